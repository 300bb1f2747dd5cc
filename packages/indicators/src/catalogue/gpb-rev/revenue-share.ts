import { defineIndicator, type Indicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

interface RevenueShare extends Pick<Indicator, 'id' | 'name' | 'meaning' | 'levels' | 'basis'> {
  /** The class whose share it is: tax 101 or what is not tax 103. */
  readonly subjectCode: '101' | '103';
  readonly part: { readonly zh: string; readonly en: string };
  /** What of 1000 cases have of it: on the boundary and past it, of yellow, orange and red. */
  readonly amounts: readonly number[];
}

/** 收入占比: the share of tax, or of what is not tax, in general public revenue. */
export const revenueShare = ({ subjectCode, part, amounts, levels, basis, ...told }: RevenueShare): Indicator =>
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
      part: executedIn('year-to-date', ownClasses('GPB', 'revenue', `subjectCode == "${subjectCode}"`), part),
      revenue: executedIn('year-to-date', ownClasses('GPB', 'revenue'), {
        zh: '一般公共预算收入',
        en: 'general public revenue',
      }),
    },
    parameters: {},
    applies: 'revenue > 0',
    value: 'part / revenue',
    unit: 'ratio',
    amount: 'part',
    levels,
    basis,
    cases: [
      {
        name: '每一界限',
        asOf: '2025-12-31',
        given: {
          region: caseRegions(7),
          executionMonthly: eachRegion(amounts, (amount, regionCode) => [
            { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', subjectCode), amountMonth: amount },
            {
              regionCode,
              ...executionLine(2025, 12, 'GPB', 'revenue', subjectCode === '101' ? '103' : '101'),
              amountMonth: 1000 - amount,
            },
          ]),
        },
        expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'part' }),
      },
    ],
  });
