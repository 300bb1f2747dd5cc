import { defineIndicator } from '../../definition/indicator.js';
import { agency } from './own-purchases.js';

const where = 'year == asOf.year && status == "winner" && receivedDate <= asOf.day';
const bid = { agencyCode: 'a', status: 'winner' as const, amount: 1_000_000, receivedDate: '2025-10-26' };

/** 逾期投标中标: the winning bid came in after the deadline. */
export const procLateBidWon = defineIndicator({
  id: 'proc-late-bid-won',
  name: { zh: '逾期投标中标', en: 'Late bid won' },
  category: 'PROC',
  meaning: {
    zh: '中标的投标文件在投标截止日期之后收到。',
    en: 'The winning bid was received after the deadline.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['agencyCode', 'tenderId'],
  needs: ['agency'],
  measures: {
    received: {
      zh: '收到日期',
      en: 'received',
      table: 'procurementBid',
      max: 'receivedDate',
      window: 'as-of',
      where,
      empty: 'unknown',
    },
    deadline: {
      zh: '投标截止日期',
      en: 'bids by',
      table: 'procurementBid',
      min: 'bidDeadline',
      window: 'as-of',
      where,
      empty: 'unknown',
    },
    offer: {
      zh: '中标报价',
      en: 'offer',
      table: 'procurementBid',
      sum: 'amount',
      window: 'as-of',
      where,
      empty: 'unknown',
    },
  },
  parameters: {},
  value: 'daysBetween(deadline, received)',
  unit: 'days',
  amount: 'offer',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: 'Cardinal 采购风险指标',
      article: 'R030',
      says: '中标的投标在截止日期之后收到。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '截止当日收到不触发，晚一日为红灯，没有截止日期的不可计算',
      asOf: '2025-12-31',
      given: {
        agency,
        procurementBid: [
          { ...bid, tenderId: 'on', bidDeadline: '2025-10-26' },
          { ...bid, tenderId: 'late', bidDeadline: '2025-10-25' },
          { ...bid, tenderId: 'unsaid' },
        ],
      },
      expect: [
        { keys: { tenderId: 'on' }, outcome: 'clear' },
        { keys: { tenderId: 'late' }, outcome: 'red' },
        { keys: { tenderId: 'unsaid' }, outcome: 'not-computable', measure: 'deadline' },
      ],
    },
  ],
});
