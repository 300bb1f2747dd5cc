import { defineIndicator } from '../../definition/indicator.js';

/** 资产处置收入未上缴: income from disposing of assets has not all been paid into the treasury. */
export const assetDisposalNotRemitted = defineIndicator({
  id: 'asset-disposal-not-remitted',
  name: { zh: '资产处置收入未上缴', en: 'Disposal income not remitted' },
  category: 'SOE',
  meaning: {
    zh: '单位资产处置收入没有全部上缴国库。',
    en: 'Income from disposing of assets has not all been paid into the treasury.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['agencyCode'],
  needs: ['agency'],
  measures: {
    income: {
      zh: '处置收入',
      en: 'disposal income',
      table: 'stateAsset',
      sum: 'disposalIncome',
      window: 'last-year',
      empty: 'unknown',
    },
    remitted: {
      zh: '已上缴',
      en: 'remitted',
      table: 'stateAsset',
      sum: 'remittedAmount',
      window: 'last-year',
      empty: 'unknown',
    },
  },
  parameters: {},
  value: 'income - remitted',
  unit: 'fen',
  amount: 'income - remitted',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '56',
      says: '政府的全部收入应当上缴国家金库，任何部门、单位和个人不得截留、占用、挪用或者拖欠。',
      mark: 'found',
    },
    {
      document: '行政事业性国有资产管理条例',
      article: '20',
      says: '罚没、处置资产的收入按照政府非税收入和国库集中收缴制度的规定管理。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '差一分即触发',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }, { agencyCode: 'b' }, { agencyCode: 'c' }],
        stateAsset: [
          { agencyCode: 'a', year: 2024, disposalIncome: 100, remittedAmount: 100 },
          { agencyCode: 'b', year: 2024, disposalIncome: 100, remittedAmount: 99 },
          { agencyCode: 'c', year: 2024, disposalIncome: 100 },
        ],
      },
      expect: [
        { keys: { agencyCode: 'a' }, outcome: 'clear' },
        { keys: { agencyCode: 'b' }, outcome: 'red' },
        { keys: { agencyCode: 'c' }, outcome: 'not-computable', measure: 'remitted' },
      ],
    },
  ],
});
