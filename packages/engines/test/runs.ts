/** How many runs a random test makes: few in `npm test`, many in `npm run test:soak`. */
export const runs = (few: number, many: number): number => (process.env['QIANLIYAN_SOAK'] === undefined ? few : many);
