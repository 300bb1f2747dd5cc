import type { RowInput } from '@qianliyan/sdk';
import type { Measure } from '../../definition/measure.js';

type Figure =
  | 'assets'
  | 'liabilities'
  | 'guarantees'
  | 'cash'
  | 'shortTermDebt'
  | 'debtDue12m'
  | 'ebit'
  | 'ebitda'
  | 'interest'
  | 'profitDue'
  | 'profitPaid';

/** 合并报表数: a figure of an enterprise's consolidated statement at the end of a quarter. */
export const consolidated = (figure: Figure, words: { readonly zh: string; readonly en: string }): Measure => ({
  ...words,
  table: 'soeFinancial',
  sum: figure,
  window: 'quarter-end',
  where: 'statement == "consolidated"',
  empty: 'unknown',
});

/** The consolidated statement of an enterprise at the end of 2025, for the rows of cases. */
export const statementOf = (soeId: string, figures: RowInput<'soeFinancial'>): RowInput<'soeFinancial'> => ({
  soeId,
  year: 2025,
  month: 12,
  statement: 'consolidated',
  ...figures,
});
