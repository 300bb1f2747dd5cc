import { defineIndicator } from '../../definition/indicator.js';

/** 向本单位实有资金账户划款: payer and payee bear one name: money moves to the own account of the unit. */
export const paymentToOwnAccount = defineIndicator({
  id: 'payment-to-own-account',
  name: { zh: '向本单位实有资金账户划款', en: 'Paid to its own account' },
  category: 'PAY',
  meaning: {
    zh: '付款人与收款人同名，零余额账户资金转入本单位账户。',
    en: 'Payer and payee bear one name: money moves to the own account of the unit.',
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
      where: 'payerName == payeeName && actualAmount > 0',
      empty: 'unknown',
    },
  },
  parameters: {},
  value: 'paid',
  unit: 'fen',
  amount: 'paid',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0108',
      says: '零余额账户向本单位实有资金账户划转资金。',
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
            voucherId: 'same',
            actualDate: '2025-06-03',
            actualAmount: 1,
            payerName: '演示单位',
            payeeName: '演示单位',
          },
          {
            agencyCode: 'a',
            voucherId: 'other',
            actualDate: '2025-06-03',
            actualAmount: 1,
            payerName: '演示单位',
            payeeName: '演示收款人',
          },
          { agencyCode: 'a', voucherId: 'nameless', actualDate: '2025-06-03', actualAmount: 1, payeeName: '演示单位' },
          {
            agencyCode: 'a',
            voucherId: 'back',
            actualDate: '2025-06-03',
            actualAmount: -1,
            payerName: '演示单位',
            payeeName: '演示单位',
          },
        ],
      },
      expect: [
        { keys: { voucherId: 'same' }, outcome: 'red' },
        { keys: { voucherId: 'other' }, outcome: 'clear' },
        { keys: { voucherId: 'nameless' }, outcome: 'clear' },
        { keys: { voucherId: 'back' }, outcome: 'clear' },
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
