import { defineIndicator, type Indicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

interface ClassShareChange extends Pick<Indicator, 'id' | 'name' | 'meaning' | 'parameters' | 'levels' | 'basis'> {
  /** Which classes: an expression over `subjectCode` and the parameters. */
  readonly classes: string;
  /** One of the classes, and one of the others, that stand in cases. */
  readonly inside: string;
  readonly outside: string;
  /** What of 1000 cases spend on them where half was spent last year: on the boundary and past it, of yellow and red. */
  readonly amounts: readonly number[];
}

/** 支出占比变化: some classes take a larger, or a smaller, share of general public spending than last year. */
export const classShareChange = ({ classes, inside, outside, amounts, ...told }: ClassShareChange): Indicator =>
  defineIndicator({
    id: told.id,
    name: told.name,
    category: 'GPB-EXP',
    meaning: told.meaning,
    stage: 'execute',
    nature: 'reasonableness',
    grain: ['regionCode'],
    population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
    needs: ['region'],
    measures: {
      part: executedIn('year-to-date', ownClasses('GPB', 'expenditure', classes), {
        zh: '该类支出',
        en: 'of the classes',
      }),
      spending: executedIn('year-to-date', ownClasses('GPB', 'expenditure'), {
        zh: '一般公共预算支出',
        en: 'spending',
      }),
      partBefore: executedIn('same-period-last-year', ownClasses('GPB', 'expenditure', classes), {
        zh: '上年同期该类支出',
        en: 'of the classes last year',
      }),
      spendingBefore: executedIn('same-period-last-year', ownClasses('GPB', 'expenditure'), {
        zh: '上年同期支出',
        en: 'spending last year',
      }),
    },
    parameters: told.parameters,
    applies: 'spending > 0 && spendingBefore > 0',
    value: 'part / spending - partBefore / spendingBefore',
    unit: 'ratio',
    levels: told.levels,
    basis: told.basis,
    cases: [
      {
        name: '每一界限',
        asOf: '2025-12-31',
        given: {
          region: caseRegions(5),
          executionMonthly: eachRegion(amounts, (amount, regionCode) => [
            { regionCode, ...executionLine(2025, 12, 'GPB', 'expenditure', inside), amountMonth: amount },
            { regionCode, ...executionLine(2025, 12, 'GPB', 'expenditure', outside), amountMonth: 1000 - amount },
            { regionCode, ...executionLine(2024, 12, 'GPB', 'expenditure', inside), amountMonth: 500 },
            { regionCode, ...executionLine(2024, 12, 'GPB', 'expenditure', outside), amountMonth: 500 },
          ]),
        },
        expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'part' }),
      },
    ],
  });
