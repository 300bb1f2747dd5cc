import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

/** 支付办理时效低: many days pass from the application for a payment to its clearing. */
export const paymentProcessingSlow = defineIndicator({
  id: 'payment-processing-slow',
  name: { zh: '支付办理时效低', en: 'Payments slow to clear' },
  category: 'PAY',
  meaning: {
    zh: '支付从申请到清算经过的天数过多（同日申请、同日清算的合为一组）。',
    en: 'Many days pass from the application for a payment to its clearing.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['agencyCode', 'fundBook', 'applicationDate', 'clearingDate'],
  needs: ['agency'],
  measures: {
    appliedOn: {
      zh: '申请日',
      en: 'applied on',
      table: 'paymentVoucher',
      min: 'applicationDate',
      window: 'month',
      where: 'applicationDate != null && clearingDate != null && actualAmount > 0',
      empty: 'unknown',
    },
    clearedOn: {
      zh: '清算日',
      en: 'cleared on',
      table: 'paymentVoucher',
      max: 'clearingDate',
      window: 'month',
      where: 'applicationDate != null && clearingDate != null && actualAmount > 0',
      empty: 'unknown',
    },
    paid: {
      zh: '支付金额',
      en: 'paid',
      table: 'paymentVoucher',
      sum: 'actualAmount',
      window: 'month',
      where: 'applicationDate != null && clearingDate != null && actualAmount > 0',
      empty: 'unknown',
    },
  },
  parameters: {},
  value: 'daysBetween(appliedOn, clearedOn)',
  unit: 'days',
  amount: 'paid',
  levels: {
    red: { when: 'value > 7', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 3', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '省级财政监测系统（直接支付开单效率统计）',
      article: null,
      says: '统计支付从申请到清算的时效；天数为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰三日、七日不触发，多一日即触发',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: [
          {
            agencyCode: 'a',
            actualDate: '2025-12-10',
            clearingDate: '2025-12-10',
            applicationDate: '2025-12-07',
            actualAmount: 1,
          },
          {
            agencyCode: 'a',
            actualDate: '2025-12-10',
            clearingDate: '2025-12-10',
            applicationDate: '2025-12-06',
            actualAmount: 1,
          },
          {
            agencyCode: 'a',
            actualDate: '2025-12-10',
            clearingDate: '2025-12-10',
            applicationDate: '2025-12-03',
            actualAmount: 1,
          },
          {
            agencyCode: 'a',
            actualDate: '2025-12-10',
            clearingDate: '2025-12-10',
            applicationDate: '2025-12-02',
            actualAmount: 1,
          },
          { agencyCode: 'a', actualDate: '2025-12-11', actualAmount: 1 },
        ],
      },
      expect: [
        { keys: { applicationDate: '2025-12-07' }, outcome: 'clear' },
        { keys: { applicationDate: '2025-12-06' }, outcome: 'yellow' },
        { keys: { applicationDate: '2025-12-03' }, outcome: 'yellow' },
        { keys: { applicationDate: '2025-12-02' }, outcome: 'red' },
      ],
    },
    caseLacking('没有数据：不可计算', { agency: [{ agencyCode: 'a' }] }, 'appliedOn', { keys: { agencyCode: null } }),
  ],
});
