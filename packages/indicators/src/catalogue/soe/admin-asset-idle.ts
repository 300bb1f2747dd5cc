import { defineIndicator } from '../../definition/indicator.js';

/** 行政事业资产闲置: idle assets are a large share of what an agency holds. */
export const adminAssetIdle = defineIndicator({
  id: 'admin-asset-idle',
  name: { zh: '行政事业资产闲置', en: 'Idle assets of agencies' },
  category: 'SOE',
  meaning: {
    zh: '单位闲置的房产、车辆等资产价值占资产总额比例过高。',
    en: 'Idle assets are a large share of what an agency holds.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['agencyCode'],
  needs: ['agency'],
  measures: {
    total: {
      zh: '资产总额',
      en: 'assets',
      table: 'stateAsset',
      sum: 'totalAssets',
      window: 'last-year',
      empty: 'unknown',
    },
    idle: {
      zh: '闲置资产价值',
      en: 'idle assets',
      table: 'stateAsset',
      sum: 'idleValue',
      window: 'last-year',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'total > 0',
  value: 'idle / total',
  unit: 'ratio',
  amount: 'idle',
  levels: {
    red: { when: 'value > 0.10', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.03', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '行政事业性国有资产管理条例',
      article: null,
      says: '各部门及其所属单位应当提高资产使用效率，减少闲置浪费。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        agency: [
          { agencyCode: 'a' },
          { agencyCode: 'b' },
          { agencyCode: 'c' },
          { agencyCode: 'd' },
          { agencyCode: 'e' },
        ],
        stateAsset: [
          { agencyCode: 'a', year: 2024, totalAssets: 100, idleValue: 3 },
          { agencyCode: 'b', year: 2024, totalAssets: 1000, idleValue: 31 },
          { agencyCode: 'c', year: 2024, totalAssets: 100, idleValue: 10 },
          { agencyCode: 'd', year: 2024, totalAssets: 1000, idleValue: 101 },
          { agencyCode: 'e', year: 2024, totalAssets: 100 },
        ],
      },
      expect: [
        { keys: { agencyCode: 'a' }, outcome: 'clear' },
        { keys: { agencyCode: 'b' }, outcome: 'yellow' },
        { keys: { agencyCode: 'c' }, outcome: 'yellow' },
        { keys: { agencyCode: 'd' }, outcome: 'red' },
        { keys: { agencyCode: 'e' }, outcome: 'not-computable', measure: 'idle' },
      ],
    },
  ],
});
