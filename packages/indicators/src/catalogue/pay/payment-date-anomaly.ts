import { defineIndicator } from '../../definition/indicator.js';

/** 支付日期异常: the voucher is dated after its payment, or cleared before it. */
export const paymentDateAnomaly = defineIndicator({
  id: 'payment-date-anomaly',
  name: { zh: '支付日期异常', en: 'Dates of a payment out of order' },
  category: 'PAY',
  meaning: {
    zh: '凭证日期晚于支付日期，或清算日期早于支付日期。',
    en: 'The voucher is dated after its payment, or cleared before it.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['agencyCode', 'fundBook', 'voucherId'],
  sparse: true,
  needs: ['agency'],
  measures: {
    paid: {
      zh: '支付金额',
      en: 'paid',
      table: 'paymentVoucher',
      sum: 'actualAmount',
      window: 'year-to-date',
      where: '(voucherDate > actualDate || clearingDate < actualDate) && actualAmount > 0',
      empty: 'unknown',
    },
  },
  parameters: {},
  value: 'paid',
  unit: 'fen',
  amount: 'paid',
  levels: { blue: { when: 'value > 0', action: 'record', mark: 'found' } },
  basis: [
    {
      document: '支付数据规范性检查（省级财政监测系统）',
      article: null,
      says: '支付日期异常列为疑点。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '命中与不命中',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: [
          { agencyCode: 'a', voucherId: 'late', actualDate: '2025-06-03', actualAmount: 1, voucherDate: '2025-06-04' },
          {
            agencyCode: 'a',
            voucherId: 'early',
            actualDate: '2025-06-03',
            actualAmount: 1,
            clearingDate: '2025-06-02',
          },
          {
            agencyCode: 'a',
            voucherId: 'same',
            actualDate: '2025-06-03',
            actualAmount: 1,
            voucherDate: '2025-06-03',
            clearingDate: '2025-06-03',
          },
          { agencyCode: 'a', voucherId: 'silent', actualDate: '2025-06-03', actualAmount: 1 },
        ],
      },
      expect: [
        { keys: { voucherId: 'late' }, outcome: 'blue' },
        { keys: { voucherId: 'early' }, outcome: 'blue' },
        { keys: { voucherId: 'same' }, outcome: 'clear' },
        { keys: { voucherId: 'silent' }, outcome: 'clear' },
      ],
    },
    {
      name: '没有支付数据：不可计算',
      asOf: '2025-12-31',
      given: { agency: [{ agencyCode: 'a' }] },
      expect: [{ keys: {}, outcome: 'not-computable', measure: 'paid' }],
    },
  ],
});
