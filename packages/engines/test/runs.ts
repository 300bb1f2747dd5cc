import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const times = process.env['QIANLIYAN_SOAK'];

/** True in `npm run test:soak`. */
export const soaking = times !== undefined;

/** How many runs a random test makes: few in `npm test`, many in `npm run test:soak`, and a multiple of that when it is told one. */
export const runs = (few: number, many: number): number => (soaking ? many * Number(times) : few);

/** Keeps what a long run counted, one JSON line each, in the file that `npm run test:soak` prints at its end. */
export function keepCount(name: string, counts: Readonly<Record<string, number>>): void {
  const file = process.env['QIANLIYAN_SOAK_COUNTS'];
  if (file === undefined) return;
  mkdirSync(path.dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify({ name, ...counts })}\n`);
}
