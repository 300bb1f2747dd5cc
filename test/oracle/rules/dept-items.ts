import { dayInYear } from '../days.js';
import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import { quotient, Sums, sumBy } from '../raw-tables.js';
import type { RawTables, Rule, Rules } from '../raw-tables.js';
import { agency, lines } from './dept-budgets.js';
import { codes, given, spent } from './dept-execution.js';

const threePublic = new Set(['30212', '30217', '30231', '30913', '31013']);
const meetings = new Set(['30215', '30216']);

/** Budget and payments by region, agency and item: an adjusted budget takes the place of the approved one. */
function ofItems(
  tables: RawTables,
  asOf: string,
  items: ReadonlySet<string>,
): { readonly budget: Sums; readonly paid: Sums } {
  const year = Number(asOf.slice(0, 4));
  const key = (row: RawRow): string => `${agency(row)} ${row['deptEconomicCode']}`;
  const wanted = (row: RawRow): boolean => items.has(row['deptEconomicCode'] ?? '');
  const approved = sumBy(lines(tables, 'approved', year), key, 'amount', wanted);
  const adjusted = sumBy(lines(tables, 'adjusted', year), key, 'amount', wanted);
  const budget = new Sums();
  for (const one of new Set([...approved.keys(), ...adjusted.keys()]))
    budget.add(one, adjusted.has(one) ? adjusted.get(one) : approved.get(one));
  const paid = sumBy(
    tables.rows('paymentVoucher'),
    key,
    'actualAmount',
    (row) => row['fundBook'] === 'GPB' && wanted(row) && spent(row, year, asOf),
  );
  return { budget, paid };
}

const overBudget = (items: ReadonlySet<string>): Rule =>
  function* (tables, asOf) {
    const { budget, paid } = ofItems(tables, asOf, items);
    for (const key of budget.keys()) {
      const over = paid.get(key) - budget.get(key);
      if (budget.get(key) > 0n && over > 0n) yield { keys: key.split(' '), level: 'red', value: Number(over) };
    }
  };

/** 部门预算：分科目 */
export const rules: Rules = {
  'three-public-over-budget': overBudget(threePublic),
  'meeting-training-over-budget': overBudget(meetings),

  *'three-public-progress-high'(tables, asOf) {
    const { budget, paid } = ofItems(tables, asOf, threePublic);
    const { day, days } = dayInYear(asOf);
    for (const key of budget.keys()) {
      const whole = budget.get(key);
      if (whole <= 0n) continue;
      const lead = paid.get(key) * days - day * whole;
      const level = lead * 4n > whole * days ? 'red' : lead * 10n > whole * days ? 'yellow' : null;
      if (level) yield { keys: key.split(' '), level, value: quotient(lead, whole * days) };
    }
  },

  *'three-public-no-budget'(tables, asOf) {
    const { budget, paid } = ofItems(tables, asOf, threePublic);
    const all = sumBy(lines(tables, 'approved', Number(asOf.slice(0, 4))), agency, 'amount');
    for (const key of paid.keys()) {
      const [region, code] = key.split(' ');
      if (all.get(`${region} ${code}`) > 0n && budget.get(key) <= 0n && paid.get(key) > 0n)
        yield { keys: key.split(' '), level: 'red', value: Number(paid.get(key)) };
    }
  },

  *'dept-carryover-high'(tables, asOf) {
    const year = Number(asOf.slice(0, 4)) - 1;
    const left = sumBy(
      tables.rows('carryover'),
      (row) => row['agencyCode'] ?? null,
      (row) => fenOf(row['carryoverAmount']) + fenOf(row['balanceAmount']),
      (row) => row['year'] === String(year) && row['fundBook'] === 'GPB',
    );
    const net = sumBy(
      tables.rows('allotment'),
      (row) => row['agencyCode']!,
      (row) => fenOf(row['amount']) - fenOf(row['reducedAmount']),
      (row) => row['fundBook'] === 'GPB' && given(row, year, asOf),
    );
    for (const key of codes(tables, 'agency')) {
      const [some, whole] = [left.get(key), net.get(key)];
      if (whole <= 0n) continue;
      const above = (tenths: bigint): boolean => some * 10n > whole * tenths;
      const level = above(3n) ? 'red' : above(2n) ? 'orange' : above(1n) ? 'yellow' : null;
      if (level) yield { keys: [key], level, value: quotient(some, whole) };
    }
  },
};
