import { defineIndicator } from '../../definition/indicator.js';
import { agency, published } from './own-purchases.js';

const tender = { agencyCode: 'a', publishDate: '2025-10-05', estimate: 1_000_000 };

/** 保证金超比例: a tender asks for a bid bond above two percent of the estimate. */
export const procDepositOverLimit = defineIndicator({
  id: 'proc-deposit-over-limit',
  name: { zh: '保证金超比例', en: 'Bid bond over the limit' },
  category: 'PROC',
  meaning: {
    zh: '投标保证金超过采购项目估算价的法定比例。',
    en: 'The bid bond asked for is a larger share of the estimate than the law allows.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['agencyCode', 'tenderId'],
  needs: ['agency'],
  measures: {
    deposit: {
      zh: '投标保证金',
      en: 'bid bond',
      table: 'procurementTender',
      sum: 'deposit',
      window: 'as-of',
      where: published,
      empty: 'unknown',
    },
    estimate: {
      zh: '采购预算',
      en: 'estimate',
      table: 'procurementTender',
      sum: 'estimate',
      window: 'as-of',
      where: published,
      empty: 'unknown',
    },
  },
  parameters: {
    limit: {
      zh: '投标保证金比例上限',
      en: 'largest share',
      value: 0.02,
      unit: 'ratio',
      mark: 'found',
      source: '招标投标法实施条例第二十六条',
    },
  },
  applies: 'estimate > 0',
  value: 'deposit / estimate',
  unit: 'ratio',
  amount: 'deposit',
  levels: { red: { when: 'value > limit', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国招标投标法实施条例',
      article: '26',
      says: '投标保证金不得超过招标项目估算价的2%。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰百分之二不触发，多一分为红灯',
      asOf: '2025-12-31',
      given: {
        agency,
        procurementTender: [
          { ...tender, tenderId: 'on', deposit: 20_000 },
          { ...tender, tenderId: 'over', deposit: 20_001 },
          { ...tender, tenderId: 'free', estimate: 0, deposit: 1 },
          { ...tender, tenderId: 'unsaid' },
        ],
      },
      expect: [
        { keys: { tenderId: 'on' }, outcome: 'clear' },
        { keys: { tenderId: 'over' }, outcome: 'red' },
        { keys: { tenderId: 'free' }, outcome: 'excluded' },
        { keys: { tenderId: 'unsaid' }, outcome: 'not-computable', measure: 'deposit' },
      ],
    },
  ],
});
