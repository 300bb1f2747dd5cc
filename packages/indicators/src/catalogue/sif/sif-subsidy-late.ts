import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

/** 财政补助到位滞后: the budgeted subsidy to an insurance fund has not been paid in as the year passed. */
export const sifSubsidyLate = defineIndicator({
  id: 'sif-subsidy-late',
  name: { zh: '财政补助到位滞后', en: 'Subsidy to an insurance fund late' },
  category: 'SIF',
  meaning: {
    zh: '一般公共预算对社会保险基金的补助没有按进度到位。',
    en: 'The budgeted subsidy to an insurance fund has not been paid in as the year passed.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['regionCode', 'insuranceType'],
  needs: ['region'],
  measures: {
    done: {
      zh: '补助到位数',
      en: 'subsidy paid in',
      table: 'sifMonthly',
      sum: 'subsidyIncome',
      window: 'month',
      where: 'scope == "whole" && subsidyBudget > 0',
      empty: 'unknown',
    },
    budget: {
      zh: '补助预算',
      en: 'budget of subsidy',
      table: 'sifMonthly',
      sum: 'subsidyBudget',
      window: 'month',
      where: 'scope == "whole" && subsidyBudget > 0',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'budget > 0',
  value: 'done / budget - month.timeProgress',
  unit: 'ratio',
  amount: 'budget - done',
  levels: {
    red: { when: 'value < -0.30', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < -0.15', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国社会保险法',
      article: '65',
      says: '县级以上人民政府在社会保险基金出现支付不足时，给予补贴。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限（六月，时序进度 50%）',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(6),
        sifMonthly: [
          ...eachRegion([350, 349, 200, 199], (subsidyIncome, regionCode) => ({
            regionCode,
            year: 2025,
            month: 6,
            scope: 'whole',
            insuranceType: 'resident-pension',
            subsidyIncome,
            subsidyBudget: 1000,
          })),
          {
            regionCode: '510600000',
            year: 2025,
            month: 6,
            scope: 'whole',
            insuranceType: 'resident-pension',
            subsidyBudget: 0,
            subsidyIncome: 0,
          },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red'),
    },
    caseLacking('没有社保数据', { region: caseRegions(1) }, 'done', { asOf: '2025-06-30' }),
  ],
});
