import { monthOf } from '../execution.js';
import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import { quotient } from '../raw-tables.js';
import type { Crossing, Rule, Rules } from '../raw-tables.js';
import { monthRules } from './sif-months.js';

const eachFund = (
  judge: (income: bigint, expense: bigint) => { level: Crossing['level'] | null; value: number },
): Rule =>
  function* (tables, asOf) {
    const { year, month } = monthOf(asOf);
    const wanted = (row: RawRow): boolean =>
      row['scope'] === 'whole' && row['year'] === String(year) && row['month'] === String(month);
    for (const row of tables.rows('sifMonthly').filter(wanted)) {
      const { level, value } = judge(fenOf(row['incomeYtd']), fenOf(row['expenseYtd']));
      if (level) yield { keys: [row['regionCode']!, row['insuranceType']!], level, value };
    }
  };

/** 社会保险基金预算 */
export const rules: Rules = {
  ...monthRules,
  'sif-current-deficit': eachFund((income, expense) => ({
    level: expense > income ? 'yellow' : null,
    value: Number(expense - income),
  })),
  'sif-surplus-rate-low': eachFund((income, expense) => {
    const kept = income - expense;
    const level =
      income <= 0n ? null : 10n * kept < -income ? 'red' : kept < 0n ? 'orange' : 20n * kept < income ? 'yellow' : null;
    return { level, value: income <= 0n ? 0 : quotient(kept, income) };
  }),
};
