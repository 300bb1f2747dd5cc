/** How many runs a random test makes: few in `npm test`, many in `npm run test:soak`, and a multiple of that when it is told one. */
export function runs(few: number, many: number): number {
  const times = process.env['QIANLIYAN_SOAK'];
  return times === undefined ? few : many * Number(times);
}
