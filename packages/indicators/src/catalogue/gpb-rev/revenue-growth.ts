import { defineIndicator, type Expectation, type Indicator } from '../../definition/indicator.js';
import type { Window } from '../../definition/window.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

interface Period {
  readonly window: Window;
  readonly zh: string;
  readonly en: string;
}

interface RevenueGrowth extends Pick<Indicator, 'id' | 'name' | 'meaning' | 'levels' | 'basis'> {
  readonly now: Period;
  readonly before: Period;
  /** The month that stands for the period before in cases, December 2025 standing for the other. */
  readonly monthBefore: readonly [year: number, month: number];
  /** What cases receive where 1000 was received before, and what is said of it. */
  readonly boundaries: readonly (readonly [amount: number, outcome: Expectation['outcome']])[];
}

/** 收入增幅: general public revenue of a period grows or falls too much against another. */
export const revenueGrowth = ({ now, before, monthBefore, boundaries, ...told }: RevenueGrowth): Indicator =>
  defineIndicator({
    id: told.id,
    name: told.name,
    category: 'GPB-REV',
    meaning: told.meaning,
    stage: 'execute',
    nature: 'reasonableness',
    grain: ['regionCode'],
    population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
    needs: ['region'],
    measures: {
      now: executedIn(now.window, ownClasses('GPB', 'revenue'), { zh: now.zh, en: now.en }),
      before: executedIn(before.window, ownClasses('GPB', 'revenue'), { zh: before.zh, en: before.en }),
    },
    parameters: {},
    applies: 'before > 0',
    value: 'now / before - 1',
    unit: 'ratio',
    amount: 'abs(now - before)',
    levels: told.levels,
    basis: told.basis,
    cases: [
      {
        name: '每一界限',
        asOf: '2025-12-31',
        given: {
          region: caseRegions(boundaries.length + 1),
          executionMonthly: eachRegion(boundaries, ([amountMonth], regionCode) => [
            { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth },
            { regionCode, ...executionLine(...monthBefore, 'GPB', 'revenue', '101'), amountMonth: 1000 },
          ]),
        },
        expect: regionOutcomes(...boundaries.map(([, outcome]) => outcome), { lacks: 'now' }),
      },
    ],
  });
