import type { Direction, FundBook } from '@qianliyan/sdk';
import { defineIndicator, type Indicator, type Level } from '../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from './case-regions.js';
import { executionLine } from './execution-line.js';
import { adjustedBudget, executedIn, ownClasses } from './monthly-report.js';

/** Percentage points behind the elapsed share of the year: of yellow, orange and red. */
type Steps = readonly [number, number, number];

interface ProgressGap extends Pick<Indicator, 'id' | 'name' | 'category' | 'meaning' | 'basis'> {
  readonly fundBook: FundBook;
  readonly direction: Direction;
  /** The one class it looks at; all unless told. */
  readonly only?: string;
  /** What was received or spent to date. */
  readonly done: { readonly zh: string; readonly en: string };
  readonly steps: Steps;
  /** The class that stands in cases. */
  readonly subjectCode: string;
}

const behind = (points: number): string => `value < -0.${String(points).padStart(2, '0')}`;

/** The lamps of lagging by these steps. */
export const gapLevels = ([yellow, orange, red]: Steps): Readonly<Record<'red' | 'orange' | 'yellow', Level>> => ({
  red: { when: behind(red), action: 'inquiry', mark: 'default' },
  orange: { when: behind(orange), action: 'explanation', mark: 'default' },
  yellow: { when: behind(yellow), action: 'check', mark: 'default' },
});

/** 进度滞后: what a region has received or spent, over its adjusted budget, lags the elapsed share of the year. */
export const progressGap = ({
  fundBook,
  direction,
  only,
  done,
  steps,
  subjectCode,
  basis,
  ...told
}: ProgressGap): Indicator => {
  const lines = ownClasses(fundBook, direction, only && `subjectCode == "${only}"`);
  return defineIndicator({
    id: told.id,
    name: told.name,
    category: told.category,
    meaning: told.meaning,
    stage: 'execute',
    nature: 'reasonableness',
    grain: ['regionCode'],
    population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
    needs: ['region'],
    measures: { done: executedIn('year-to-date', lines, done), budget: adjustedBudget(lines) },
    parameters: {},
    applies: 'budget > 0',
    value: 'done / budget - month.timeProgress',
    unit: 'ratio',
    amount: 'budget - done',
    levels: gapLevels(steps),
    basis,
    cases: [
      {
        name: '每一界限（六月，时序进度 50%）',
        asOf: '2025-06-30',
        given: {
          region: caseRegions(7),
          executionMonthly: eachRegion(
            steps.flatMap((step) => [500 - 10 * step, 499 - 10 * step]),
            (amountMonth, regionCode) => ({
              regionCode,
              ...executionLine(2025, 6, fundBook, direction, subjectCode),
              amountMonth,
              budgetAdjusted: 1000,
            }),
          ),
        },
        expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'done' }),
      },
    ],
  });
};
