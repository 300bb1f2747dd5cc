import type { FundBook } from '@qianliyan/sdk';
import { defineIndicator, type Indicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';

interface InterestBurden extends Pick<Indicator, 'id' | 'name' | 'meaning' | 'enabled' | 'basis'> {
  readonly debtType: 'general' | 'special';
  /** The fund book whose spending bears it. */
  readonly fundBook: FundBook;
  /** The class of spending that stands in cases. */
  readonly subjectCode: string;
}

/** 付息占比: interest due on a kind of debt is a large share of the spending that bears it. */
export const interestBurden = ({ debtType, fundBook, subjectCode, enabled, ...told }: InterestBurden): Indicator =>
  defineIndicator({
    id: told.id,
    name: told.name,
    category: 'DEBT',
    meaning: told.meaning,
    stage: 'execute',
    nature: 'risk',
    grain: ['regionCode'],
    population: { table: 'region', where: 'level in ["province", "prefecture"]' },
    ...(enabled === undefined ? {} : { enabled }),
    needs: ['region'],
    measures: {
      interest: {
        zh: '应付利息',
        en: 'interest due',
        table: 'debtRepayment',
        sum: 'interestDue',
        window: 'year',
        where: `debtType == "${debtType}"`,
        empty: 'unknown',
      },
      spending: {
        zh: '支出累计',
        en: 'spending',
        table: 'executionMonthly',
        sum: 'amountMonth',
        window: 'year-to-date',
        where: `fundBook == "${fundBook}" && scope == "own" && subjectLevel == 1 && direction == "expenditure" && !isTransfer`,
        empty: 'unknown',
      },
    },
    parameters: {},
    applies: 'month.number >= 12 && spending > 0',
    value: 'interest / spending',
    unit: 'ratio',
    amount: 'interest',
    levels: {
      red: { when: 'value > 0.10', action: 'inquiry', mark: 'default' },
      orange: { when: 'value > 0.08', action: 'explanation', mark: 'default' },
      yellow: { when: 'value > 0.05', action: 'check', mark: 'default' },
    },
    basis: told.basis,
    cases: [
      {
        name: '每一界限',
        asOf: '2025-12-31',
        given: {
          region: caseRegions(7),
          debtRepayment: eachRegion([50, 51, 80, 81, 100, 101], (interestDue, regionCode) => ({
            regionCode,
            year: 2025,
            dueDate: '2025-06-30',
            debtType,
            principalDue: 0,
            interestDue,
          })),
          executionMonthly: caseRegions(6).map(({ regionCode }) => ({
            regionCode,
            ...executionLine(2025, 12, fundBook, 'expenditure', subjectCode),
            amountMonth: 1000,
          })),
        },
        expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'interest' }),
      },
    ],
  });
