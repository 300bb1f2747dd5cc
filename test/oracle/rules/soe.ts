import type { RawRow } from '../raw-rows.js';
import { fenOf } from '../raw-rows.js';
import { quotient } from '../raw-tables.js';
import type { Crossing, RawTables, Rules } from '../raw-tables.js';

type Level = Crossing['level'] | null;

/** The month of the last quarter that has ended on a day, as `year month`. */
function quarterEnded(asOf: string): string {
  const [year, month, day] = asOf.split('-').map(Number) as [number, number, number];
  const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
  const ended = month % 3 === 0 && day >= last ? month : month - ((month - 1) % 3) - 1;
  return ended === 0 ? `${year - 1} 12` : `${year} ${ended}`;
}

/** Consolidated statements of one month, `year month`. */
const statements = (tables: RawTables, when: string): RawRow[] =>
  tables
    .rows('soeFinancial')
    .filter((row) => row['statement'] === 'consolidated' && `${row['year']} ${row['month']}` === when);

const amounts = (row: RawRow, ...names: readonly string[]): bigint[] => names.map((name) => fenOf(row[name]));

/** Thousandths of a decimal text with at most three digits behind the point. */
const thousandths = (text: string): bigint => BigInt(Math.round(Number(text) * 1000));

/** A rule over the statement of the last quarter: level and value, or nothing. */
const quarterly = (judge: (row: RawRow) => { level: Level; value: number } | null, ...more: readonly string[]) =>
  function* (tables: RawTables, asOf: string): Iterable<Crossing> {
    for (const row of statements(tables, quarterEnded(asOf))) {
      const found = judge(row);
      if (found?.level)
        yield {
          keys: [row['regionCode']!, row['soeId']!, ...more.map((name) => row[name]!)],
          level: found.level,
          value: found.value,
        };
    }
  };

/** 国有资产 */
export const rules: Rules = {
  'soe-leverage-vs-industry': quarterly((row) => {
    const [assets, owed] = amounts(row, 'assets', 'liabilities') as [bigint, bigint];
    if (assets <= 0n) return null;
    const past = 1000n * owed - thousandths(row['industryLeverage']!) * assets;
    const level = past >= 100n * assets ? 'red' : past >= 50n * assets ? 'yellow' : null;
    return { level, value: quotient(past, 1000n * assets) };
  }),
  'soe-leverage-absolute': quarterly((row) => {
    const [assets, owed] = amounts(row, 'assets', 'liabilities') as [bigint, bigint];
    const [warn, heavy] = row['category'] === 'industrial' ? [65n, 70n] : [70n, 75n];
    const level = 100n * owed >= heavy * assets ? 'red' : 100n * owed >= warn * assets ? 'yellow' : null;
    return { level, value: quotient(owed, assets) };
  }, 'category'),
  'soe-interest-cover-low': quarterly((row) => {
    const [ebit, interest] = amounts(row, 'ebit', 'interest') as [bigint, bigint];
    if (interest <= 0n) return null;
    const level =
      ebit < interest ? 'red' : 2n * ebit < 3n * interest ? 'orange' : ebit < 2n * interest ? 'yellow' : null;
    return { level, value: quotient(ebit, interest) };
  }),
  'soe-cash-short-debt': quarterly((row) => {
    const [cash, short] = amounts(row, 'cash', 'shortTermDebt') as [bigint, bigint];
    const level = 4n * cash < short ? 'red' : 2n * cash < short ? 'yellow' : null;
    return short > 0n ? { level, value: quotient(cash, short) } : null;
  }),
  'soe-guarantee-high': quarterly((row) => {
    const [assets, owed, given] = amounts(row, 'assets', 'liabilities', 'guarantees') as [bigint, bigint, bigint];
    const net = assets - owed;
    const level = 2n * given > net ? 'red' : 10n * given > 3n * net ? 'yellow' : null;
    return net > 0n ? { level, value: quotient(given, net) } : null;
  }),
  'soe-debt-due-pressure': quarterly((row) => {
    const [due, earned, cash] = amounts(row, 'debtDue12m', 'ebitda', 'cash') as [bigint, bigint, bigint];
    const means = earned + cash;
    const level = due > 2n * means ? 'red' : due > means ? 'yellow' : null;
    return means > 0n ? { level, value: quotient(due, means) } : null;
  }),
  *'soe-value-preservation-low'(tables, asOf) {
    for (const row of statements(tables, `${Number(asOf.slice(0, 4)) - 1} 12`)) {
      const [begin, end] = amounts(row, 'equityBegin', 'equityAdjusted') as [bigint, bigint];
      const level: Level = 100n * end < 95n * begin ? 'red' : end < begin ? 'yellow' : null;
      if (begin > 0n && level) yield { keys: [row['regionCode']!, row['soeId']!], level, value: quotient(end, begin) };
    }
  },
  *'soe-consecutive-loss'(tables, asOf) {
    const year = Number(asOf.slice(0, 4));
    const [last, before, third] = [1, 2, 3].map(
      (back) =>
        new Map(statements(tables, `${year - back} 12`).map((row) => [row['soeId']!, fenOf(row['netProfit']) < 0n])),
    );
    for (const row of statements(tables, `${year - 1} 12`)) {
      const id = row['soeId']!;
      if (!last!.get(id)) continue;
      const years = !before!.get(id) ? 1 : !third!.get(id) ? 2 : 3;
      yield {
        keys: [row['regionCode']!, id],
        level: years === 3 ? 'red' : years === 2 ? 'orange' : 'yellow',
        value: years,
      };
    }
  },
  *'admin-asset-idle'(tables, asOf) {
    for (const row of tables.rows('stateAsset')) {
      if (Number(row['year']) !== Number(asOf.slice(0, 4)) - 1 || row['idleValue'] == null) continue;
      const [total, idle] = amounts(row, 'totalAssets', 'idleValue') as [bigint, bigint];
      const level: Level = 10n * idle > total ? 'red' : 100n * idle > 3n * total ? 'yellow' : null;
      if (total > 0n && level) yield { keys: [row['agencyCode']!], level, value: quotient(idle, total) };
    }
  },
  *'asset-disposal-not-remitted'(tables, asOf) {
    for (const row of tables.rows('stateAsset')) {
      if (Number(row['year']) !== Number(asOf.slice(0, 4)) - 1 || row['disposalIncome'] == null) continue;
      const [income, remitted] = amounts(row, 'disposalIncome', 'remittedAmount') as [bigint, bigint];
      if (income > remitted) yield { keys: [row['agencyCode']!], level: 'red', value: Number(income - remitted) };
    }
  },
  *'state-asset-report-missing'(tables, asOf) {
    if (Number(asOf.slice(5, 7)) < 12) return;
    const told = new Set(
      tables
        .rows('calendarEvent')
        .filter(
          (row) =>
            row['eventType'] === 'state-asset-report' &&
            Number(row['year']) === Number(asOf.slice(0, 4)) - 1 &&
            row['date']! <= asOf,
        )
        .map((row) => row['regionCode']),
    );
    for (const { regionCode, level } of tables.rows('region'))
      if ((level === 'province' || level === 'prefecture') && !told.has(regionCode!))
        yield { keys: [regionCode!], level: 'red', value: 0 };
  },
};
