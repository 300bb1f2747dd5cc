import { fenOf } from '../raw-rows.js';
import { quotient } from '../raw-tables.js';
import type { RawTables, Rules } from '../raw-tables.js';

interface Paid {
  readonly agency: string;
  readonly n: bigint;
  readonly d: bigint;
}

/** Last day, or later, of the month that stands so many before. */
function monthEnd(asOf: string, back: number): string {
  const month = Number(asOf.slice(5, 7)) - back;
  return month < 1 ? '' : back === 0 ? asOf : `${asOf.slice(0, 4)}-${String(month).padStart(2, '0')}-31`;
}

/** Paid over allotted of each agency by a day, by region. */
function sharesBy(tables: RawTables, day: string): Map<string, Paid[]> {
  const held = new Map<string, { region: string; n: bigint; d: bigint }>();
  const at = (region: string, agency: string): { n: bigint; d: bigint } => {
    const one = held.get(`${region} ${agency}`) ?? { region, n: 0n, d: 0n };
    held.set(`${region} ${agency}`, one);
    return one;
  };
  const year = day.slice(0, 4);
  for (const row of tables.rows('allotment'))
    if (row['executable'] === 'true' && row['fundBook'] === 'GPB' && row['year'] === year && row['docDate']! <= day)
      at(row['regionCode']!, row['agencyCode']!).d += fenOf(row['amount']) - fenOf(row['reducedAmount']);
  for (const row of tables.rows('paymentVoucher'))
    if (row['fundBook'] === 'GPB' && row['year'] === year && row['actualDate']! <= day)
      at(row['regionCode']!, row['agencyCode']!).n += fenOf(row['actualAmount']);
  const shares = new Map<string, Paid[]>();
  for (const [key, { region, n, d }] of held)
    if (d > 0n) shares.set(region, [...(shares.get(region) ?? []), { agency: key.split(' ')[1]!, n, d }]);
  return shares;
}

/** Place from the end: one more than the agencies that are slower. */
const placeOf = (one: Paid, all: readonly Paid[]): number => 1 + all.filter(({ n, d }) => n * one.d < one.n * d).length;

/** 部门预算：位次 */
export const rules: Rules = {
  *'dept-rank-bottom-ten'(tables, asOf) {
    const known = new Set(tables.rows('agency').map((row) => row['agencyCode']));
    const [now, ...earlier] = [0, 1, 2].map((back) => {
      const end = monthEnd(asOf, back);
      return end === '' ? new Map<string, Paid[]>() : sharesBy(tables, end);
    });
    for (const [region, all] of now!) {
      if (all.length < 20) continue;
      for (const one of all) {
        const place = placeOf(one, all);
        if (place > 10 || !known.has(one.agency)) continue;
        const wasLast = earlier.map((shares) => {
          const then = shares.get(region) ?? [];
          const self = then.find(({ agency }) => agency === one.agency);
          return then.length >= 20 && self !== undefined && placeOf(self, then) <= 10;
        });
        const level = !wasLast[0] ? 'blue' : wasLast[1] ? 'red' : 'yellow';
        yield { keys: [region, one.agency], level, value: quotient(BigInt(place), 1n) };
      }
    }
  },
};
