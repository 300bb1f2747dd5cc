import { dayInYear, daysFrom } from '../days.js';
import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import { quotient, sumBy } from '../raw-tables.js';
import type { RawTables, Rules, Sums } from '../raw-tables.js';

export const codes = (tables: RawTables, table: 'agency' | 'project'): Set<string> =>
  new Set(tables.rows(table).map((row) => row[`${table}Code`]!));

const net = (row: RawRow): bigint => fenOf(row['amount']) - fenOf(row['reducedAmount']);
const project = (row: RawRow): string | null =>
  row['projectCode'] == null ? null : `${row['projectCode']} ${row['fundBook']}`;

export const given = (row: RawRow, year: number, asOf: string): boolean =>
  row['executable'] === 'true' &&
  row['year'] === String(year) &&
  (year !== Number(asOf.slice(0, 4)) || row['docDate']! <= asOf);
export const spent = (row: RawRow, year: number, asOf: string): boolean =>
  row['year'] === String(year) && (year !== Number(asOf.slice(0, 4)) || row['actualDate']! <= asOf);

/** Net allotments and payments of a year by project and book. */
function ofYear(tables: RawTables, year: number, asOf: string): { readonly allotted: Sums; readonly paid: Sums } {
  return {
    allotted: sumBy(tables.rows('allotment'), project, net, (row) => given(row, year, asOf)),
    paid: sumBy(tables.rows('paymentVoucher'), project, 'actualAmount', (row) => spent(row, year, asOf)),
  };
}

/** The first day of the month that stands `months` − 1 before. */
function monthsBack(asOf: string, months: number): string {
  const at = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
}

/** 部门预算：执行 */
export const rules: Rules = {
  *'dept-progress-ahead'(tables, asOf) {
    const year = Number(asOf.slice(0, 4));
    const agency = (row: RawRow): string => row['agencyCode']!;
    const allotted = sumBy(
      tables.rows('allotment'),
      agency,
      net,
      (row) => row['fundBook'] === 'GPB' && given(row, year, asOf),
    );
    const paid = sumBy(
      tables.rows('paymentVoucher'),
      agency,
      'actualAmount',
      (row) => row['fundBook'] === 'GPB' && spent(row, year, asOf),
    );
    const { day, days } = dayInYear(asOf);
    for (const key of codes(tables, 'agency')) {
      const whole = allotted.get(key);
      if (whole <= 0n) continue;
      const lead = paid.get(key) * days - day * whole;
      const level = 10n * lead > 4n * whole * days ? 'red' : 10n * lead > 2n * whole * days ? 'yellow' : null;
      if (level) yield { keys: [key], level, value: quotient(lead, whole * days) };
    }
  },

  *'dept-inyear-addition-high'(tables, asOf) {
    const year = Number(asOf.slice(0, 4));
    const rows = tables.rows('allotment').filter((row) => row['fundBook'] === 'GPB' && given(row, year, asOf));
    const agency = (row: RawRow): string => row['agencyCode']!;
    const first = sumBy(rows, agency, 'amount', (row) => row['allotmentType'] === 'initial');
    const now = sumBy(rows, agency, (row) => (row['allotmentType'] === 'carry-over' ? 0n : fenOf(row['amount'])));
    const cut = sumBy(rows, agency, 'reducedAmount');
    for (const key of codes(tables, 'agency')) {
      const base = first.get(key);
      if (base <= 0n) continue;
      const more = now.get(key) - cut.get(key) - base;
      const level = more * 2n > base ? 'red' : more * 5n > base ? 'yellow' : null;
      if (level) yield { keys: [key], level, value: quotient(more, base) };
    }
  },

  *'project-execution-low'(tables, asOf) {
    const { allotted, paid } = ofYear(tables, Number(asOf.slice(0, 4)) - 1, asOf);
    const known = codes(tables, 'project');
    for (const key of allotted.keys()) {
      const [whole, out] = [allotted.get(key), paid.get(key)];
      if (whole <= 0n || !known.has(key.split(' ')[0]!)) continue;
      const level = out * 5n < whole ? 'red' : out * 2n < whole ? 'yellow' : null;
      if (level) yield { keys: key.split(' '), level, value: quotient(out, whole) };
    }
  },

  *'project-execution-low-three-years'(tables, asOf) {
    if (asOf.slice(5, 7) !== '12') return;
    const last = Number(asOf.slice(0, 4));
    const years = [last, last - 1, last - 2].map((year) => ofYear(tables, year, asOf));
    const known = codes(tables, 'project');
    for (const key of years[0]!.allotted.keys()) {
      if (!known.has(key.split(' ')[0]!) || years.some(({ allotted }) => allotted.get(key) <= 0n)) continue;
      if (!years.every(({ allotted, paid }) => paid.get(key) * 2n < allotted.get(key))) continue;
      const rates = years.map(({ allotted, paid }) => quotient(paid.get(key), allotted.get(key)));
      yield { keys: key.split(' '), level: 'red', value: Math.max(...rates) };
    }
  },

  *'project-execution-out-of-band'(tables, asOf) {
    const year = Number(asOf.slice(0, 4)) - 1;
    const first = sumBy(
      tables.rows('allotment'),
      project,
      'amount',
      (row) => row['allotmentType'] === 'initial' && given(row, year, asOf),
    );
    const { paid } = ofYear(tables, year, asOf);
    const known = codes(tables, 'project');
    for (const key of first.keys()) {
      const [base, out] = [first.get(key), paid.get(key)];
      if (base <= 0n || !known.has(key.split(' ')[0]!)) continue;
      if (out * 10n < base * 8n || out * 10n > base * 12n)
        yield { keys: key.split(' '), level: 'yellow', value: quotient(out, base) };
    }
  },

  *'project-zero-execution'(tables, asOf) {
    const { allotted, paid } = ofYear(tables, Number(asOf.slice(0, 4)), asOf);
    const first = new Map<string, string>();
    for (const row of tables.rows('allotment')) {
      const key = project(row);
      if (key === null || !given(row, Number(asOf.slice(0, 4)), asOf)) continue;
      if (row['docDate']! < (first.get(key) ?? '9999')) first.set(key, row['docDate']!);
    }
    const lastPaid = new Map<string, string>();
    for (const row of tables.rows('paymentVoucher')) {
      const key = project(row);
      if (key === null || row['actualDate']! > asOf || fenOf(row['actualAmount']) <= 0n) continue;
      if (row['actualDate']! > (lastPaid.get(key) ?? '')) lastPaid.set(key, row['actualDate']!);
    }
    const known = codes(tables, 'project');
    for (const key of allotted.keys()) {
      if (allotted.get(key) <= 0n || allotted.get(key) <= paid.get(key) || !known.has(key.split(' ')[0]!)) continue;
      const still = [3, 6, 9].filter((months) => (lastPaid.get(key) ?? '') < monthsBack(asOf, months)).length;
      const had = Math.floor(daysFrom(first.get(key)!, asOf) / 80);
      const quarters = Math.min(still, had);
      const level = ([null, 'yellow', 'orange', 'red'] as const)[quarters];
      if (level) yield { keys: key.split(' '), level, value: quarters };
    }
  },
};
