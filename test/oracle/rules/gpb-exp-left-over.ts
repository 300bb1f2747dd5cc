import { budgeted, monthOf, spent } from '../execution.js';
import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import { quotient, sumBy } from '../raw-tables.js';
import type { Crossing, RawTables, Rules } from '../raw-tables.js';
import { above } from './execution-rules.js';

const region = (row: RawRow): string => row['regionCode']!;

/** The last year whose December has ended. */
const closedYear = (asOf: string): number => {
  const { year, month } = monthOf(asOf);
  return month === 12 ? year : year - 1;
};

/** Rows of carry-overs at the end of the last closed year. */
const leftOver = (tables: RawTables, asOf: string, book?: string): RawRow[] =>
  tables
    .rows('carryover')
    .filter((row) => row['year'] === String(closedYear(asOf)) && (book === undefined || row['fundBook'] === book));

/** Regions with a budget of their own that reads in the rules: townships and zones are left out. */
const budgeting = (tables: RawTables): Set<string> =>
  new Set(
    tables
      .rows('region')
      .filter((row) => ['province', 'prefecture', 'county'].includes(row['level']!))
      .map(region),
  );

const guarantees = (tables: RawTables, asOf: string): RawRow[] => {
  const { year, month } = monthOf(asOf);
  return tables
    .rows('threeGuarantees')
    .filter((row) => row['scope'] === 'own' && row['year'] === String(year) && row['month'] === String(month));
};

