import { defineIndicator } from '../../definition/indicator.js';

/** 支付信息不规范: a payment lacks its purpose or its payee. */
export const paymentInfoIrregular = defineIndicator({
  id: 'payment-info-irregular',
  name: { zh: '支付信息不规范', en: 'Payment without its particulars' },
  category: 'PAY',
  meaning: { zh: '支付用途或收款人为空。', en: 'A payment lacks its purpose or its payee.' },
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
      where: '(purpose == null || payeeName == null) && actualAmount > 0',
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
      says: '支付用途、收款人为空等列为不规范。',
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
          {
            agencyCode: 'a',
            voucherId: 'no-purpose',
            actualDate: '2025-06-03',
            actualAmount: 1,
            payeeName: '演示收款人',
          },
          { agencyCode: 'a', voucherId: 'no-payee', actualDate: '2025-06-03', actualAmount: 1, purpose: '办公费' },
          {
            agencyCode: 'a',
            voucherId: 'whole',
            actualDate: '2025-06-03',
            actualAmount: 1,
            purpose: '办公费',
            payeeName: '演示收款人',
          },
        ],
      },
      expect: [
        { keys: { voucherId: 'no-purpose' }, outcome: 'blue' },
        { keys: { voucherId: 'no-payee' }, outcome: 'blue' },
        { keys: { voucherId: 'whole' }, outcome: 'clear' },
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
