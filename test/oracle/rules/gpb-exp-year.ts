import { daysFrom } from '../days.js';
import { monthOf, spent } from '../execution.js';
import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import { quotient, sumBy } from '../raw-tables.js';
import type { Rules } from '../raw-tables.js';
import { above } from './execution-rules.js';

const region = (row: RawRow): string => row['regionCode']!;
const spending = { book: 'GPB', direction: 'expenditure' } as const;

/** The last year whose December has ended. */
const closedYear = (asOf: string): number => {
  const { year, month } = monthOf(asOf);
  return month === 12 ? year : year - 1;
};

const needApproval = ['total', 'stabilisation-fund', 'key-spending-cut', 'debt'];

/** 全年的调整、动用与均衡 */
export const yearRules: Rules = {
  *'unapproved-budget-adjustment'(tables, asOf) {
    for (const row of tables.rows('budgetAdjustment')) {
      if (row['year'] !== asOf.slice(0, 4) || !needApproval.includes(row['adjustmentType']!)) continue;
      if ((row['approvalDate'] ?? '9999') <= asOf) continue;
      if (row['submitDate'] != null && daysFrom(row['submitDate'], asOf) <= 60) continue;
      yield { keys: [region(row), row['adjustmentId']!], level: 'red', value: 1 };
    }
  },
  *'stabilisation-fund-draw-unapproved'(tables, asOf) {
    const year = String(closedYear(asOf));
    const planned = sumBy(
      tables.rows('budgetLine'),
      region,
      'amount',
      (row) =>
        row['year'] === year &&
        row['stage'] === 'approved' &&
        row['fundBook'] === 'GPB' &&
        row['scope'] === 'own' &&
        row['direction'] === 'revenue' &&
        row['subjectCode'] === '11015' &&
        row['subjectLevel'] === '2' &&
        row['isTransfer'] === 'true',
    );
    const adjusted = sumBy(
      tables.rows('budgetAdjustment'),
      region,
      'amount',
      (row) =>
        row['year'] === year &&
        row['adjustmentType'] === 'stabilisation-fund' &&
        row['fundBook'] === 'GPB' &&
        row['direction'] === 'revenue' &&
        (row['approvalDate'] ?? '9999') <= `${year}-12-31`,
    );
    for (const row of tables.rows('stabilisationFund')) {
      const key = region(row);
      if (row['year'] !== year || row['month'] !== '12' || !planned.has(key)) continue;
      const over = fenOf(row['bsfOut']) - planned.get(key) - adjusted.get(key);
      if (over > 0n) yield { keys: [key], level: 'red', value: Number(over) };
    }
  },
  *'rigid-expenditure-share-high'(tables, asOf) {
    const year = closedYear(asOf);
    const guaranteed = sumBy(
      tables.rows('threeGuarantees').filter((row) => row['executed'] != null),
      region,
      'executed',
      (row) => row['scope'] === 'own' && row['year'] === String(year) && row['month'] === '12',
    );
    const interest = sumBy(
      tables.rows('debtRepayment'),
      region,
      'interestDue',
      (row) => row['debtType'] === 'general' && row['year'] === String(year),
    );
    const whole = spent(tables, spending, { year, to: 12 });
    const counties = new Set(
      tables
        .rows('region')
        .filter((row) => row['level'] === 'county')
        .map(region),
    );
    for (const key of guaranteed.keys()) {
      if (!counties.has(key)) continue;
      const [n, d] = [guaranteed.get(key) + interest.get(key), whole.get(key)];
      if (!interest.has(key) || d <= 0n) continue;
      const level = above(n, d, [
        ['red', 900n],
        ['orange', 800n],
        ['yellow', 700n],
      ]);
      if (level) yield { keys: [key], level, value: quotient(n, d) };
    }
  },
  *'monthly-spending-imbalance'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    if (month < 12) return;
    const months = Array.from({ length: 12 }, (_, n) => spent(tables, spending, { year, from: n + 1, to: n + 1 }));
    for (const key of months[0]!.keys()) {
      if (months.some((one) => !one.has(key))) continue;
      const amounts = months.map((one) => one.get(key));
      const sum = amounts.reduce((a, b) => a + b, 0n);
      if (sum <= 0n) continue;
      const squares = amounts.reduce((a, b) => a + b * b, 0n);
      const [n, d] = [12n * squares - sum * sum, sum * sum];
      const level = n > d ? 'red' : 100n * n > 36n * d ? 'yellow' : null;
      if (level) yield { keys: [key], level, value: quotient(n, d) };
    }
  },
};
