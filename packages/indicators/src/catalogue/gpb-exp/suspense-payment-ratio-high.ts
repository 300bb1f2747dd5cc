import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** Spending of 50 fen in every month of 2025 from one on. */
const months = (regionCode: string, from: number) =>
  Array.from({ length: 13 - from }, (_, n) => ({
    regionCode,
    ...executionLine(2025, from + n, 'GPB', 'expenditure', '205'),
    amountMonth: 50,
  }));

/** 暂付性款项占比过高: advances outstanding as a share of general public and fund spending of the last twelve months are large. */
export const suspensePaymentRatioHigh = defineIndicator({
  id: 'suspense-payment-ratio-high',
  name: { zh: '暂付性款项占比过高', en: 'Advances large beside spending' },
  category: 'GPB-EXP',
  meaning: {
    zh: '暂付性款项余额占近十二个月一般公共预算与政府性基金预算支出之和的比例过高。',
    en: 'Advances outstanding as a share of general public and fund spending of the last twelve months are large.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  folds: {
    byMonth: {
      table: 'executionMonthly',
      window: { lastMonths: 12 },
      where: ownClasses('GPB', 'expenditure'),
      grain: ['regionCode', 'year', 'month'],
      measures: { spent: { sum: 'amountMonth' } },
    },
  },
  measures: {
    balance: {
      zh: '暂付性款项余额',
      en: 'advances outstanding',
      table: 'suspenseMonthly',
      sum: 'closingBalance',
      window: 'month',
      where: 'suspenseKind == "payment"',
      empty: 'unknown',
    },
    general: {
      zh: '近十二个月一般公共预算支出',
      en: 'general public spending of twelve months',
      of: 'byMonth',
      sum: 'spent',
      empty: 'unknown',
    },
    fund: executedIn({ lastMonths: 12 }, ownClasses('GF', 'expenditure'), {
      zh: '近十二个月政府性基金支出',
      en: 'fund spending of twelve months',
    }),
    months: { zh: '有月报的月数', en: 'months reported', of: 'byMonth', count: true, empty: 'unknown' },
  },
  parameters: {},
  applies: 'months >= 12 && general + fund > 0',
  value: 'balance / (general + fund)',
  unit: 'ratio',
  amount: 'balance',
  levels: {
    red: { when: 'value > 0.05', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.03', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '暂付性款项预警表（省级财政监测系统）',
      article: null,
      says: '暂付性款项余额与一般公共预算、政府性基金预算支出之比列为预警；5% 的界限待核实。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限；不足十二个月的不判断；暂收款不计',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(6),
        executionMonthly: [
          ...months('510100000', 1),
          { regionCode: '510100000', ...executionLine(2025, 1, 'GF', 'expenditure', '212'), amountMonth: 400 },
          ...months('510300000', 1),
          { regionCode: '510300000', ...executionLine(2025, 1, 'GF', 'expenditure', '212'), amountMonth: 400 },
          ...months('510400000', 1),
          { regionCode: '510400000', ...executionLine(2025, 1, 'GF', 'expenditure', '212'), amountMonth: 400 },
          ...months('510500000', 1),
          { regionCode: '510500000', ...executionLine(2025, 1, 'GF', 'expenditure', '212'), amountMonth: 400 },
          ...months('510600000', 2),
          { regionCode: '510600000', ...executionLine(2025, 12, 'GF', 'expenditure', '212'), amountMonth: 1 },
          ...months('510700000', 12),
          { regionCode: '510700000', ...executionLine(2025, 12, 'GF', 'expenditure', '212'), amountMonth: 50 },
        ],
        suspenseMonthly: [
          {
            regionCode: '510100000',
            year: 2025,
            month: 12,
            accountCode: '1036',
            suspenseKind: 'payment',
            closingBalance: 30,
          },
          {
            regionCode: '510100000',
            year: 2025,
            month: 12,
            accountCode: '2015',
            suspenseKind: 'receipt',
            closingBalance: 900,
          },
          {
            regionCode: '510300000',
            year: 2025,
            month: 12,
            accountCode: '1036',
            suspenseKind: 'payment',
            closingBalance: 31,
          },
          {
            regionCode: '510400000',
            year: 2025,
            month: 12,
            accountCode: '1036',
            suspenseKind: 'payment',
            closingBalance: 50,
          },
          {
            regionCode: '510500000',
            year: 2025,
            month: 12,
            accountCode: '1036',
            suspenseKind: 'payment',
            closingBalance: 51,
          },
          {
            regionCode: '510600000',
            year: 2025,
            month: 12,
            accountCode: '1036',
            suspenseKind: 'payment',
            closingBalance: 1,
          },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', 'excluded', { lacks: 'balance' }),
    },
  ],
});
