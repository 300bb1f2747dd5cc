import { daysFrom } from '../days.js';
import { monthOf, spent } from '../execution.js';
import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import { quotient, Sums, sumBy } from '../raw-tables.js';
import type { RawTables, Rules } from '../raw-tables.js';
import { above } from './execution-rules.js';

const region = (row: RawRow): string => row['regionCode']!;
const levels = (tables: RawTables, wanted: readonly string[]): Set<string> =>
  new Set(
    tables
      .rows('region')
      .filter((row) => wanted.includes(row['level']!))
      .map(region),
  );
const budgeting = ['province', 'prefecture', 'county'];

/** Advances in a column at the end of a month, by region. */
const advances = (tables: RawTables, column: string, year: number, month: number): Sums =>
  sumBy(
    tables.rows('suspenseMonthly').filter((row) => row[column] != null),
    region,
    column,
    (row) => row['suspenseKind'] === 'payment' && row['year'] === String(year) && row['month'] === String(month),
  );

/** Spending of both books in the twelve months to a month, of regions that reported general public money in each of them. */
function twelveMonths(tables: RawTables, year: number, month: number): Sums {
  const sums = { GPB: new Sums(), GF: new Sums() };
  const told = new Map<string, number>();
  for (let at = year * 12 + month - 12; at < year * 12 + month; at += 1) {
    const of = { year: Math.floor(at / 12), from: (at % 12) + 1, to: (at % 12) + 1 };
    for (const book of ['GPB', 'GF'] as const) {
      const one = spent(tables, { book, direction: 'expenditure' }, of);
      for (const key of one.keys()) {
        sums[book].add(key, one.get(key));
        if (book === 'GPB') told.set(key, (told.get(key) ?? 0) + 1);
      }
    }
  }
  const whole = new Sums();
  for (const [key, months] of told)
    if (months === 12 && sums.GF.has(key)) whole.add(key, sums.GPB.get(key) + sums.GF.get(key));
  return whole;
}

/** A fund at the end of the last December over that year's approved own spending. */
function* setBy(
  tables: RawTables,
  asOf: string,
  column: string,
  judge: (n: bigint, d: bigint) => ReturnType<typeof above>,
) {
  const { year, month } = monthOf(asOf);
  const closed = String(month === 12 ? year : year - 1);
  const budget = sumBy(
    tables.rows('budgetLine'),
    region,
    'amount',
    (row) =>
      row['year'] === closed &&
      row['stage'] === 'approved' &&
      row['fundBook'] === 'GPB' &&
      row['scope'] === 'own' &&
      row['direction'] === 'expenditure' &&
      row['subjectLevel'] === '1' &&
      row['isTransfer'] === 'false',
  );
  const wanted = levels(tables, budgeting);
  for (const row of tables.rows('stabilisationFund')) {
    const whole = budget.get(region(row));
    if (row['year'] !== closed || row['month'] !== '12' || whole <= 0n || !wanted.has(region(row))) continue;
    if (row[column] == null) continue;
    const level = judge(fenOf(row[column]), whole);
    if (level) yield { keys: [region(row)], level, value: quotient(fenOf(row[column]), whole) };
  }
}

/** 库款、暂付款与储备 */
export const cashRules: Rules = {
  *'treasury-cover-low'(tables, asOf) {
    const held = new Map<string, { first: string; last: string; balance: bigint; outflow: bigint }>();
    for (const row of tables.rows('treasuryDaily')) {
      const day = row['date']!;
      if (day > asOf) continue;
      const one = held.get(region(row)) ?? { first: day, last: '', balance: 0n, outflow: 0n };
      held.set(region(row), one);
      if (day < one.first) one.first = day;
      if (day > one.last) {
        one.last = day;
        one.balance = fenOf(row['closingBalance']);
      }
      if (daysFrom(day, asOf) < 365) one.outflow += fenOf(row['outflow']);
    }
    for (const [key, { first, balance, outflow }] of held) {
      if (outflow <= 0n || daysFrom(first, asOf) < 364) continue;
      const [n, d] = [12n * balance, outflow];
      const level = 10n * n < d ? 'red' : 10n * n < 3n * d ? 'yellow' : 10n * n > 8n * d ? 'blue' : null;
      if (level) yield { keys: [key], level, value: quotient(n, d) };
    }
  },
  *'suspense-payment-ratio-high'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const balance = advances(tables, 'closingBalance', year, month);
    const spending = twelveMonths(tables, year, month);
    for (const key of spending.keys()) {
      if (!balance.has(key) || spending.get(key) <= 0n) continue;
      const level = above(balance.get(key), spending.get(key), [
        ['red', 50n],
        ['yellow', 30n],
      ]);
      if (level) yield { keys: [key], level, value: quotient(balance.get(key), spending.get(key)) };
    }
  },
  *'suspense-payment-growth'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const now = advances(tables, 'closingBalance', year, month);
    const then = advances(tables, 'closingBalance', year - 1, 12);
    for (const key of now.keys()) {
      const more = now.get(key) - then.get(key);
      if (now.get(key) <= 0n || !then.has(key) || more <= 0n) continue;
      yield { keys: [key], level: 20n * more > now.get(key) ? 'red' : 'yellow', value: quotient(more, now.get(key)) };
    }
  },
  *'suspense-clearance-slow'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const end = month - (month % 3);
    const at = end === 0 ? ([year - 1, 12] as const) : ([year, end] as const);
    const opening = advances(tables, 'yearOpening', ...at);
    const cleared = advances(tables, 'clearedYtd', ...at);
    for (const key of opening.keys()) {
      const [n, d] = [cleared.get(key), opening.get(key)];
      if (d <= 0n || 12n * n >= BigInt(at[1]) * d) continue;
      yield { keys: [key], level: 24n * n < BigInt(at[1]) * d ? 'red' : 'yellow', value: quotient(n, d) };
    }
  },
  *'budget-turnover-fund-over-cap'(tables, asOf) {
    yield* setBy(tables, asOf, 'turnoverFundBalance', (n, d) => (100n * n > d ? 'red' : null));
  },
  *'stabilisation-fund-too-large'(tables, asOf) {
    yield* setBy(tables, asOf, 'bsfClosing', (n, d) =>
      above(n, d, [
        ['red', 100n],
        ['yellow', 50n],
      ]),
    );
  },
};
