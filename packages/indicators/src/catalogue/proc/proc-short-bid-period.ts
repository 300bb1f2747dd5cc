import { defineIndicator } from '../../definition/indicator.js';
import { agency, published } from './own-purchases.js';

const where = `${published} && method in ["open", "selective"]`;
const tender = { agencyCode: 'a', method: 'open' as const, publishDate: '2025-10-05' };

/** 招标期过短: fewer than twenty days from the notice to the last day for bids. */
export const procShortBidPeriod = defineIndicator({
  id: 'proc-short-bid-period',
  name: { zh: '招标期过短', en: 'Bid period too short' },
  category: 'PROC',
  meaning: {
    zh: '公开招标、邀请招标从公告到投标截止不足法定天数。',
    en: 'A tender leaves fewer days for bids than the law demands.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['agencyCode', 'tenderId'],
  needs: ['agency'],
  measures: {
    notice: {
      zh: '公告日期',
      en: 'notice',
      table: 'procurementTender',
      min: 'publishDate',
      window: 'as-of',
      where,
      empty: 'unknown',
    },
    deadline: {
      zh: '投标截止日期',
      en: 'bids by',
      table: 'procurementTender',
      min: 'bidDeadline',
      window: 'as-of',
      where,
      empty: 'unknown',
    },
  },
  parameters: {
    least: {
      zh: '最短招标天数',
      en: 'fewest days',
      value: 20,
      unit: 'days',
      mark: 'found',
      source: '招标投标法第二十四条',
    },
  },
  value: 'daysBetween(notice, deadline)',
  unit: 'days',
  levels: { red: { when: 'value < least', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国招标投标法',
      article: '24',
      says: '自招标文件开始发出之日起至提交投标文件截止之日止，最短不得少于二十日。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰二十日不触发，少一日为红灯',
      asOf: '2025-12-31',
      given: {
        agency,
        procurementTender: [
          { ...tender, tenderId: 'on', bidDeadline: '2025-10-25' },
          { ...tender, tenderId: 'short', bidDeadline: '2025-10-24' },
          { ...tender, tenderId: 'unsaid' },
        ],
      },
      expect: [
        { keys: { tenderId: 'on' }, outcome: 'clear' },
        { keys: { tenderId: 'short' }, outcome: 'red' },
        { keys: { tenderId: 'unsaid' }, outcome: 'not-computable', measure: 'deadline' },
      ],
    },
  ],
});
