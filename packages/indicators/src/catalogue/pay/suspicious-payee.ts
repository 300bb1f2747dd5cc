import { voucher } from '../case-voucher.js';
import { voucherCheck } from '../voucher-check.js';

/** 受款人可疑: the name of the payee holds a word of the watch list. */
export const suspiciousPayee = voucherCheck({
  id: 'suspicious-payee',
  name: { zh: '受款人可疑', en: 'Suspicious payee' },
  category: 'PAY',
  meaning: { zh: '收款人名称含关注名单上的字样。', en: 'The name of the payee holds a word of the watch list.' },
  nature: 'compliance',
  suspect: 'payeeName.contains(watched) && actualAmount > 0',
  parameters: {
    watched: {
      zh: '关注名单',
      en: 'watch list',
      values: ['典当', '小额贷款', '投资咨询', '娱乐'],
      mark: 'default',
      source: '名单由各地设定，待核实',
    },
  },
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
          voucher('hit', 1, { payeeName: '演示典当行' }),
          voucher('miss', 1, { payeeName: '演示收款人' }),
          voucher('back', -1, { payeeName: '演示典当行' }),
          voucher('silent', 1),
        ],
      },
      expect: [
        { keys: { voucherId: 'hit' }, outcome: 'yellow' },
        { keys: { voucherId: 'miss' }, outcome: 'clear' },
        { keys: { voucherId: 'back' }, outcome: 'clear' },
        { keys: { voucherId: 'silent' }, outcome: 'clear' },
      ],
    },
  ],
});
