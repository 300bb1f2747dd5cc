import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

/** 报价雷同: two or more bids for one tender name the same price. */
export const procIdenticalBids = defineIndicator({
  id: 'proc-identical-bids',
  name: { zh: '报价雷同', en: 'Identical bids' },
  category: 'PROC',
  meaning: {
    zh: '同一采购项目有两个以上投标报价完全相同。',
    en: 'Two or more bids for one tender name the same price.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['agencyCode', 'tenderId', 'amount'],
  sparse: true,
  needs: ['agency'],
  folds: {
    same: {
      table: 'procurementBid',
      window: 'as-of',
      where: 'year == asOf.year && receivedDate <= asOf.day && status != "withdrawn" && amount > 0',
      grain: ['agencyCode', 'tenderId', 'amount'],
      measures: { bids: { count: true } },
      having: 'bids >= 2',
    },
  },
  measures: { bids: { zh: '报价相同的投标数', en: 'bids of one price', of: 'same', sum: 'bids', empty: 'unknown' } },
  parameters: {},
  value: 'bids',
  unit: 'count',
  levels: { red: { when: 'value >= 2', action: 'inquiry', mark: 'found' } },
  basis: [{ document: 'Cardinal 采购风险指标', article: 'R028', says: '不同投标人报价相同。', mark: 'found' }],
  cases: [
    {
      name: '两家同价为红灯，差一分不触发，撤回的不算',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        procurementBid: [
          { agencyCode: 'a', tenderId: 'same', status: 'winner', receivedDate: '2025-10-20', amount: 100 },
          { agencyCode: 'a', tenderId: 'same', status: 'valid', receivedDate: '2025-10-20', amount: 100 },
          { agencyCode: 'a', tenderId: 'near', status: 'winner', receivedDate: '2025-10-20', amount: 100 },
          { agencyCode: 'a', tenderId: 'near', status: 'valid', receivedDate: '2025-10-20', amount: 101 },
          { agencyCode: 'a', tenderId: 'gone', status: 'winner', receivedDate: '2025-10-20', amount: 100 },
          { agencyCode: 'a', tenderId: 'gone', status: 'withdrawn', receivedDate: '2025-10-20', amount: 100 },
          { agencyCode: 'a', tenderId: 'late', status: 'winner', receivedDate: '2025-10-20', amount: 100 },
          { agencyCode: 'a', tenderId: 'late', status: 'valid', receivedDate: '2026-01-01', amount: 100 },
        ],
      },
      expect: [
        { keys: { tenderId: 'same' }, outcome: 'red' },
        { keys: { tenderId: 'near' }, outcome: 'clear' },
        { keys: { tenderId: 'gone' }, outcome: 'clear' },
        { keys: { tenderId: 'late' }, outcome: 'clear' },
      ],
    },
    caseLacking('没有数据：不可计算', { agency: [{ agencyCode: 'a' }] }, 'bids', { keys: { agencyCode: null } }),
  ],
});
