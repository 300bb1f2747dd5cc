import { voucher } from '../case-voucher.js';
import { voucherCheck } from '../voucher-check.js';

/** 向本单位实有资金账户划款: payer and payee bear one name: money moves to the own account of the unit. */
export const paymentToOwnAccount = voucherCheck({
  id: 'payment-to-own-account',
  name: { zh: '向本单位实有资金账户划款', en: 'Paid to its own account' },
  category: 'PAY',
  meaning: {
    zh: '付款人与收款人同名，零余额账户资金转入本单位账户。',
    en: 'Payer and payee bear one name: money moves to the own account of the unit.',
  },
  nature: 'compliance',
  suspect: 'payerName == payeeName && actualAmount > 0',
  parameters: {},
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
          voucher('same', 1, { payerName: '演示单位', payeeName: '演示单位' }),
          voucher('other', 1, { payerName: '演示单位', payeeName: '演示收款人' }),
          voucher('nameless', 1, { payeeName: '演示单位' }),
          voucher('back', -1, { payerName: '演示单位', payeeName: '演示单位' }),
        ],
      },
      expect: [
        { keys: { voucherId: 'same' }, outcome: 'red' },
        { keys: { voucherId: 'other' }, outcome: 'clear' },
        { keys: { voucherId: 'nameless' }, outcome: 'clear' },
        { keys: { voucherId: 'back' }, outcome: 'clear' },
      ],
    },
  ],
});
