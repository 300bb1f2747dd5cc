import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { voucher } from '../case-voucher.js';

/** 重复支付: one unit pays one payee the same amount for the same purpose twice on one day. */
export const duplicatePayment = defineIndicator({
  id: 'duplicate-payment',
  name: { zh: '重复支付', en: 'Paid twice' },
  category: 'PAY',
  meaning: {
    zh: '同一单位同一天以同样用途向同一收款人支付两笔以上相同金额。',
    en: 'One unit pays one payee the same amount for the same purpose twice on one day.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['agencyCode', 'payeeCode', 'actualDate', 'purpose', 'fundBook'],
  needs: ['agency'],
  folds: {
    same: {
      table: 'paymentVoucher',
      window: 'year-to-date',
      where: 'actualAmount > 0',
      grain: ['agencyCode', 'payeeCode', 'actualDate', 'purpose', 'fundBook', 'actualAmount'],
      measures: { payments: { count: true }, total: { sum: 'actualAmount' } },
      having: 'payments >= 2',
    },
  },
  measures: {
    payments: { zh: '支付笔数', en: 'payments', of: 'same', sum: 'payments', empty: 'unknown' },
    total: { zh: '合计金额', en: 'total', of: 'same', sum: 'total', empty: 'unknown' },
  },
  parameters: {},
  value: 'payments',
  unit: 'count',
  amount: 'total',
  levels: { red: { when: 'value >= 2', action: 'inquiry', mark: 'default' } },
  basis: [
    {
      document: '公共采购风险信号清单',
      article: null,
      says: '同一事项多次支付列为风险信号；口径为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '同额两笔，旁边另有一笔不同的',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: [
          voucher('1', 100, { payeeCode: 'twice', purpose: 'x' }),
          voucher('2', 100, { payeeCode: 'twice', purpose: 'x' }),
          voucher('2b', 250, { payeeCode: 'twice', purpose: 'x' }),
          voucher('3', 100, { payeeCode: 'other-sum', purpose: 'x' }),
          voucher('4', 101, { payeeCode: 'other-sum', purpose: 'x' }),
          voucher('5', 100, { payeeCode: 'other-day', purpose: 'x' }),
          voucher('6', 100, { actualDate: '2025-06-04', payeeCode: 'other-day', purpose: 'x' }),
          voucher('7', 100, { payeeCode: 'other-purpose', purpose: 'x' }),
          voucher('8', 100, { payeeCode: 'other-purpose', purpose: 'y' }),
        ],
      },
      expect: [
        { keys: { payeeCode: 'twice' }, outcome: 'red' },
        { keys: { payeeCode: 'other-sum' }, outcome: 'clear' },
        { keys: { payeeCode: 'other-day' }, outcome: 'clear' },
        { keys: { payeeCode: 'other-purpose' }, outcome: 'clear' },
      ],
    },
    caseLacking('没有支付数据：不可计算', { agency: [{ agencyCode: 'a' }] }, 'payments'),
  ],
});
