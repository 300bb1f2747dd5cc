import { voucher } from '../case-voucher.js';
import { voucherCheck } from '../voucher-check.js';

/** 支付日期异常: the voucher is dated after its payment, or cleared before it. */
export const paymentDateAnomaly = voucherCheck({
  id: 'payment-date-anomaly',
  name: { zh: '支付日期异常', en: 'Dates of a payment out of order' },
  category: 'PAY',
  meaning: {
    zh: '凭证日期晚于支付日期，或清算日期早于支付日期。',
    en: 'The voucher is dated after its payment, or cleared before it.',
  },
  nature: 'compliance',
  suspect: '(voucherDate > actualDate || clearingDate < actualDate) && actualAmount > 0',
  parameters: {},
  levels: { blue: { when: 'value > 0', action: 'record', mark: 'found' } },
  basis: [
    {
      document: '支付数据规范性检查（省级财政监测系统）',
      article: null,
      says: '支付日期异常列为疑点。',
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
          voucher('late', 1, { voucherDate: '2025-06-04' }),
          voucher('early', 1, { clearingDate: '2025-06-02' }),
          voucher('same', 1, { voucherDate: '2025-06-03', clearingDate: '2025-06-03' }),
          voucher('silent', 1),
        ],
      },
      expect: [
        { keys: { voucherId: 'late' }, outcome: 'blue' },
        { keys: { voucherId: 'early' }, outcome: 'blue' },
        { keys: { voucherId: 'same' }, outcome: 'clear' },
        { keys: { voucherId: 'silent' }, outcome: 'clear' },
      ],
    },
  ],
});
