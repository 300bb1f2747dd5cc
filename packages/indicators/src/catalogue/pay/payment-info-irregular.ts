import { voucher } from '../case-voucher.js';
import { voucherCheck } from '../voucher-check.js';

/** 支付信息不规范: a payment lacks its purpose or its payee. */
export const paymentInfoIrregular = voucherCheck({
  id: 'payment-info-irregular',
  name: { zh: '支付信息不规范', en: 'Payment without its particulars' },
  category: 'PAY',
  meaning: { zh: '支付用途或收款人为空。', en: 'A payment lacks its purpose or its payee.' },
  nature: 'compliance',
  suspect: '(purpose == null || payeeName == null) && actualAmount > 0',
  parameters: {},
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
          voucher('no-purpose', 1, { payeeName: '演示收款人' }),
          voucher('no-payee', 1, { purpose: '办公费' }),
          voucher('whole', 1, { purpose: '办公费', payeeName: '演示收款人' }),
        ],
      },
      expect: [
        { keys: { voucherId: 'no-purpose' }, outcome: 'blue' },
        { keys: { voucherId: 'no-payee' }, outcome: 'blue' },
        { keys: { voucherId: 'whole' }, outcome: 'clear' },
      ],
    },
  ],
});
