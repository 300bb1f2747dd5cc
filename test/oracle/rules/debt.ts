import { daysFrom } from '../days.js';
import { monthOf, spent } from '../execution.js';
import type { RawRow } from '../raw-rows.js';
import { fenOf } from '../raw-rows.js';
import { quotient, sumBy } from '../raw-tables.js';
import type { RawTables, Rules, Sums } from '../raw-tables.js';
import { above, below } from './execution-rules.js';

const region = (row: RawRow): string => row['regionCode']!;

/** The last quarter end at or before a day that ends a month. */
function quarterOf(asOf: string): { year: string; month: string } {
  const { year, month } = monthOf(asOf);
  const end = month - (month % 3);
  return end === 0 ? { year: String(year - 1), month: '12' } : { year: String(year), month: String(end) };
}

const inQuarter = (asOf: string) => {
  const { year, month } = quarterOf(asOf);
  return (row: RawRow): boolean => row['year'] === year && row['month'] === month;
};

/** Own-level debt of both kinds. */
const owed = (tables: RawTables, asOf: string): Sums =>
  sumBy(tables.rows('debtBalance'), region, 'balance', (row) => row['scope'] === 'own' && inQuarter(asOf)(row));

/** Revenue, transfers received and fund revenue of a year to its last month. */
function resources(tables: RawTables, year: number): Sums {
  const all = spent(tables, { book: 'GPB', direction: 'revenue' }, { year, to: 12 });
  for (const more of [
    spent(tables, { book: 'GPB', direction: 'revenue', transfers: true }, { year, to: 12 }),
    spent(tables, { book: 'GF', direction: 'revenue' }, { year, to: 12 }),
  ])
    for (const key of more.keys()) all.add(key, more.get(key));
  return all;
}

const due = (tables: RawTables, year: number, columns: readonly string[], kind?: string): Sums =>
  sumBy(
    tables.rows('debtRepayment'),
    region,
    (row) => columns.reduce((sum, column) => sum + fenOf(row[column]), 0n),
    (row) => row['year'] === String(year) && (kind === undefined || row['debtType'] === kind),
  );

function* ratios(top: Sums, bottom: Sums, judge: (n: bigint, d: bigint) => ReturnType<typeof above>) {
  for (const key of bottom.keys()) {
    if (bottom.get(key) <= 0n || !top.has(key)) continue;
    const level = judge(top.get(key), bottom.get(key));
    if (level) yield { keys: [key], level, value: quotient(top.get(key), bottom.get(key)) };
  }
}

const limitRatios = function* (
  tables: RawTables,
  asOf: string,
  judge: (n: bigint, d: bigint) => ReturnType<typeof above>,
) {
  const key = (row: RawRow): string => `${row['regionCode']} ${row['debtType']}`;
  const whole = (row: RawRow): boolean => row['scope'] === 'whole';
  const now = sumBy(tables.rows('debtBalance'), key, 'balance', (row) => whole(row) && inQuarter(asOf)(row));
  const limit = sumBy(
    tables.rows('debtLimit'),
    key,
    'limitAmount',
    (row) => whole(row) && row['year'] === asOf.slice(0, 4),
  );
  for (const { keys, ...rest } of ratios(now, limit, judge)) yield { ...rest, keys: keys[0]!.split(' ') };
};

const uses = (tables: RawTables, asOf: string): RawRow[] => tables.rows('bondUse').filter(inQuarter(asOf));
const useKeys = (row: RawRow): string[] => [row['regionCode']!, row['bondCode']!, row['projectCode']!];

const interestOver = function* (tables: RawTables, asOf: string, kind: string, book: string) {
  const { year, month } = monthOf(asOf);
  if (month < 12) return;
  const spending = spent(tables, { book, direction: 'expenditure' }, { year, to: 12 });
  yield* ratios(due(tables, year, ['interestDue'], kind), spending, (n, d) =>
    above(n, d, [
      ['red', 100n],
      ['orange', 80n],
      ['yellow', 50n],
    ]),
  );
};

