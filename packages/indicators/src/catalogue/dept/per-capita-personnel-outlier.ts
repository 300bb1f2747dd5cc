import { defineIndicator } from '../../definition/indicator.js';
import { budgetIn, ownLines } from './own-measures.js';
import { draftLine } from './own-budget-rows.js';

const names = ['a1', 'a2', 'a3', 'on', 'past', 'on-red', 'red'];
const wages = [10, 10, 10, 13, 13, 16, 16].map((amount) => amount * 1_000_000);
const lines = names.map((agencyCode, at) => ({
  ...draftLine,
  agencyCode,
  deptEconomicCode: '30101',
  amount: wages[at]! + (agencyCode === 'past' || agencyCode === 'red' ? 1 : 0),
}));

/** 人均人员经费异常: personnel money a head in an agency's draft is out of line with the agencies of its region. */
export const perCapitaPersonnelOutlier = defineIndicator({
  id: 'per-capita-personnel-outlier',
  name: { zh: '人均人员经费异常', en: 'Personnel money a head out of line' },
  category: 'DEPT',
  meaning: {
    zh: '下年草案人员经费除以实有人数，与本地区各单位的中位数相比过高。',
    en: 'Personnel money of the draft divided by staff is far above the median of the agencies of the region.',
  },
  stage: 'prepare',
  nature: 'reasonableness',
  grain: ['regionCode', 'agencyCode'],
  needs: ['agency'],
  measures: {
    personnel: budgetIn('next-year', ownLines('draft', 'startsWith(deptEconomicCode, ["301", "303"])'), {
      zh: '草案人员经费',
      en: 'personnel money in the draft',
    }),
    heads: {
      zh: '实有人数',
      en: 'staff',
      table: 'agency',
      sum: 'headcountActual',
      window: 'as-of',
      grain: ['agencyCode'],
      empty: 'unknown',
    },
  },
  parameters: {},
  siblings: {
    middle: {
      zh: '本地区中位数',
      en: 'median of the region',
      op: 'median',
      of: 'personnel / heads',
      within: ['regionCode'],
      least: 3,
    },
  },
  applies: 'heads > 0',
  value: 'personnel / heads / middle',
  unit: 'ratio',
  amount: 'personnel',
  levels: {
    red: { when: 'value > 1.6', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 1.3', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '湖南湘乡市人大预算联网监督交办（公开报道）',
      article: null,
      says: '对单位人员数与基本支出逐年比对，异常的要求说明。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '中位数：恰为 1.3 倍、1.6 倍不触发，多一分即触发',
      asOf: '2025-12-31',
      given: {
        agency: [...names, 'b1', 'b2', 'b3', 'b4', 'empty'].map((agencyCode) => ({
          agencyCode,
          headcountActual: agencyCode === 'empty' ? 0 : 10,
        })),
        budgetLine: [
          ...lines,
          ...['b1', 'b2', 'b3', 'b4', 'empty'].map((agencyCode) => ({
            ...draftLine,
            agencyCode,
            deptEconomicCode: '30101',
            amount: 10_000_000,
          })),
        ],
      },
      expect: [
        { keys: { agencyCode: 'on' }, outcome: 'clear' },
        { keys: { agencyCode: 'past' }, outcome: 'yellow' },
        { keys: { agencyCode: 'on-red' }, outcome: 'yellow' },
        { keys: { agencyCode: 'red' }, outcome: 'red' },
        { keys: { agencyCode: 'empty' }, outcome: 'excluded' },
      ],
    },
    {
      name: '本地区不足三个单位：不可计算',
      asOf: '2025-12-31',
      given: {
        agency: ['a1', 'a2'].map((agencyCode) => ({ agencyCode, headcountActual: 10 })),
        budgetLine: lines.slice(0, 2),
      },
      expect: [{ keys: { agencyCode: 'a1' }, outcome: 'not-computable', measure: 'middle' }],
    },
  ],
});
