import { defineIndicator } from '../../definition/indicator.js';

/** 大额提现: a payment settled in cash is above the limit. */
export const largeCashWithdrawal = defineIndicator({
  id: 'large-cash-withdrawal',
  name: { zh: '大额提现', en: 'Large cash withdrawal' },
  category: 'PAY',
  meaning: { zh: '以现金结算的支付超过限额。', en: 'A payment settled in cash is above the limit.' },
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
      where: 'settlementMode in cash && actualAmount > limit',
      empty: 'unknown',
    },
  },
  parameters: {
    cash: {
      zh: '现金结算方式代码',
      en: 'codes of cash settlement',
      values: ['2'],
      mark: 'default',
      source: '结算方式代码以各地基础信息库为准，待核实',
    },
    limit: { zh: '限额', en: 'limit', value: 5000, unit: '元', mark: 'default', source: '经验取值，待核实' },
    large: { zh: '大额', en: 'large', value: 50000, unit: '元', mark: 'default', source: '经验取值，待核实' },
  },
  value: 'paid',
  unit: 'fen',
  amount: 'paid',
  levels: {
    red: { when: 'value > large', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > limit', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '上海青浦区镇级动态监控规则（2017）',
      article: null,
      says: '大额提现列为监控规则；数额为默认值。',
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
          { agencyCode: 'a', voucherId: 'on', actualDate: '2025-06-03', actualAmount: 500000, settlementMode: '2' },
          { agencyCode: 'a', voucherId: 'past', actualDate: '2025-06-03', actualAmount: 500001, settlementMode: '2' },
          { agencyCode: 'a', voucherId: 'large', actualDate: '2025-06-03', actualAmount: 5000001, settlementMode: '2' },
          {
            agencyCode: 'a',
            voucherId: 'transfer',
            actualDate: '2025-06-03',
            actualAmount: 5000001,
            settlementMode: '1',
          },
        ],
      },
      expect: [
        { keys: { voucherId: 'on' }, outcome: 'clear' },
        { keys: { voucherId: 'past' }, outcome: 'yellow' },
        { keys: { voucherId: 'large' }, outcome: 'red' },
        { keys: { voucherId: 'transfer' }, outcome: 'clear' },
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
