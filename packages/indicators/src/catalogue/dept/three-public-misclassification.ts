import { voucher } from '../case-voucher.js';
import { keywords } from '../keywords.js';
import { voucherCheck } from '../voucher-check.js';

/** “三公”经费错列科目: the purpose is reception, travel abroad or vehicles, the subject is another. */
export const threePublicMisclassification = voucherCheck({
  id: 'three-public-misclassification',
  name: { zh: '“三公”经费错列科目', en: 'Three-public spending under another subject' },
  category: 'DEPT',
  meaning: {
    zh: '用途为公务接待、因公出国或公务用车，而没有列入相应经济科目。',
    en: 'The purpose is reception, travel abroad or vehicles, the subject is another.',
  },
  nature: 'compliance',
  suspect:
    'purpose.contains(words) && actualAmount > 0 && (deptEconomicCode == null || !startsWith(deptEconomicCode, subjects))',
  parameters: {
    words: keywords('公务接待', '因公出国', '公务用车'),
    subjects: {
      zh: '“三公”经济科目',
      en: 'three-public subjects',
      values: ['30212', '30217', '30231', '30913', '31013'],
      mark: 'found',
      source: '三公风险预警表',
    },
  },
  levels: { yellow: { when: 'value > 0', action: 'check', mark: 'found' } },
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0112–A0119',
      says: '摘要为“三公”事项而列入其他科目的列为疑点。',
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
          voucher('hit', 1, { purpose: '公务接待费', deptEconomicCode: '30201' }),
          voucher('right', 1, { purpose: '公务接待费', deptEconomicCode: '30217' }),
          voucher('miss', 1, { purpose: '印刷邮寄费', deptEconomicCode: '30201' }),
        ],
      },
      expect: [
        { keys: { voucherId: 'hit' }, outcome: 'yellow' },
        { keys: { voucherId: 'right' }, outcome: 'clear' },
        { keys: { voucherId: 'miss' }, outcome: 'clear' },
      ],
    },
  ],
});
