import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { agency } from './own-purchases.js';

const received = 'year == asOf.year && receivedDate <= asOf.day';
const bid = { agencyCode: 'a', receivedDate: '2025-10-20' };

/** 其他投标均被否决: of several bids only the winner's was not rejected. */
export const procAllOthersDisqualified = defineIndicator({
  id: 'proc-all-others-disqualified',
  name: { zh: '其他投标均被否决', en: 'All other bids disqualified' },
  category: 'PROC',
  meaning: {
    zh: '只有中标人的投标有效，其他投标都被否决。',
    en: 'Only one bid was valid and at least one other was disqualified.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['agencyCode', 'tenderId'],
  needs: ['agency'],
  measures: {
    valid: {
      zh: '有效投标',
      en: 'valid bids',
      table: 'procurementBid',
      count: true,
      window: 'as-of',
      where: `${received} && status in ["valid", "winner"]`,
      empty: 'zero',
    },
    winners: {
      zh: '中标',
      en: 'winners',
      table: 'procurementBid',
      count: true,
      window: 'as-of',
      where: `${received} && status == "winner"`,
      empty: 'zero',
    },
    rejected: {
      zh: '被否决的投标',
      en: 'rejected',
      table: 'procurementBid',
      count: true,
      window: 'as-of',
      where: `${received} && status == "disqualified"`,
      empty: 'zero',
    },
  },
  parameters: {},
  applies: 'winners > 0 && rejected > 0',
  value: 'valid',
  unit: 'count',
  levels: { red: { when: 'value < 2', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: 'Cardinal 采购风险指标',
      article: 'R035',
      says: '只有中标人的投标有效，且至少有一家投标被否决。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '只剩中标人为红灯，还有一家有效的不触发，没有否决、没有中标的不看',
      asOf: '2025-12-31',
      given: {
        agency,
        procurementBid: [
          { ...bid, tenderId: 'alone', status: 'winner' },
          { ...bid, tenderId: 'alone', status: 'disqualified' },
          { ...bid, tenderId: 'two', status: 'winner' },
          { ...bid, tenderId: 'two', status: 'valid' },
          { ...bid, tenderId: 'two', status: 'disqualified' },
          { ...bid, tenderId: 'single', status: 'winner' },
          { ...bid, tenderId: 'open', status: 'disqualified' },
        ],
      },
      expect: [
        { keys: { tenderId: 'alone' }, outcome: 'red' },
        { keys: { tenderId: 'two' }, outcome: 'clear' },
        { keys: { tenderId: 'single' }, outcome: 'excluded' },
        { keys: { tenderId: 'open' }, outcome: 'excluded' },
      ],
    },
    caseLacking('没有投标数据：不可计算', { agency }, 'valid', { keys: { agencyCode: null } }),
  ],
});
