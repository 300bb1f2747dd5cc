import { defineIndicator } from '../../definition/indicator.js';
import { agency } from './own-purchases.js';

const where = 'year == asOf.year && awardDate <= asOf.day && method in ["open", "selective"]';
const tender = { agencyCode: 'a', method: 'open' as const, awardAmount: 1_000_000, awardDate: '2025-11-10' };

/** 单一投标: a tender was awarded though only one supplier bid. */
export const procSingleBid = defineIndicator({
  id: 'proc-single-bid',
  name: { zh: '单一投标', en: 'Single bid' },
  category: 'PROC',
  meaning: {
    zh: '公开招标、邀请招标只有一家投标即定标。',
    en: 'A competitive tender was awarded with one bidder only.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['agencyCode', 'tenderId'],
  needs: ['agency'],
  measures: {
    tenderers: {
      zh: '投标人数量',
      en: 'tenderers',
      table: 'procurementTender',
      sum: 'numberOfTenderers',
      window: 'as-of',
      where,
      empty: 'unknown',
    },
    award: {
      zh: '中标金额',
      en: 'award',
      table: 'procurementTender',
      sum: 'awardAmount',
      window: 'as-of',
      where,
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'tenderers > 0',
  value: 'tenderers',
  unit: 'count',
  amount: 'award',
  levels: { yellow: { when: 'value < 2', action: 'check', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国招标投标法',
      article: '28',
      says: '投标人少于三个的，招标人应当依照本法重新招标。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '一家为黄灯，两家不触发，没有报投标人数量的不可计算',
      asOf: '2025-12-31',
      given: {
        agency,
        procurementTender: [
          { ...tender, tenderId: 'one', numberOfTenderers: 1 },
          { ...tender, tenderId: 'two', numberOfTenderers: 2 },
          { ...tender, tenderId: 'nobody', numberOfTenderers: 0 },
          { ...tender, tenderId: 'unsaid' },
        ],
      },
      expect: [
        { keys: { tenderId: 'one' }, outcome: 'yellow' },
        { keys: { tenderId: 'two' }, outcome: 'clear' },
        { keys: { tenderId: 'nobody' }, outcome: 'excluded' },
        { keys: { tenderId: 'unsaid' }, outcome: 'not-computable', measure: 'tenderers' },
      ],
    },
  ],
});
