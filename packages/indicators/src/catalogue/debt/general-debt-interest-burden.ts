import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';

/** 一般债务付息占比: interest on general debt over general public spending. */
export const generalDebtInterestBurden = defineIndicator({
  id: 'general-debt-interest-burden',
  name: { zh: '一般债务付息占比', en: 'Interest on general debt' },
  category: 'DEBT',
  meaning: {
    zh: '一般债务应付利息占一般公共预算支出的比例。',
    en: 'Interest on general debt over general public spending.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    interest: {
      zh: '应付利息',
      en: 'interest due',
      table: 'debtRepayment',
      sum: 'interestDue',
      window: 'year',
      where: 'debtType == "general"',
      empty: 'unknown',
    },
    spending: {
      zh: '支出累计',
      en: 'spending',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'year-to-date',
      where: 'fundBook == "GPB" && scope == "own" && subjectLevel == 1 && direction == "expenditure" && !isTransfer',
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
  basis: [
    {
      document: '财政画像（省级财政监测系统）',
      article: null,
      says: '一般债务支出占比为财政画像的一项指标；10% 出自国办函〔2016〕88号，待核实。',
      mark: 'found',
    },
  ],
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
          debtType: 'general',
          principalDue: 0,
          interestDue,
        })),
        executionMonthly: [
          { regionCode: '510100000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510600000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
          { regionCode: '510700000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'interest' }),
    },
  ],
});
