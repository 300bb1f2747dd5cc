import type { Direction } from '@qianliyan/sdk';
import { defineIndicator, type Indicator } from '../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from './case-regions.js';
import { executionLine } from './execution-line.js';
import { executedIn, originalBudget, ownClasses } from './monthly-report.js';

interface OutturnDeviation extends Pick<Indicator, 'id' | 'name' | 'category' | 'meaning' | 'levels' | 'basis'> {
  readonly direction: Direction;
  /** What was received or spent in the year. */
  readonly actual: { readonly zh: string; readonly en: string };
  /** The class that stands in cases. */
  readonly subjectCode: string;
  /** Ten years against a budget of 1000, by turns inside and past a boundary: see what is expected of them. */
  readonly amounts: readonly number[];
}

/** 预决算偏离度: what a year brought or cost is far from the budget it began with, on either side. */
export const outturnDeviation = ({ direction, actual, subjectCode, amounts, ...told }: OutturnDeviation): Indicator =>
  defineIndicator({
    id: told.id,
    name: told.name,
    category: told.category,
    meaning: told.meaning,
    stage: 'final',
    nature: 'reasonableness',
    grain: ['regionCode'],
    population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
    needs: ['region'],
    measures: {
      actual: executedIn('year-to-date', ownClasses('GPB', direction), actual),
      budget: originalBudget(ownClasses('GPB', direction)),
    },
    parameters: {},
    applies: 'month.number >= 12 && budget > 0',
    value: 'actual / budget',
    unit: 'ratio',
    amount: 'abs(actual - budget)',
    levels: told.levels,
    basis: told.basis,
    cases: [
      {
        name: '每一界限',
        asOf: '2025-12-31',
        given: {
          region: caseRegions(11),
          executionMonthly: eachRegion(amounts, (amountMonth, regionCode) => ({
            regionCode,
            ...executionLine(2025, 12, 'GPB', direction, subjectCode),
            amountMonth,
            budgetOriginal: 1000,
          })),
        },
        expect: regionOutcomes(
          ...(['clear', 'yellow', 'clear', 'yellow', 'orange', 'orange', 'red', 'red', 'orange', 'orange'] as const),
          { lacks: 'actual' },
        ),
      },
      {
        name: '年度未完，不适用',
        asOf: '2025-06-30',
        given: {
          region: caseRegions(1),
          executionMonthly: [
            {
              regionCode: '510100000',
              ...executionLine(2025, 6, 'GPB', direction, subjectCode),
              amountMonth: 100,
              budgetOriginal: 1000,
            },
          ],
        },
        expect: [{ keys: { regionCode: '510100000' }, outcome: 'excluded' }],
      },
    ],
  });
