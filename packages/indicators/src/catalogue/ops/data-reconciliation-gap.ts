import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 对账差异: payments to date and the monthly report of a region do not agree. */
export const dataReconciliationGap = defineIndicator({
  id: 'data-reconciliation-gap',
  name: { zh: '对账差异', en: 'Payments and reports apart' },
  category: 'OPS',
  meaning: {
    zh: '一般公共预算支付数累计与月报支出数不一致。',
    en: 'Payments to date and the monthly report of a region do not agree.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['regionCode'],
  needs: ['region'],
  measures: {
    paid: {
      zh: '支付数',
      en: 'paid',
      table: 'paymentVoucher',
      sum: 'actualAmount',
      window: 'closed-months',
      where: 'fundBook == "GPB" && regionLevel in ["province", "prefecture", "county"]',
      empty: 'unknown',
    },
    reported: executedIn('year-to-date', ownClasses('GPB', 'expenditure'), { zh: '月报支出', en: 'reported' }),
  },
  parameters: {},
  applies: 'reported > 0',
  value: 'abs(paid - reported) / reported',
  unit: 'ratio',
  amount: 'abs(paid - reported)',
  levels: {
    red: { when: 'value > 0.02', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.005', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法实施条例',
      article: '67',
      says: '财政部门、预算收入征收部门和国库应当按月对账。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(5),
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: eachRegion([1005, 1006, 980, 979], (actualAmount, regionCode) => ({
          regionCode,
          actualDate: '2025-06-03',
          actualAmount,
          agencyCode: 'a',
        })),
        executionMonthly: [
          { regionCode: '510100000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510600000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'paid' }),
    },
  ],
});
