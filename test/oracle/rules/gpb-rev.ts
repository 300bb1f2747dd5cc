import { fenOf } from '../raw-rows.js';
import { daysFrom } from '../days.js';
import { monthOf, spent } from '../execution.js';
import type { Lines } from '../execution.js';
import { quotient } from '../raw-tables.js';
import type { Rules } from '../raw-tables.js';
import { taxMonthRules } from './tax-months.js';
import { above, behindSchedule, below, growth, outturn, shareMoved, shareOf } from './execution-rules.js';

const revenue: Lines = { book: 'GPB', direction: 'revenue' };
const tax: Lines = { ...revenue, subjects: ['101'] };
const nontax: Lines = { ...revenue, subjects: ['103'] };

const toDate = ({ year, month }: { year: number; month: number }) => ({ year, to: month });
const toDateBefore = ({ year, month }: { year: number; month: number }) => ({ year: year - 1, to: month });
const ofMonth = ({ year, month }: { year: number; month: number }) => ({ year, from: month, to: month });
const monthBefore = ({ year, month }: { year: number; month: number }) =>
  month === 1 ? { year: year - 1, from: 12, to: 12 } : { year, from: month - 1, to: month - 1 };
const sameMonthBefore = ({ year, month }: { year: number; month: number }) => ({
  year: year - 1,
  from: month,
  to: month,
});

/** Outside a band, worst first: low and high in thousandths. */
const outside =
  (bands: readonly (readonly ['red' | 'orange' | 'yellow', bigint, bigint])[]) => (n: bigint, d: bigint) =>
    bands.find(([, low, high]) => 1000n * n < low * d || 1000n * n > high * d)?.[0] ?? null;

const spike = (n: bigint, d: bigint) =>
  above(n, d, [
    ['red', 500n],
    ['yellow', 300n],
  ]);

/** 一般公共预算收入 */
export const rules: Rules = {
  ...taxMonthRules,
  *'nontax-remittance-overdue'(tables, asOf) {
    const agencies = new Set(tables.rows('agency').map((row) => row['agencyCode']));
    for (const row of tables.rows('nontaxPayment')) {
      if (row['payDate']! > asOf || (row['treasuryEntryDate'] ?? '9999') <= asOf) continue;
      if (!agencies.has(row['agencyCode']!) || fenOf(row['paidAmount']) <= 0n) continue;
      const value = daysFrom(row['payDate']!, asOf);
      const keys = [row['agencyCode']!, row['paymentCode']!, row['fundBook']!];
      if (value > 10) yield { keys, level: value > 30 ? 'red' : 'yellow', value };
    }
  },
  'gpb-revenue-progress-gap': behindSchedule(revenue, [
    ['red', -150n],
    ['orange', -100n],
    ['yellow', -50n],
  ]),
  'gpb-revenue-yoy-decline': growth(revenue, toDate, toDateBefore, (n, d) =>
    below(n, d, [
      ['red', -100n],
      ['orange', -50n],
      ['yellow', 0n],
    ]),
  ),
  'gpb-revenue-mom-spike': growth(revenue, ofMonth, monthBefore, spike),
  'gpb-revenue-month-yoy-spike': growth(revenue, ofMonth, sameMonthBefore, spike),
  'gpb-revenue-ytd-yoy-spike': growth(revenue, toDate, toDateBefore, (n, d) =>
    above(n, d, [
      ['red', 200n],
      ['yellow', 150n],
    ]),
  ),
  'tax-revenue-share-low': shareOf(tax, revenue, (n, d) =>
    below(n, d, [
      ['red', 500n],
      ['orange', 550n],
      ['yellow', 600n],
    ]),
  ),
  'nontax-share-high': shareOf(nontax, revenue, (n, d) =>
    above(n, d, [
      ['red', 500n],
      ['orange', 450n],
      ['yellow', 400n],
    ]),
  ),
  'tax-share-drop': shareMoved(tax, revenue, (n, d) =>
    below(n, d, [
      ['red', -80n],
      ['orange', -50n],
      ['yellow', -30n],
    ]),
  ),
  'fiscal-self-sufficiency-low': shareOf(revenue, { book: 'GPB', direction: 'expenditure' }, (n, d) =>
    below(n, d, [
      ['red', 200n],
      ['orange', 300n],
      ['yellow', 400n],
    ]),
  ),
  *'transfer-dependence-high'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const own = spent(tables, revenue, { year, to: month });
    const received = spent(tables, { ...revenue, transfers: true }, { year, to: month });
    for (const key of own.keys()) {
      if (!received.has(key)) continue;
      const whole = own.get(key) + received.get(key);
      const level = above(received.get(key), whole, [
        ['red', 800n],
        ['orange', 700n],
        ['yellow', 600n],
      ]);
      if (level) yield { keys: [key], level, value: quotient(received.get(key), whole) };
    }
  },
  'revenue-outturn-deviation': outturn(
    revenue,
    outside([
      ['red', 920n, 1160n],
      ['orange', 940n, 1120n],
      ['yellow', 970n, 1060n],
    ]),
  ),
};
