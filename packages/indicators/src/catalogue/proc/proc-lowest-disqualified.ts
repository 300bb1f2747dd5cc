import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

/** 最低价被否决: the lowest of all bids was disqualified. */
export const procLowestDisqualified = defineIndicator({
  id: 'proc-lowest-disqualified',
  name: { zh: '最低价被否决', en: 'Lowest bid disqualified' },
  category: 'PROC',
  meaning: { zh: '报价最低的投标被否决。', en: 'The lowest of all bids was disqualified.' },
  stage: 'execute',
  nature: 'risk',
  grain: ['agencyCode', 'tenderId'],
  needs: ['agency'],
  measures: {
    lowest: {
      zh: '被否决的最低报价',
      en: 'lowest rejected',
      table: 'procurementBid',
      min: 'amount',
      window: 'as-of',
      where: 'year == asOf.year && receivedDate <= asOf.day && status == "disqualified" && amount > 0',
      empty: 'none',
    },
    accepted: {
      zh: '其他最低报价',
      en: 'lowest of the others',
      table: 'procurementBid',
      min: 'amount',
      window: 'as-of',
      where: 'year == asOf.year && receivedDate <= asOf.day && status in ["valid", "winner"] && amount > 0',
      empty: 'none',
    },
  },
  parameters: {},
  applies: 'lowest != null && accepted != null',
  value: 'accepted - lowest',
  unit: 'fen',
  levels: { yellow: { when: 'value > 0', action: 'check', mark: 'found' } },
  basis: [
    {
      document: 'Cardinal 采购风险指标',
      article: 'R036',
      says: '最低报价的投标被否决；评标办法不是最低价的，由核查说明。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '低一分被否决为黄灯，同价、更高的不触发，没有否决的不看',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        procurementBid: [
          { agencyCode: 'a', tenderId: 'low', status: 'winner', receivedDate: '2025-10-20', amount: 100 },
          { agencyCode: 'a', tenderId: 'low', status: 'disqualified', receivedDate: '2025-10-20', amount: 99 },
          { agencyCode: 'a', tenderId: 'on', status: 'valid', receivedDate: '2025-10-20', amount: 100 },
          { agencyCode: 'a', tenderId: 'on', status: 'disqualified', receivedDate: '2025-10-20', amount: 100 },
          { agencyCode: 'a', tenderId: 'high', status: 'winner', receivedDate: '2025-10-20', amount: 100 },
          { agencyCode: 'a', tenderId: 'high', status: 'disqualified', receivedDate: '2025-10-20', amount: 101 },
          { agencyCode: 'a', tenderId: 'none', status: 'winner', receivedDate: '2025-10-20', amount: 100 },
        ],
      },
      expect: [
        { keys: { tenderId: 'low' }, outcome: 'yellow' },
        { keys: { tenderId: 'on' }, outcome: 'clear' },
        { keys: { tenderId: 'high' }, outcome: 'clear' },
        { keys: { tenderId: 'none' }, outcome: 'excluded' },
      ],
    },
    caseLacking('没有投标数据：不可计算', { agency: [{ agencyCode: 'a' }] }, 'lowest', { keys: { agencyCode: null } }),
  ],
});
