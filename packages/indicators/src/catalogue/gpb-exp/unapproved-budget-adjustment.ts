import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions } from '../case-regions.js';

/** 未经批准调整预算: total or key spending, a draw from the stabilisation fund or debt was changed and the Standing Committee has not approved it; those under review are left out. */
export const unapprovedBudgetAdjustment = defineIndicator({
  id: 'unapproved-budget-adjustment',
  name: { zh: '未经批准调整预算', en: 'Budget adjusted without approval' },
  category: 'GPB-EXP',
  meaning: {
    zh: '增减总支出、调入预算稳定调节基金、调减重点支出或增加举债，没有经常委会批准；报送后在审查期内的不算。',
    en: 'Total or key spending, a draw from the stabilisation fund or debt was changed and the Standing Committee has not approved it; those under review are left out.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['regionCode', 'adjustmentId'],
  sparse: true,
  needs: ['region'],
  measures: {
    items: {
      zh: '未批准的调整',
      en: 'adjustments not approved',
      table: 'budgetAdjustment',
      count: true,
      window: 'year',
      where:
        'adjustmentType in ["total", "stabilisation-fund", "key-spending-cut", "debt"] && (approvalDate == null || approvalDate > asOf.day) && (submitDate == null || daysSince(submitDate) > wait)',
      empty: 'unknown',
    },
    money: {
      zh: '调整金额',
      en: 'amount of the adjustment',
      table: 'budgetAdjustment',
      max: 'amount',
      window: 'year',
      where:
        'adjustmentType in ["total", "stabilisation-fund", "key-spending-cut", "debt"] && (approvalDate == null || approvalDate > asOf.day) && (submitDate == null || daysSince(submitDate) > wait)',
      empty: 'unknown',
    },
  },
  parameters: {
    wait: {
      zh: '审查期（天）',
      en: 'days under review',
      value: 60,
      unit: 'days',
      mark: 'default',
      source: '初步方案于会议三十日前送交（预算法第六十九条），加会期间隔；待核实',
    },
  },
  value: 'items',
  unit: 'count',
  amount: 'money',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '67',
      says: '需要增加或者减少预算总支出、调入预算稳定调节基金、调减预算安排的重点支出数额、增加举借债务数额的，应当进行预算调整。',
      mark: 'found',
    },
    {
      document: '中华人民共和国预算法',
      article: '69',
      says: '预算调整方案应当提请本级人民代表大会常务委员会审查和批准；未经批准，不得调整预算。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '没有报送、报送后逾期未批准的触发；审查期内、当日批准、不属调整的不触发',
      asOf: '2025-12-31',
      given: {
        budgetAdjustment: [
          {
            adjustmentId: 'unsaid',
            year: 2025,
            adjustmentType: 'total',
            fundBook: 'GPB',
            direction: 'expenditure',
            amount: 100,
          },
          {
            adjustmentId: 'late',
            year: 2025,
            adjustmentType: 'total',
            fundBook: 'GPB',
            direction: 'expenditure',
            amount: 100,
            submitDate: '2025-10-31',
          },
          {
            adjustmentId: 'on',
            year: 2025,
            adjustmentType: 'total',
            fundBook: 'GPB',
            direction: 'expenditure',
            amount: 100,
            submitDate: '2025-11-01',
          },
          {
            adjustmentId: 'today',
            year: 2025,
            adjustmentType: 'total',
            fundBook: 'GPB',
            direction: 'expenditure',
            amount: 100,
            submitDate: '2025-09-01',
            approvalDate: '2025-12-31',
          },
          {
            adjustmentId: 'after',
            year: 2025,
            adjustmentType: 'total',
            fundBook: 'GPB',
            direction: 'expenditure',
            amount: 100,
            submitDate: '2025-09-01',
            approvalDate: '2026-01-01',
          },
          {
            adjustmentId: 'virement',
            year: 2025,
            adjustmentType: 'virement',
            fundBook: 'GPB',
            direction: 'expenditure',
            amount: 100,
          },
          {
            adjustmentId: 'debt',
            year: 2025,
            adjustmentType: 'debt',
            fundBook: 'GPB',
            direction: 'revenue',
            amount: 100,
          },
        ],
      },
      expect: [
        { keys: { adjustmentId: 'unsaid' }, outcome: 'red' },
        { keys: { adjustmentId: 'late' }, outcome: 'red' },
        { keys: { adjustmentId: 'on' }, outcome: 'clear' },
        { keys: { adjustmentId: 'today' }, outcome: 'clear' },
        { keys: { adjustmentId: 'after' }, outcome: 'red' },
        { keys: { adjustmentId: 'virement' }, outcome: 'clear' },
        { keys: { adjustmentId: 'debt' }, outcome: 'red' },
      ],
    },
    caseLacking('没有预算调整数据', { region: caseRegions(1) }, 'items'),
  ],
});
