import { voucher } from '../case-voucher.js';
import { keywords } from '../keywords.js';
import { voucherCheck } from '../voucher-check.js';

/** 超范围发放奖金补贴: the purpose is a bonus or allowance, the subject is not one of pay. */
export const bonusSubsidyOutOfScope = voucherCheck({
  id: 'bonus-subsidy-out-of-scope',
  name: { zh: '超范围发放奖金补贴', en: 'Bonus or subsidy outside pay' },
  category: 'PAY',
  meaning: {
    zh: '支付用途为奖金、补贴、津贴而没有列入工资福利或对个人补助科目。',
    en: 'The purpose is a bonus or allowance, the subject is not one of pay.',
  },
  nature: 'compliance',
  suspect:
    'purpose.contains(words) && actualAmount > 0 && (deptEconomicCode == null || !startsWith(deptEconomicCode, ["301", "303"]))',
  parameters: {
    words: keywords('奖金', '补贴', '津贴', '福利费'),
  },
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0124',
      says: '摘要含奖、补、贴字样而科目不是工资福利的列为疑点。',
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
          voucher('hit', 1, { purpose: '发放节日补贴', deptEconomicCode: '302' }),
          voucher('pay', 1, { purpose: '发放节日补贴', deptEconomicCode: '30102' }),
          voucher('miss', 1, { purpose: '印刷邮寄费', deptEconomicCode: '302' }),
        ],
      },
      expect: [
        { keys: { voucherId: 'hit' }, outcome: 'red' },
        { keys: { voucherId: 'pay' }, outcome: 'clear' },
        { keys: { voucherId: 'miss' }, outcome: 'clear' },
      ],
    },
  ],
});
