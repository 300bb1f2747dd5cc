import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions } from '../case-regions.js';

/** 到期债务未偿还: principal or interest fell due and has not been paid. */
export const debtRepaymentOverdue = defineIndicator({
  id: 'debt-repayment-overdue',
  name: { zh: '到期债务未偿还', en: 'Debt due and unpaid' },
  category: 'DEBT',
  meaning: { zh: '到期的本金或利息没有偿还。', en: 'Principal or interest fell due and has not been paid.' },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'repaymentId'],
  sparse: true,
  needs: ['region'],
  measures: {
    due: {
      zh: '到期日',
      en: 'due on',
      table: 'debtRepayment',
      max: 'dueDate',
      window: 'as-of',
      where: 'dueDate < asOf.day && (paidDate == null || paidDate > asOf.day)',
      empty: 'unknown',
    },
    principal: {
      zh: '应还本金',
      en: 'principal due',
      table: 'debtRepayment',
      sum: 'principalDue',
      window: 'as-of',
      where: 'dueDate < asOf.day && (paidDate == null || paidDate > asOf.day)',
      empty: 'unknown',
    },
    interest: {
      zh: '应付利息',
      en: 'interest due',
      table: 'debtRepayment',
      sum: 'interestDue',
      window: 'as-of',
      where: 'dueDate < asOf.day && (paidDate == null || paidDate > asOf.day)',
      empty: 'unknown',
    },
  },
  parameters: {},
  value: 'daysSince(due)',
  unit: 'days',
  amount: 'principal + interest',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    { document: '四川长宁县人大预算联网监督（2025）', article: null, says: '还款逾期自动触发预警。', mark: 'found' },
    {
      document: '中华人民共和国预算法',
      article: '35',
      says: '地方政府举借债务的规模实行限额管理；举借的债务应当有偿还计划和稳定的偿还资金来源。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '到期日当天还不算逾期',
      asOf: '2025-12-31',
      given: {
        debtRepayment: [
          {
            repaymentId: 'today',
            year: 2025,
            dueDate: '2025-12-31',
            debtType: 'special',
            principalDue: 100,
            interestDue: 10,
          },
          {
            repaymentId: 'late',
            year: 2025,
            dueDate: '2025-12-30',
            debtType: 'special',
            principalDue: 100,
            interestDue: 10,
          },
          {
            repaymentId: 'paid',
            year: 2025,
            dueDate: '2025-11-30',
            debtType: 'special',
            principalDue: 100,
            interestDue: 10,
            paidDate: '2025-12-01',
          },
          {
            repaymentId: 'after',
            year: 2025,
            dueDate: '2025-11-30',
            debtType: 'special',
            principalDue: 100,
            interestDue: 10,
            paidDate: '2026-01-05',
          },
        ],
      },
      expect: [
        { keys: { repaymentId: 'today' }, outcome: 'clear' },
        { keys: { repaymentId: 'late' }, outcome: 'red' },
        { keys: { repaymentId: 'paid' }, outcome: 'clear' },
        { keys: { repaymentId: 'after' }, outcome: 'red' },
      ],
    },
    caseLacking('没有偿还数据', { region: caseRegions(1) }, 'due'),
  ],
});
