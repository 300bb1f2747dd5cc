import { defineIndicator } from '../../definition/indicator.js';
import { budgetIn, ownLines } from './own-measures.js';
import { ownLine } from './own-budget-rows.js';
import { threePublicItems } from './three-public-items.js';

const names = ['same', 'more', 'on-red', 'red', 'less', 'new'];
const now = [10_000_000, 10_000_001, 11_000_000, 11_000_001, 9_000_000, 1_000_000];

/** “三公”经费同比增长: an agency's budget for travel abroad, reception and vehicles is above the year before. */
export const threePublicYoyIncrease = defineIndicator({
  id: 'three-public-yoy-increase',
  name: { zh: '“三公”经费同比增长（只减不增）', en: 'Travel, reception and vehicles above last year' },
  category: 'DEPT',
  meaning: {
    zh: '单位当年批复的“三公”经费预算合计比上年增加。',
    en: 'An agency’s approved budget for travel abroad, reception and vehicles together grows against last year.',
  },
  stage: 'prepare',
  nature: 'compliance',
  grain: ['regionCode', 'agencyCode'],
  needs: ['agency'],
  measures: {
    budget: budgetIn('year', ownLines('approved', 'deptEconomicCode in items'), {
      zh: '当年“三公”预算',
      en: 'budget of this year',
    }),
    before: budgetIn('last-year', ownLines('approved', 'deptEconomicCode in items'), {
      zh: '上年“三公”预算',
      en: 'budget of last year',
    }),
  },
  parameters: { items: threePublicItems },
  applies: 'before > 0',
  value: 'budget / before - 1',
  unit: 'ratio',
  amount: 'budget - before',
  levels: {
    red: { when: 'value > 0.10', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '过紧日子要求（“三公”经费只减不增）',
      article: null,
      says: '“三公”经费预算只减不增；文件条款待核实',
      mark: 'default',
    },
  ],
  cases: [
    {
      name: '与上年相同不触发，多一分即触发；恰增一成为黄灯',
      asOf: '2025-06-30',
      given: {
        agency: names.map((agencyCode) => ({ agencyCode })),
        budgetLine: [
          ...names.map((agencyCode, at) => ({ ...ownLine, agencyCode, deptEconomicCode: '30217', amount: now[at]! })),
          ...names.slice(0, 5).map((agencyCode) => ({
            ...ownLine,
            agencyCode,
            year: 2024,
            deptEconomicCode: '30231',
            amount: 10_000_000,
          })),
          { ...ownLine, agencyCode: 'same', deptEconomicCode: '30201', amount: 90_000_000 },
        ],
      },
      expect: [
        { keys: { agencyCode: 'same' }, outcome: 'clear' },
        { keys: { agencyCode: 'more' }, outcome: 'yellow' },
        { keys: { agencyCode: 'on-red' }, outcome: 'yellow' },
        { keys: { agencyCode: 'red' }, outcome: 'red' },
        { keys: { agencyCode: 'less' }, outcome: 'clear' },
        { keys: { agencyCode: 'new' }, outcome: 'not-computable', measure: 'before' },
      ],
    },
  ],
});
