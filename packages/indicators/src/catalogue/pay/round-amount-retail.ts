import { defineIndicator } from '../../definition/indicator.js';

/** 超市商场整额消费: a shop is paid a round amount: perhaps shopping cards. */
export const roundAmountRetail = defineIndicator({
  id: 'round-amount-retail',
  name: { zh: '超市商场整额消费', en: 'Round amounts at shops' },
  category: 'PAY',
  meaning: {
    zh: '向超市、商场支付整百金额，可能是购物卡。',
    en: 'A shop is paid a round amount: perhaps shopping cards.',
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
      where: 'payeeKind == "retail" && actualAmount > 0 && actualAmount % round == 0',
      empty: 'unknown',
    },
  },
  parameters: {
    round: { zh: '整额', en: 'round amount', value: 100, unit: '元', mark: 'found', source: '财政审计方法 A0123' },
    large: { zh: '大额', en: 'large', value: 5000, unit: '元', mark: 'default', source: '经验取值，待核实' },
  },
  value: 'paid',
  unit: 'fen',
  amount: 'paid',
  levels: {
    red: { when: 'value > large', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0123',
      says: '收款人为超市、商场且金额为 100 的整倍。',
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
          { agencyCode: 'a', voucherId: 'round', actualDate: '2025-06-03', actualAmount: 500000, payeeKind: 'retail' },
          { agencyCode: 'a', voucherId: 'more', actualDate: '2025-06-03', actualAmount: 510000, payeeKind: 'retail' },
          { agencyCode: 'a', voucherId: 'odd', actualDate: '2025-06-03', actualAmount: 510001, payeeKind: 'retail' },
          {
            agencyCode: 'a',
            voucherId: 'firm',
            actualDate: '2025-06-03',
            actualAmount: 510000,
            payeeKind: 'enterprise',
          },
        ],
      },
      expect: [
        { keys: { voucherId: 'round' }, outcome: 'yellow' },
        { keys: { voucherId: 'more' }, outcome: 'red' },
        { keys: { voucherId: 'odd' }, outcome: 'clear' },
        { keys: { voucherId: 'firm' }, outcome: 'clear' },
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