/** 结转结余与“三保” */
export const leftOverRules: Rules = {
  *'gpb-carryover-ratio-high'(tables, asOf) {
    const held = sumBy(
      leftOver(tables, asOf, 'GPB'),
      region,
      (row) => fenOf(row['carryoverAmount']) + fenOf(row['balanceAmount']),
    );
    const spending = spent(tables, { book: 'GPB', direction: 'expenditure' }, { year: closedYear(asOf), to: 12 });
    for (const key of held.keys()) {
      const whole = spending.get(key);
      const level = above(held.get(key), whole, [
        ['red', 90n],
        ['yellow', 50n],
      ]);
      if (whole > 0n && level) yield { keys: [key], level, value: quotient(held.get(key), whole) };
    }
  },
  *'carryover-over-two-years'(tables, asOf) {
    const kept = sumBy(
      leftOver(tables, asOf, 'GPB').filter((row) => Number(row['originYear']) < closedYear(asOf)),
      region,
      (row) => fenOf(row['carryoverAmount']) - fenOf(row['recoveredAmount']),
    );
    for (const key of kept.keys())
      if (kept.get(key) > 0n) yield { keys: [key], level: 'red', value: Number(kept.get(key)) };
  },
  *'carryover-purpose-changed'(tables, asOf) {
    for (const row of leftOver(tables, asOf)) {
      const { projectCode, originProjectCode, carryoverId } = row;
      const kept = fenOf(row['carryoverAmount']);
      if (projectCode == null || originProjectCode == null || projectCode === originProjectCode || kept <= 0n) continue;
      yield { keys: [region(row), carryoverId!], level: 'red', value: Number(kept) };
    }
  },
  *'surplus-not-to-stabilisation-fund'(tables, asOf) {
    const left = sumBy(leftOver(tables, asOf, 'GPB'), region, 'balanceAmount');
    const wanted = budgeting(tables);
    for (const row of tables.rows('stabilisationFund')) {
      const key = region(row);
      if (row['year'] !== String(closedYear(asOf)) || row['month'] !== '12' || !wanted.has(key)) continue;
      const short = left.get(key) - fenOf(row['bsfIn']);
      if (left.has(key) && short > 0n) yield { keys: [key], level: 'red', value: Number(short) };
    }
  },
  *'three-guarantees-budget-gap'(tables, asOf) {
    for (const row of guarantees(tables, asOf)) {
      const over = fenOf(row['budget']) - fenOf(row['need']);
      if (over < 0n) yield { keys: [region(row), row['item']!], level: 'red', value: Number(over) };
    }
  },
  *'three-guarantees-execution-lag'(tables, asOf) {
    const month = BigInt(monthOf(asOf).month);
    for (const row of guarantees(tables, asOf)) {
      const [done, whole] = [fenOf(row['executed']), fenOf(row['budget'])];
      if (row['executed'] == null || whole <= 0n) continue;
      const [n, d] = [12n * done - month * whole, 12n * whole];
      const level: Crossing['level'] | null = 10n * n < -d ? 'red' : 20n * n < -d ? 'yellow' : null;
      if (level) yield { keys: [region(row), row['item']!], level, value: quotient(n, d) };
    }
  },
  *'salary-guarantee-progress-lag'(tables, asOf) {
    const month = BigInt(monthOf(asOf).month);
    for (const row of guarantees(tables, asOf)) {
      if (row['item'] !== 'wages' || row['executed'] == null || row['assessProgress'] == null) continue;
      const [done, whole] = [fenOf(row['executed']), fenOf(row['budget'])];
      if (whole <= 0n) continue;
      const hundredths = fenOf(row['assessProgress']);
      const byTime: readonly [bigint, bigint] = [12n * done - month * whole, 12n * whole];
      const byAsked: readonly [bigint, bigint] = [10_000n * done - hundredths * whole, 10_000n * whole];
      const [n, d] = byTime[0] * byAsked[1] < byAsked[0] * byTime[1] ? byTime : byAsked;
      if (n >= 0n) continue;
      yield { keys: [region(row)], level: 20n * n < -d ? 'red' : 'yellow', value: quotient(n, d) };
    }
  },
  *'unallocated-budget-late'(tables, asOf) {
    const at = monthOf(asOf);
    const told = tables
      .rows('budgetLine')
      .filter(
        (row) =>
          row['isUnassigned'] != null &&
          row['year'] === String(at.year) &&
          row['stage'] === 'adjusted' &&
          row['fundBook'] === 'GPB' &&
          row['scope'] === 'own' &&
          row['direction'] === 'expenditure' &&
          row['subjectLevel'] === '3' &&
          row['isTransfer'] === 'false',
      );
    const left = sumBy(told, region, (row) => (row['isUnassigned'] === 'true' ? fenOf(row['amount']) : 0n));
    const budget = budgeted(tables, { book: 'GPB', direction: 'expenditure' }, 'budgetAdjusted', at);
    for (const key of left.keys()) {
      const [n, d] = [left.get(key), budget.get(key)];
      if (d <= 0n || n <= 0n) continue;
      const level = at.month >= 10 ? 'red' : at.month >= 7 && 20n * n > d ? 'yellow' : null;
      if (level) yield { keys: [key], level, value: quotient(n, d) };
    }
  },
  *'year-end-rush-project'(tables, asOf) {
    if (monthOf(asOf).month < 12) return;
    const year = asOf.slice(0, 4);
    const key = (row: RawRow): string | null =>
      row['projectCode'] == null ? null : `${row['projectCode']} ${row['fundBook']}`;
    const allotted = sumBy(
      tables.rows('allotment'),
      key,
      (row) => fenOf(row['amount']) - fenOf(row['reducedAmount']),
      (row) => row['executable'] === 'true' && row['year'] === year && row['docDate']! <= asOf,
    );
    const paid = sumBy(
      tables.rows('paymentVoucher'),
      key,
      'actualAmount',
      (row) => row['actualDate']! >= `${year}-11-01` && row['actualDate']! <= asOf,
    );
    for (const one of allotted.keys()) {
      const [n, d] = [paid.get(one), allotted.get(one)];
      if (d <= 0n) continue;
      const level = above(n, d, [
        ['red', 500n],
        ['yellow', 300n],
      ]);
      if (level) yield { keys: one.split(' '), level, value: quotient(n, d) };
    }
  },
};
