import { bidGap, tendersWithGaps } from './bid-gap.js';
import { agency } from './own-purchases.js';

/** 异常低价中标: the gap between the winning price and the next is an outlier on the high side. */
export const procHeavyDiscount = bidGap({
  id: 'proc-heavy-discount',
  name: { zh: '异常低价中标', en: 'Abnormally low winning price' },
  meaning: {
    zh: '中标价与其他有效投标最低价之差，在全部项目中异常大。',
    en: 'The gap between the winning price and the next is an outlier on the high side.',
  },
  outlier: 'value >= q3 + 1.5 * (q3 - q1)',
  lacks: 'q3',
  basis: [
    {
      document: 'Cardinal 采购风险指标',
      article: 'R058',
      says: '中标价与次低价之差为高端异常值（四分位距法）。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '九个项目：四分位 100、110，恰在界限 125 为黄灯，124 不触发',
      asOf: '2025-12-31',
      given: {
        agency,
        procurementBid: tendersWithGaps([98, 99, 100, 104, 105, 106, 110, 124, 125]),
      },
      expect: [
        { keys: { tenderId: 't8' }, outcome: 'yellow' },
        { keys: { tenderId: 't7' }, outcome: 'clear' },
        { keys: { tenderId: 't0' }, outcome: 'clear' },
      ],
    },
  ],
});
