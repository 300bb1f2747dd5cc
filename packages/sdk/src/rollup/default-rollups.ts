import type { Rollup } from './rollup.js';

const places = ['regionCode', 'regionLevel', 'parentCode', 'prefectureCode', 'countyCode'] as const;

const paid = { rows: { count: true }, amount: { sum: 'amount' }, actualAmount: { sum: 'actualAmount' } } as const;

const allotted = { rows: { count: true }, amount: { sum: 'amount' }, reducedAmount: { sum: 'reducedAmount' } } as const;

/**
 * What the questions ask of large tables: execution by region and month, payments by region and day and by agency, allotments by
 * agency, standing warnings by region. A home keeps of them what is at least ten times smaller than its rows. 默认汇总表
 */
export const defaultRollups: readonly Rollup[] = [
  {
    name: 'executionByRegion',
    table: 'executionMonthly',
    keys: [...places, 'year', 'month', 'fundBook', 'scope', 'direction', 'subjectLevel', 'isTransfer'],
    measures: {
      rows: { count: true },
      budgetOriginal: { sum: 'budgetOriginal' },
      budgetAdjusted: { sum: 'budgetAdjusted' },
      amountMonth: { sum: 'amountMonth' },
      amountYtd: { sum: 'amountYtd' },
      amountYtdLastYear: { sum: 'amountYtdLastYear' },
    },
  },
  {
    name: 'paymentByDay',
    table: 'paymentVoucher',
    keys: [...places, 'fundBook', 'year', 'actualDate'],
    measures: paid,
  },
  {
    name: 'paymentByAgency',
    table: 'paymentVoucher',
    keys: [...places, 'agencyCode', 'fundBook', 'year'],
    measures: paid,
  },
  {
    name: 'allotmentByAgency',
    table: 'allotment',
    keys: [...places, 'agencyCode', 'fundBook', 'year', 'executable'],
    measures: allotted,
  },
  {
    name: 'warningByRegion',
    table: 'warning',
    keys: [...places, 'asOf', 'status', 'level', 'fundBook'],
    measures: { rows: { count: true } },
  },
];
