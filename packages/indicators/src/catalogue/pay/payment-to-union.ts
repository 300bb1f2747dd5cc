import { voucher } from '../case-voucher.js';
import { voucherCheck } from '../voucher-check.js';

/** 向工会账户划款: a sizeable amount goes to the account of a trade union. */
export const paymentToUnion = voucherCheck({
  id: 'payment-to-union',
  name: { zh: '向工会账户划款', en: 'Paid to a union account' },
  category: 'PAY',
  meaning: { zh: '向工会账户划转较大金额。', en: 'A sizeable amount goes to the account of a trade union.' },
  nature: 'compliance',
  suspect: '(payeeKind == "union" || payeeName.contains("工会")) && actualAmount > limit',
  parameters: {
    limit: {
      zh: '关注金额',
      en: 'amount of note',
      value: 10000,
      unit: '元',
      mark: 'found',
      source: '财政审计方法 A0109',
    },
  },
  levels: { yellow: { when: 'value > limit', action: 'check', mark: 'found' } },
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0109',
      says: '向工会账户划款超过 1 万元的列为疑点。',
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
          voucher('on', 1000000, { payeeName: '演示单位工会' }),
          voucher('past', 1000001, { payeeName: '演示单位工会' }),
          voucher('kind', 1000001, { payeeKind: 'union', payeeName: '演示收款人' }),
          voucher('other', 1000001, { payeeKind: 'enterprise', payeeName: '演示收款人' }),
        ],
      },
      expect: [
        { keys: { voucherId: 'on' }, outcome: 'clear' },
        { keys: { voucherId: 'past' }, outcome: 'yellow' },
        { keys: { voucherId: 'kind' }, outcome: 'yellow' },
        { keys: { voucherId: 'other' }, outcome: 'clear' },
      ],
    },
  ],
});
