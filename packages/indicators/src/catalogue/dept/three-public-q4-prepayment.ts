import { voucher } from '../case-voucher.js';
import { keywords } from '../keywords.js';
import { voucherCheck } from '../voucher-check.js';

/** 第四季度预付“三公”经费: meetings, reception or vehicles are prepaid in the fourth quarter. */
export const threePublicQ4Prepayment = voucherCheck({
  id: 'three-public-q4-prepayment',
  name: { zh: '第四季度预付“三公”经费', en: 'Three-public spending prepaid late in the year' },
  category: 'DEPT',
  meaning: {
    zh: '第四季度预付会议、接待、用车费用。',
    en: 'Meetings, reception or vehicles are prepaid in the fourth quarter.',
  },
  nature: 'compliance',
  window: 'quarter',
  suspect: 'purpose.contains("预付") && purpose.contains(words) && actualAmount > limit',
  parameters: {
    words: keywords('会议', '接待', '公车', '用车'),
    limit: {
      zh: '关注金额',
      en: 'amount of note',
      value: 10000,
      unit: '元',
      mark: 'found',
      source: '财政审计方法 A0127',
    },
  },
  applies: 'asOf.month >= 10',
  levels: { yellow: { when: 'value > limit', action: 'check', mark: 'found' } },
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0127',
      says: '第四季度预付会议、公车、接待费超过 1 万元的列为疑点。',
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
          voucher('on', 1000000, { actualDate: '2025-11-03', purpose: '预付会议费' }),
          voucher('past', 1000001, { actualDate: '2025-11-03', purpose: '预付会议费' }),
          voucher('june', 1000001, { purpose: '预付会议费' }),
        ],
      },
      expect: [
        { keys: { voucherId: 'on' }, outcome: 'clear' },
        { keys: { voucherId: 'past' }, outcome: 'yellow' },
        { keys: { voucherId: 'june' }, outcome: 'clear' },
      ],
    },
  ],
});
