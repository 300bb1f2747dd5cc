import type { FundBook } from '@qianliyan/sdk';
import type { Measure } from '../../definition/measure.js';
import { caseRegions } from '../case-regions.js';
import { executionLine } from '../execution-line.js';

const revenueOf = (fundBook: FundBook, zh: string, en: string, transfers: '' | '!' = '!'): Measure => ({
  zh,
  en,
  table: 'executionMonthly',
  sum: 'amountMonth',
  window: 'year-to-date',
  where: `fundBook == "${fundBook}" && scope == "own" && subjectLevel == 1 && direction == "revenue" && ${transfers}isTransfer`,
  empty: 'unknown',
});

/** 综合财力: what a region can pay debts from, its own general public revenue, transfers received and fund revenue. */
export const resources: Readonly<Record<'revenue' | 'received' | 'fund', Measure>> = {
  revenue: revenueOf('GPB', '一般公共预算收入', 'general public revenue'),
  received: revenueOf('GPB', '转移性收入', 'transfers received', ''),
  fund: revenueOf('GF', '政府性基金收入', 'fund revenue'),
};

/** The first regions with resources of 1000 each in 2025, for the rows of cases. */
export const resourceLines = (count: number) =>
  caseRegions(count).flatMap(({ regionCode }) => [
    { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 500 },
    { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '110', true), amountMonth: 300 },
    { regionCode, ...executionLine(2025, 12, 'GF', 'revenue', '103'), amountMonth: 200 },
  ]);
