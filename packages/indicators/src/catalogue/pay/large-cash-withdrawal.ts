import { voucher } from '../case-voucher.js';
import { voucherCheck } from '../voucher-check.js';

/** 大额提现: a payment settled in cash is above the limit. */
export const largeCashWithdrawal = voucherCheck({
  id: 'large-cash-withdrawal',
  name: { zh: '大额提现', en: 'Large cash withdrawal' },
  category: 'PAY',
  meaning: { zh: '以现金结算的支付超过限额。', en: 'A payment settled in cash is above the limit.' },
  nature: 'compliance',
  suspect: 'settlementMode in cash && actualAmount > limit',
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
          voucher('on', 500000, { settlementMode: '2' }),
          voucher('past', 500001, { settlementMode: '2' }),
          voucher('large', 5000001, { settlementMode: '2' }),
          voucher('transfer', 5000001, { settlementMode: '1' }),
        ],
      },
      expect: [
        { keys: { voucherId: 'on' }, outcome: 'clear' },
        { keys: { voucherId: 'past' }, outcome: 'yellow' },
        { keys: { voucherId: 'large' }, outcome: 'red' },
        { keys: { voucherId: 'transfer' }, outcome: 'clear' },
      ],
    },
  ],
});
