import type { RowInput } from '@qianliyan/sdk';
import type { Measure } from '../../definition/measure.js';
import { eachRegion } from '../case-regions.js';
import { ownClasses } from '../monthly-report.js';

/** 年初支出预算: the spending the budget of the closed year was approved with. */
export const originalSpending: Measure = {
  zh: '年初支出预算',
  en: 'original budget of spending',
  table: 'budgetLine',
  sum: 'amount',
  window: 'closed-year',
  where: `stage == "approved" && ${ownClasses('GPB', 'expenditure')}`,
  empty: 'unknown',
};

const line = (lineId: string, regionCode: string, subjectCode: string, subjectLevel: number, amount: number) =>
  ({
    lineId,
    regionCode,
    year: 2025,
    stage: 'approved',
    fundBook: 'GPB',
    scope: 'own',
    direction: 'expenditure',
    subjectCode,
    subjectLevel,
    isTransfer: false,
    amount,
  }) as const;

/** A budget of 1000 for the regions that have one, and a line by item that is not to be counted again. */
export const originalSpendingLines = (has: readonly boolean[]): RowInput<'budgetLine'>[] => [
  ...eachRegion(has, (one, regionCode, at) => (one ? line(`B2025-${at}`, regionCode, '205', 1, 1000) : [])),
  line('detail', '510100000', '20502', 2, 500),
];
