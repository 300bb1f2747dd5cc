import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import { quotient } from '../raw-tables.js';
import type { Crossing, RawTables, Rules } from '../raw-tables.js';

/** Lines of a region's own taxes of all industries at one level of subjects in a month, by region. */
function lines(tables: RawTables, level: '1' | '2', year: number, month: number): Map<string, RawRow[]> {
  const regions = new Set(tables.rows('region').map((row) => row['regionCode']));
  const found = new Map<string, RawRow[]>();
  for (const row of tables.rows('taxMonthly')) {
    if (row['scope'] !== 'own' || row['industryCode'] !== 'all' || row['taxLevel'] !== level) continue;
    if (Number(row['year']) !== year || Number(row['month']) !== month || !regions.has(row['regionCode'])) continue;
    const held = found.get(row['regionCode']!) ?? [];
    held.push(row);
    found.set(row['regionCode']!, held);
  }
  return found;
}
/** The sum of a column; null where no row has it. */
function total(rows: readonly RawRow[] | undefined, column: string): bigint | null {
  const given = (rows ?? []).filter((row) => row[column] != null);
  return given.length === 0 ? null : given.reduce((sum, row) => sum + fenOf(row[column]), 0n);
}
/** The days judged here are last days of months, which are then closed. */
const monthOf = (asOf: string): [number, number] => [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7))];
const majors = ['10101', '10104', '10106'];

/** Red past one share in hundredths, yellow past another. */
const past = (n: bigint, d: bigint, red: bigint, yellow: bigint): Crossing['level'] | null =>
  100n * n > red * d ? 'red' : 100n * n > yellow * d ? 'yellow' : null;

/** 欠税 */
export const arrearsRules: Rules = {
  *'tax-arrears-growth'(tables, asOf) {
    const [year, month] = monthOf(asOf);
    const before = lines(tables, '1', year - 1, month);
    for (const [region, rows] of lines(tables, '1', year, month)) {
      const [now, then] = [total(rows, 'arrears'), total(before.get(region), 'arrears')];
      if (now === null || then === null || then <= 0n) continue;
      const level = past(now - then, then, 50n, 20n);
      if (level) yield { keys: [region], level, value: quotient(now - then, then) };
    }
  },
};

/** 税种收入 */
export const taxMonthRules: Rules = {
  *'refund-ratio-high'(tables, asOf) {
    for (const [region, rows] of lines(tables, '1', ...monthOf(asOf))) {
      const [refund, whole] = [total(rows, 'refund'), total(rows, 'amountTotal')];
      if (refund === null || whole === null || whole <= 0n) continue;
      const plain = refund - (total(rows, 'creditRefund') ?? 0n);
      const level = past(plain, whole, 10n, 5n);
      if (level) yield { keys: [region], level, value: quotient(plain, whole) };
    }
  },

  *'advance-tax-collection'(tables, asOf) {
    for (const [region, rows] of lines(tables, '1', ...monthOf(asOf))) {
      const [early, whole] = [total(rows, 'advanceCollected'), total(rows, 'amountTotal')];
      if (early === null || whole === null || whole <= 0n) continue;
      const level = past(early, whole, 3n, 0n);
      if (level) yield { keys: [region], level, value: quotient(early, whole) };
    }
  },

  *'tax-item-ytd-yoy-spike'(tables, asOf) {
    const [year, month] = monthOf(asOf);
    const before = lines(tables, '2', year - 1, month);
    for (const [region, rows] of lines(tables, '2', year, month))
      for (const row of rows) {
        const last = before.get(region)?.find((one) => one['taxCode'] === row['taxCode']);
        if (!last) continue;
        const [now, then] = [fenOf(row['amountTotal']), fenOf(last['amountTotal'])];
        if (then > 0n && 2n * now > 3n * then)
          yield { keys: [region, row['taxCode']!], level: 'red', value: quotient(now - then, then) };
      }
  },

  *'major-tax-concentration'(tables, asOf) {
    const [year, month] = monthOf(asOf);
    const share = (of: number): Map<string, readonly [bigint, bigint]> => {
      const items = lines(tables, '2', of, month);
      const found = new Map<string, readonly [bigint, bigint]>();
      for (const [region, rows] of lines(tables, '1', of, month)) {
        const own = (items.get(region) ?? []).filter((row) => majors.includes(row['taxCode']!));
        const [major, whole] = [total(own, 'amountTotal'), total(rows, 'amountTotal')];
        if (major !== null && whole !== null && whole > 0n) found.set(region, [major, whole]);
      }
      return found;
    };
    const before = share(year - 1);
    for (const [region, [major, whole]] of share(year)) {
      const then = before.get(region);
      if (!then) continue;
      const moved = major * then[1] - then[0] * whole;
      const [n, d] = [moved < 0n ? -moved : moved, whole * then[1]];
      const level = past(n, d, 15n, 8n);
      if (level) yield { keys: [region], level, value: quotient(n, d) };
    }
  },
};