/** 政府债务 */
export const rules: Rules = {
  *'debt-limit-breach'(tables, asOf) {
    yield* limitRatios(tables, asOf, (n, d) => (n > d ? 'red' : null));
  },
  *'debt-limit-usage-high'(tables, asOf) {
    yield* limitRatios(tables, asOf, (n, d) =>
      above(n, d, [
        ['orange', 980n],
        ['yellow', 950n],
      ]),
    );
  },
  *'debt-ratio-high'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    if (month < 12) return;
    yield* ratios(owed(tables, asOf), resources(tables, year), (n, d) =>
      n >= 3n * d ? 'red' : n >= 2n * d ? 'orange' : 5n * n >= 6n * d ? 'yellow' : null,
    );
  },
  *'debt-service-ratio-high'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    if (month < 12) return;
    yield* ratios(due(tables, year, ['principalDue', 'interestDue']), resources(tables, year), (n, d) =>
      above(n, d, [
        ['red', 300n],
        ['orange', 200n],
        ['yellow', 150n],
      ]),
    );
  },
  *'general-debt-interest-burden'(tables, asOf) {
    yield* interestOver(tables, asOf, 'general', 'GPB');
  },
  *'special-debt-interest-burden'(tables, asOf) {
    yield* interestOver(tables, asOf, 'special', 'GF');
  },
  *'debt-repayment-overdue'(tables, asOf) {
    for (const row of tables.rows('debtRepayment'))
      if (row['dueDate']! < asOf && Number(row['year']) <= monthOf(asOf).year && (row['paidDate'] ?? '9999') > asOf)
        yield { keys: [region(row), row['repaymentId']!], level: 'red', value: daysFrom(row['dueDate']!, asOf) };
  },
  *'debt-maturity-concentration'(tables, asOf) {
    const soon = sumBy(tables.rows('debtRepayment'), region, 'principalDue', (row) => {
      const days = daysFrom(asOf, row['dueDate']!);
      return days > 0 && days <= 365;
    });
    yield* ratios(soon, owed(tables, asOf), (n, d) =>
      above(n, d, [
        ['red', 300n],
        ['yellow', 200n],
      ]),
    );
  },
  *'refinancing-dependence'(tables, asOf) {
    const { year } = monthOf(asOf);
    const issued = sumBy(
      tables.rows('bond'),
      region,
      'issueAmount',
      (row) => row['purpose'] === 'refinancing' && row['year'] === String(year) && row['issueDate']! <= asOf,
    );
    yield* ratios(issued, due(tables, year, ['principalDue']), (n, d) =>
      above(n, d, [
        ['red', 900n],
        ['yellow', 800n],
      ]),
    );
  },
  *'debt-not-in-adjustment'(tables, asOf) {
    const year = asOf.slice(0, 4);
    const issued = sumBy(
      tables.rows('bond'),
      region,
      'issueAmount',
      (row) => row['purpose'] === 'new' && row['year'] === year && row['issueDate']! <= asOf,
    );
    const approved = sumBy(
      tables.rows('budgetAdjustment'),
      region,
      'amount',
      (row) =>
        row['adjustmentType'] === 'debt' &&
        row['direction'] === 'revenue' &&
        ['GPB', 'GF'].includes(row['fundBook']!) &&
        row['year'] === year &&
        row['approvalDate'] != null &&
        row['approvalDate'] <= asOf,
    );
    for (const key of issued.keys()) {
      const over = issued.get(key) - approved.get(key);
      if (over > 0n) yield { keys: [key], level: 'red', value: Number(over) };
    }
  },
  *'bond-funds-idle'(tables, asOf) {
    for (const row of uses(tables, asOf)) {
      const days = daysFrom(row['issueDate']!, asOf);
      const level = days > 365 ? 'red' : days > 180 ? 'orange' : days > 90 ? 'yellow' : null;
      if (level && fenOf(row['allocatedAmount']) > fenOf(row['spentAmount']))
        yield { keys: useKeys(row), level, value: days };
    }
  },
  *'bond-project-progress-lag'(tables, asOf) {
    for (const row of uses(tables, asOf)) {
      const [spentSoFar, planned] = [fenOf(row['spentAmount']), fenOf(row['plannedAmount'])];
      const level = below(spentSoFar, planned, [
        ['red', 400n],
        ['orange', 600n],
        ['yellow', 800n],
      ]);
      if (planned > 0n && level) yield { keys: useKeys(row), level, value: quotient(spentSoFar, planned) };
    }
  },
  *'special-bond-coverage-low'(tables, asOf) {
    for (const row of uses(tables, asOf)) {
      const [income, service] = [fenOf(row['expectedIncome']), fenOf(row['expectedService'])];
      const level = below(income, service, [
        ['red', 1000n],
        ['yellow', 1200n],
      ]);
      if (service > 0n && level) yield { keys: useKeys(row), level, value: quotient(income, service) };
    }
  },
  *'bond-purpose-change-rate'(tables, asOf) {
    const rows = uses(tables, asOf);
    yield* ratios(sumBy(rows, region, 'reassignedAmount'), sumBy(rows, region, 'allocatedAmount'), (n, d) =>
      above(n, d, [
        ['red', 100n],
        ['yellow', 50n],
      ]),
    );
  },
  *'debt-report-missing'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    if (month < 12) return;
    const told = new Set(
      tables
        .rows('calendarEvent')
        .filter((row) => row['eventType'] === 'debt-report' && row['year'] === String(year - 1) && row['date']! <= asOf)
        .map(region),
    );
    for (const row of tables.rows('region'))
      if (['province', 'prefecture'].includes(row['level']!) && !told.has(region(row)))
        yield { keys: [region(row)], level: 'red', value: 0 };
  },
  *'debt-growth-fast'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const closed = month === 12 ? year : year - 1;
    const debtOf = (of: number): Sums => owed(tables, `${of}-12-31`);
    const [now, before] = [debtOf(closed), debtOf(closed - 1)];
    const [means, meansBefore] = [resources(tables, closed), resources(tables, closed - 1)];
    for (const key of now.keys()) {
      const [a, b, c, d] = [now.get(key), before.get(key), means.get(key), meansBefore.get(key)];
      if (b <= 0n || d <= 0n) continue;
      const level = above(a * d - c * b, b * d, [
        ['red', 200n],
        ['yellow', 100n],
      ]);
      if (level) yield { keys: [key], level, value: quotient(a * d - c * b, b * d) };
    }
  },
  *'illegal-debt-or-guarantee'(tables, asOf) {
    const open = sumBy(
      tables.rows('auditFinding'),
      region,
      () => 1n,
      (row) =>
        row['findingType'] === 'illegal-debt' &&
        Number(row['year']) <= Number(asOf.slice(0, 4)) &&
        row['foundDate'] != null &&
        row['foundDate'] <= asOf &&
        (row['rectifiedDate'] ?? '9999') > asOf,
    );
    for (const key of open.keys()) yield { keys: [key], level: 'red', value: Number(open.get(key)) };
  },
};
