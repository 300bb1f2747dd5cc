import { voucher } from '../case-voucher.js';
import { voucherCheck } from '../voucher-check.js';

/** 公款支付给个人: money outside pay and benefits goes to a personal account. */
export const paymentToIndividual = voucherCheck({
  id: 'payment-to-individual',
  name: { zh: '公款支付给个人', en: 'Public money paid to a person' },
  category: 'PAY',
  meaning: {
    zh: '工资福利与对个人补助之外，向个人账户支付。',
    en: 'Money outside pay and benefits goes to a personal account.',
  },
  nature: 'compliance',
  suspect:
    'payeeKind == "person" && (deptEconomicCode == null || !startsWith(deptEconomicCode, ["301", "303"])) && actualAmount > limit',
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
          voucher('on', 1000000, { payeeKind: 'person', deptEconomicCode: '302' }),
          voucher('past', 1000001, { payeeKind: 'person', deptEconomicCode: '302' }),
          voucher('large', 5000000, { payeeKind: 'person', deptEconomicCode: '302' }),
          voucher('larger', 5000001, { payeeKind: 'person', deptEconomicCode: '302' }),
          voucher('wage', 5000001, { payeeKind: 'person', deptEconomicCode: '301' }),
          voucher('firm', 5000001, { payeeKind: 'enterprise', deptEconomicCode: '302' }),
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
  ],
});
