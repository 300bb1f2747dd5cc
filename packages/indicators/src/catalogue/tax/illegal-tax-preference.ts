import { keywords, purposeCase } from '../keywords.js';
import { voucherCheck } from '../voucher-check.js';

/** 违规税收返还优惠: spending gives tax back to enterprises. */
export const illegalTaxPreference = voucherCheck({
  id: 'illegal-tax-preference',
  name: { zh: '违规税收返还优惠', en: 'Tax given back to enterprises' },
  category: 'TAX',
  meaning: { zh: '以财政支出向企业返还税收。', en: 'Spending gives tax back to enterprises.' },
  nature: 'legality',
  suspect: 'purpose.contains(words) && actualAmount > 0',
  parameters: {
    words: keywords('税收返还', '税收奖励', '税费返还', '先征后返'),
  },
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国税收征收管理法',
      article: '3',
      says: '税收的开征、停征以及减税、免税、退税、补税，依照法律的规定执行。',
      mark: 'found',
    },
    {
      document: '中华人民共和国预算法',
      article: '55',
      says: '不得违反法律、行政法规规定，多征、提前征收或者减征、免征、缓征应征的预算收入。',
      mark: 'found',
    },
  ],
  cases: [purposeCase('企业税收返还', '项目服务费', 'red')],
});
