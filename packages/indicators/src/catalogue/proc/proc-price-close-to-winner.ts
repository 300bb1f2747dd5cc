import { bid, bidGap, tendersWithGaps } from './bid-gap.js';
import { agency } from './own-purchases.js';

/** 中标价与次低价过近: the gap between the winning price and the next is an outlier on the low side. */
export const procPriceCloseToWinner = bidGap({
  id: 'proc-price-close-to-winner',
  name: { zh: '中标价与次低价过近', en: 'Winning price close to the next' },
  meaning: {
    zh: '中标价与其他有效投标最低价之差，在全部项目中异常小。',
    en: 'The gap between the winning price and the next is an outlier on the low side.',
  },
  outlier: 'value <= q1 - 1.5 * (q3 - q1)',
  lacks: 'q1',
  basis: [
    {
      document: 'Cardinal 采购风险指标',
      article: 'R024',
      says: '中标价与次低价之差为低端异常值（四分位距法）。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '九个项目：四分位 100、110，恰在界限 85 为黄灯，86 不触发',
      asOf: '2025-12-31',
      given: {
        agency,
        procurementBid: tendersWithGaps([85, 86, 100, 105, 106, 107, 110, 111, 112]),
      },
      expect: [
        { keys: { tenderId: 't0' }, outcome: 'yellow' },
        { keys: { tenderId: 't1' }, outcome: 'clear' },
        { keys: { tenderId: 't8' }, outcome: 'clear' },
      ],
    },
    {
      name: '中标价不是最低的不看',
      asOf: '2025-12-31',
      given: {
        agency,
        procurementBid: [
          ...tendersWithGaps([100, 101, 102, 103, 104]),
          bid('dear', 'winner', 1000),
          bid('dear', 'valid', 999),
          bid('alone', 'winner', 5),
        ],
      },
      expect: [
        { keys: { tenderId: 'dear' }, outcome: 'excluded' },
        { keys: { tenderId: 'alone' }, outcome: 'excluded' },
      ],
    },
  ],
});
