import { voucher } from '../case-voucher.js';
import { voucherCheck } from '../voucher-check.js';

/** 以拨代支: a large sum of a project is passed on to another unit instead of being spent. */
export const lumpSumToSubordinate = voucherCheck({
  id: 'lump-sum-to-subordinate',
  name: { zh: '以拨代支', en: 'A lump sum passed on to another unit' },
  category: 'DEPT',
  meaning: {
    zh: '项目资金大额拨付给其他预算单位，可能是以拨代支、代编预算。',
    en: 'A large sum of a project is passed on to another unit instead of being spent.',
  },
  nature: 'compliance',
  suspect: 'payeeKind == "agency" && projectCode != null && actualAmount > limit',
  parameters: {
    limit: {
      zh: '关注金额',
      en: 'amount of note',
      value: 1000000,
      unit: '元',
      mark: 'default',
      source: '数额由各地设定，待核实',
    },
  },
  levels: { yellow: { when: 'value > limit', action: 'check', mark: 'default' } },
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0103',
      says: '项目资金单笔大额拨付下属单位的列为疑点，数额由审计人员设定。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰一百万元不触发，多一分为黄灯；付企业的、没有项目的不算',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: [
          voucher('on', 100000000, { payeeKind: 'agency', projectCode: 'p' }),
          voucher('past', 100000001, { payeeKind: 'agency', projectCode: 'p' }),
          voucher('firm', 100000001, { payeeKind: 'enterprise', projectCode: 'p' }),
          voucher('plain', 100000001, { payeeKind: 'agency' }),
        ],
      },
      expect: [
        { keys: { voucherId: 'on' }, outcome: 'clear' },
        { keys: { voucherId: 'past' }, outcome: 'yellow' },
        { keys: { voucherId: 'firm' }, outcome: 'clear' },
        { keys: { voucherId: 'plain' }, outcome: 'clear' },
      ],
    },
  ],
});
