import { defineIndicator } from '../../definition/indicator.js';
import { agency, signed } from './own-purchases.js';

const contract = { agencyCode: 'a', signDate: '2025-11-20', amount: 1_000_000 };

/** 追加合同超10%: what was added to a contract is more than a tenth of it. */
export const procAddonOver10pct = defineIndicator({
  id: 'proc-addon-over-10pct',
  name: { zh: '追加合同超10%', en: 'Addition above a tenth of the contract' },
  category: 'PROC',
  meaning: {
    zh: '补充合同金额超过原合同采购金额的法定比例。',
    en: 'Additions to a contract are a larger share of it than the law allows.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['agencyCode', 'contractNo', 'fundBook'],
  needs: ['agency'],
  measures: {
    added: {
      zh: '补充合同金额',
      en: 'added',
      table: 'procurementContract',
      sum: 'addonAmount',
      window: 'as-of',
      where: signed,
      empty: 'unknown',
    },
    original: {
      zh: '原合同金额',
      en: 'contract',
      table: 'procurementContract',
      sum: 'amount',
      window: 'as-of',
      where: signed,
      empty: 'unknown',
    },
  },
  parameters: {
    limit: {
      zh: '追加比例上限',
      en: 'largest share',
      value: 0.1,
      unit: 'ratio',
      mark: 'found',
      source: '政府采购法第四十九条',
    },
  },
  applies: 'original > 0',
  value: 'added / original',
  unit: 'ratio',
  amount: 'added',
  levels: { red: { when: 'value > limit', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国政府采购法',
      article: '49',
      says: '所有补充合同的采购金额不得超过原合同采购金额的百分之十。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰百分之十不触发，多一分为红灯',
      asOf: '2025-12-31',
      given: {
        agency,
        procurementContract: [
          { ...contract, contractNo: 'on', addonAmount: 100_000 },
          { ...contract, contractNo: 'over', addonAmount: 100_001 },
          { ...contract, contractNo: 'free', amount: 0, addonAmount: 1 },
          { ...contract, contractNo: 'unsaid' },
        ],
      },
      expect: [
        { keys: { contractNo: 'on' }, outcome: 'clear' },
        { keys: { contractNo: 'over' }, outcome: 'red' },
        { keys: { contractNo: 'free' }, outcome: 'excluded' },
        { keys: { contractNo: 'unsaid' }, outcome: 'not-computable', measure: 'added' },
      ],
    },
  ],
});
