import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

/** 一般性转移支付占比偏低: general transfers are a small share of what was issued this year. */
export const generalTransferShareLow = defineIndicator({
  id: 'general-transfer-share-low',
  name: { zh: '一般性转移支付占比偏低', en: 'General transfers a small share' },
  category: 'TRANSFER',
  meaning: {
    zh: '本年下达的转移支付中，一般性转移支付的比例偏低。',
    en: 'General transfers are a small share of what was issued this year.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  needs: ['region'],
  measures: {
    general: {
      zh: '一般性转移支付',
      en: 'general transfers',
      table: 'transfer',
      sum: 'amount',
      window: 'year-to-date',
      where: 'event == "issued" && fundBook == "GPB" && transferType == "general"',
      empty: 'zero',
    },
    special: {
      zh: '专项转移支付',
      en: 'special transfers',
      table: 'transfer',
      sum: 'amount',
      window: 'year-to-date',
      where: 'event == "issued" && fundBook == "GPB" && transferType == "special"',
      empty: 'zero',
    },
  },
  parameters: {},
  applies: 'general + special > 0',
  value: 'general / (general + special)',
  unit: 'ratio',
  amount: 'special',
  levels: {
    red: { when: 'value < 0.50', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < 0.60', action: 'check', mark: 'default' },
  },
  basis: [
    { document: '中华人民共和国预算法', article: '16', says: '财政转移支付以一般性转移支付为主体。', mark: 'found' },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(4),
        transfer: eachRegion([60, 59, 50, 49], (general, regionCode, at) => [
          {
            transferId: `${at}-g`,
            regionCode,
            docNo: 'g',
            event: 'issued',
            eventDate: '2025-03-01',
            year: 2025,
            transferType: 'general',
            amount: general,
            fundBook: 'GPB',
          },
          {
            transferId: `${at}-s`,
            regionCode,
            docNo: 's',
            event: 'issued',
            eventDate: '2025-03-01',
            year: 2025,
            transferType: 'special',
            amount: 100 - general,
            fundBook: 'GPB',
          },
        ]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red'),
    },
    caseLacking('没有转移支付数据', { region: caseRegions(1) }, 'general'),
  ],
});
