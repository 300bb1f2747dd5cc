import { voucher } from '../case-voucher.js';
import { voucherCheck } from '../voucher-check.js';

/** 超市商场整额消费: a shop is paid a round amount: perhaps shopping cards. */
export const roundAmountRetail = voucherCheck({
  id: 'round-amount-retail',
  name: { zh: '超市商场整额消费', en: 'Round amounts at shops' },
  category: 'PAY',
  meaning: {
    zh: '向超市、商场支付整百金额，可能是购物卡。',
    en: 'A shop is paid a round amount: perhaps shopping cards.',
  },
  nature: 'compliance',
  suspect: 'payeeKind == "retail" && actualAmount > 0 && actualAmount % round == 0',
  parameters: {
    round: { zh: '整额', en: 'round amount', value: 100, unit: '元', mark: 'found', source: '财政审计方法 A0123' },
    large: { zh: '大额', en: 'large', value: 5000, unit: '元', mark: 'default', source: '经验取值，待核实' },
  },
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
          voucher('round', 500000, { payeeKind: 'retail' }),
          voucher('more', 510000, { payeeKind: 'retail' }),
          voucher('odd', 510001, { payeeKind: 'retail' }),
          voucher('firm', 510000, { payeeKind: 'enterprise' }),
        ],
      },
      expect: [
        { keys: { voucherId: 'round' }, outcome: 'yellow' },
        { keys: { voucherId: 'more' }, outcome: 'red' },
        { keys: { voucherId: 'odd' }, outcome: 'clear' },
        { keys: { voucherId: 'firm' }, outcome: 'clear' },
      ],
    },
  ],
});
