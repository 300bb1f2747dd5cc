import { defineIndicator } from '../../definition/indicator.js';
import { executionLine } from '../execution-line.js';

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
    reported: {
      zh: '月报支出',
      en: 'reported',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'year-to-date',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"]',
      empty: 'unknown',
    },
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
        region: [
          { regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' },
          { regionCode: '510300000', name: '区划0300', shortName: '0300', level: 'prefecture' },
          { regionCode: '510400000', name: '区划0400', shortName: '0400', level: 'prefecture' },
          { regionCode: '510500000', name: '区划0500', shortName: '0500', level: 'prefecture' },
          { regionCode: '510600000', name: '区划0600', shortName: '0600', level: 'prefecture' },
        ],
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: [
          { regionCode: '510100000', actualDate: '2025-06-03', actualAmount: 1005, agencyCode: 'a' },
          { regionCode: '510300000', actualDate: '2025-06-03', actualAmount: 1006, agencyCode: 'a' },
          { regionCode: '510400000', actualDate: '2025-06-03', actualAmount: 980, agencyCode: 'a' },
          { regionCode: '510500000', actualDate: '2025-06-03', actualAmount: 979, agencyCode: 'a' },
        ],
        executionMonthly: [
          { regionCode: '510100000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510600000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
        ],
      },
      expect: [
        { keys: { regionCode: '510100000' }, outcome: 'clear' },
        { keys: { regionCode: '510300000' }, outcome: 'yellow' },
        { keys: { regionCode: '510400000' }, outcome: 'yellow' },
        { keys: { regionCode: '510500000' }, outcome: 'red' },
        { keys: { regionCode: '510600000' }, outcome: 'not-computable', measure: 'paid' },
      ],
    },
  ],
});
