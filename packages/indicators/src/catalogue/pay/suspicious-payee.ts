import { defineIndicator } from '../../definition/indicator.js';

/** 受款人可疑: the name of the payee holds a word of the watch list. */
export const suspiciousPayee = defineIndicator({
  id: 'suspicious-payee',
  name: { zh: '受款人可疑', en: 'Suspicious payee' },
  category: 'PAY',
  meaning: { zh: '收款人名称含关注名单上的字样。', en: 'The name of the payee holds a word of the watch list.' },
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
      where: 'payeeName.contains(watched) && actualAmount > 0',
      empty: 'unknown',
    },
  },
  parameters: {
    watched: {
      zh: '关注名单',
      en: 'watch list',
      values: ['典当', '小额贷款', '投资咨询', '娱乐'],
      mark: 'default',
      source: '名单由各地设定，待核实',
    },
  },
  value: 'paid',
  unit: 'fen',
  amount: 'paid',
  levels: { yellow: { when: 'value > 0', action: 'check', mark: 'found' } },
  basis: [
    {
      document: '上海青浦区镇级动态监控规则（2017）',
      article: null,
      says: '受款人可疑列为监控规则；名单由各地设定。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '命中为黄灯，其他收款人、退回、没有名称的不算',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: [
          { agencyCode: 'a', voucherId: 'hit', actualDate: '2025-06-03', actualAmount: 1, payeeName: '演示典当行' },
          { agencyCode: 'a', voucherId: 'miss', actualDate: '2025-06-03', actualAmount: 1, payeeName: '演示收款人' },
          { agencyCode: 'a', voucherId: 'back', actualDate: '2025-06-03', actualAmount: -1, payeeName: '演示典当行' },
          { agencyCode: 'a', voucherId: 'silent', actualDate: '2025-06-03', actualAmount: 1 },
        ],
      },
      expect: [
        { keys: { voucherId: 'hit' }, outcome: 'yellow' },
        { keys: { voucherId: 'miss' }, outcome: 'clear' },
        { keys: { voucherId: 'back' }, outcome: 'clear' },
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
