import { monthOf } from '../execution.js';
import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import { quotient } from '../raw-tables.js';
import type { Crossing, RawTables, Rule, Rules } from '../raw-tables.js';
import { above } from './execution-rules.js';

type Level = Crossing['level'];

const keysOf = (row: RawRow): string[] => [row['regionCode']!, row['insuranceType']!];

const whole = (tables: RawTables, year: number, month: number): RawRow[] =>
  tables
    .rows('sifMonthly')
    .filter((row) => row['scope'] === 'whole' && row['year'] === String(year) && row['month'] === String(month));

/** What is held over the benefits of a month, averaged over those of the last twelve months that have them. */
const payable = (judge: (kind: string, n: bigint, d: bigint) => Level | null): Rule =>
  function* (tables, asOf) {
    const { year, month } = monthOf(asOf);
    const paid = new Map<string, { sum: bigint; months: bigint }>();
    for (let at = year * 12 + month - 12; at < year * 12 + month; at += 1)
      for (const row of whole(tables, Math.floor(at / 12), (at % 12) + 1)) {
        if (row['benefitMonth'] == null) continue;
        const key = keysOf(row).join(' ');
        const { sum, months } = paid.get(key) ?? { sum: 0n, months: 0n };
        paid.set(key, { sum: sum + fenOf(row['benefitMonth']), months: months + 1n });
      }
    for (const row of whole(tables, year, month)) {
      const { sum, months } = paid.get(keysOf(row).join(' ')) ?? { sum: 0n, months: 0n };
      if (sum <= 0n) continue;
      const n = fenOf(row['balance']) * months;
      const level = judge(row['insuranceType']!, n, sum);
      if (level) yield { keys: keysOf(row), level, value: quotient(n, sum) };
    }
  };

/** Below how many months which level, by kind, worst first. */
const few: Readonly<Record<string, readonly (readonly [Level, bigint])[]>> = {
  'enterprise-pension': [
    ['red', 3n],
    ['orange', 6n],
    ['yellow', 9n],
  ],
  'institution-pension': [
    ['red', 3n],
    ['orange', 6n],
    ['yellow', 9n],
  ],
  'resident-pension': [
    ['red', 3n],
    ['orange', 6n],
    ['yellow', 9n],
  ],
  'employee-medical': [
    ['red', 3n],
    ['yellow', 6n],
  ],
  unemployment: [
    ['red', 6n],
    ['yellow', 12n],
  ],
  injury: [
    ['red', 6n],
    ['yellow', 12n],
  ],
};

/** A part to date of a year's budget, less the share of the year that has passed. */
const behind = (done: string, budget: string, red: bigint, yellow: bigint): Rule =>
  function* (tables, asOf) {
    const { year, month } = monthOf(asOf);
    for (const row of whole(tables, year, month)) {
      const plan = fenOf(row[budget]);
      if (row[done] == null || plan <= 0n) continue;
      const [n, d] = [12n * fenOf(row[done]) - BigInt(month) * plan, 12n * plan];
      const level = 100n * n < -red * d ? 'red' : 100n * n < -yellow * d ? 'yellow' : null;
      if (level) yield { keys: keysOf(row), level, value: quotient(n, d) };
    }
  };

/** 可支付月数、进度与欠缴 */
export const monthRules: Rules = {
  'sif-payable-months-low': payable((kind, n, d) => few[kind]?.find(([, months]) => n < months * d)?.[0] ?? null),
  'sif-payable-months-high': payable((kind, n, d) => {
    if (!kind.endsWith('-medical')) return null;
    return n > 15n * d ? 'red' : n > 9n * d ? 'yellow' : null;
  }),
  'sif-revenue-progress-gap': behind('incomeYtd', 'incomeBudget', 10n, 5n),
  'sif-subsidy-late': behind('subsidyIncome', 'subsidyBudget', 30n, 15n),
  *'sif-contribution-arrears'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const quarter = month - (month % 3);
    const rows = quarter === 0 ? whole(tables, year - 1, 12) : whole(tables, year, quarter);
    for (const row of rows) {
      const [unpaid, due] = [fenOf(row['contributionArrears']), fenOf(row['contributionDue'])];
      if (row['contributionArrears'] == null || due <= 0n) continue;
      const level = above(unpaid, due, [
        ['red', 80n],
        ['yellow', 30n],
      ]);
      if (level) yield { keys: keysOf(row), level, value: quotient(unpaid, due) };
    }
  },
  *'pension-support-ratio-low'(tables, asOf) {
    const { year, month } = monthOf(asOf);
    const quarter = month - (month % 3);
    const rows = quarter === 0 ? whole(tables, year - 1, 12) : whole(tables, year, quarter);
    for (const row of rows) {
      if (!['enterprise-pension', 'institution-pension'].includes(row['insuranceType']!)) continue;
      if (row['contributors'] == null || row['beneficiaries'] == null) continue;
      const [n, d] = [BigInt(row['contributors']), BigInt(row['beneficiaries'])];
      const level = 10n * n < 12n * d ? 'red' : 10n * n < 15n * d ? 'orange' : n < 2n * d ? 'yellow' : null;
      if (d > 0n && level) yield { keys: keysOf(row), level, value: quotient(n, d) };
    }
  },
};
