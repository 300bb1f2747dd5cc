import { defineIndicator } from '../../definition/indicator.js';

/** 公款支付给个人: money outside pay and benefits goes to a personal account. */
export const paymentToIndividual = defineIndicator({
  id: 'payment-to-individual',
  name: { zh: '公款支付给个人', en: 'Public money paid to a person' },
  category: 'PAY',
  meaning: {
    zh: '工资福利与对个人补助之外，向个人账户支付。',
    en: 'Money outside pay and benefits goes to a personal account.',
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
      where:
        'payeeKind == "person" && (deptEconomicCode == null || !startsWith(deptEconomicCode, ["301", "303"])) && actualAmount > limit',
      empty: 'unknown',
    },
  },
  parameters: {
    limit: {
      zh: '关注金额',
      en: 'amount of note',
      value: 10000,
      unit: '元',
      mark: 'found',
      source: '财政审计方法 A0109',
    },
    large: { zh: '大额', en: 'large', value: 50000, unit: '元', mark: 'default', source: '经验取值，待核实' },
  },
  value: 'paid',
  unit: 'fen',
  amount: 'paid',
  levels: {
    red: { when: 'value > large', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > limit', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0109',
      says: '大额公款向个人或工会账户支付，超过 1 万元的列为疑点。',
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
            voucherId: 'on',
            actualDate: '2025-06-03',
            actualAmount: 1000000,
            payeeKind: 'person',
            deptEconomicCode: '302',
          },
          {
            agencyCode: 'a',
            voucherId: 'past',
            actualDate: '2025-06-03',
            actualAmount: 1000001,
            payeeKind: 'person',
            deptEconomicCode: '302',
          },
          {
            agencyCode: 'a',
            voucherId: 'large',
            actualDate: '2025-06-03',
            actualAmount: 5000000,
            payeeKind: 'person',
            deptEconomicCode: '302',
          },
          {
            agencyCode: 'a',
            voucherId: 'larger',
            actualDate: '2025-06-03',
            actualAmount: 5000001,
            payeeKind: 'person',
            deptEconomicCode: '302',
          },
          {
            agencyCode: 'a',
            voucherId: 'wage',
            actualDate: '2025-06-03',
            actualAmount: 5000001,
            payeeKind: 'person',
            deptEconomicCode: '301',
          },
          {
            agencyCode: 'a',
            voucherId: 'firm',
            actualDate: '2025-06-03',
            actualAmount: 5000001,
            payeeKind: 'enterprise',
            deptEconomicCode: '302',
          },
        ],
      },
      expect: [
        { keys: { voucherId: 'on' }, outcome: 'clear' },
        { keys: { voucherId: 'past' }, outcome: 'yellow' },
        { keys: { voucherId: 'large' }, outcome: 'yellow' },
        { keys: { voucherId: 'larger' }, outcome: 'red' },
        { keys: { voucherId: 'wage' }, outcome: 'clear' },
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
