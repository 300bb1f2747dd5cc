import type { Direction, FundBook } from '@qianliyan/sdk';

/** What the lines of the monthly report in cases have in common: own level, a class of a month. 月报行 */
export const executionLine = (
  year: number,
  month: number,
  fundBook: FundBook,
  direction: Direction,
  subjectCode: string,
  isTransfer = false,
) => ({ year, month, fundBook, scope: 'own', direction, subjectCode, subjectLevel: 1, isTransfer }) as const;
