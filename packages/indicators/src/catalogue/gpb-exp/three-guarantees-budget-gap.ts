import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions } from '../case-regions.js';
import { guaranteed } from './three-guarantees.js';

/** “三保”预算缺口: the budget for basic livelihood, wages or running is below what is needed. */
export const threeGuaranteesBudgetGap = defineIndicator({
  id: 'three-guarantees-budget-gap',
  name: { zh: '“三保”预算缺口', en: 'Three guarantees budgeted below need' },
  category: 'GPB-EXP',
  meaning: {
    zh: '保基本民生、保工资、保运转的预算安排低于需求。',
    en: 'The budget for basic livelihood, wages or running is below what is needed.',
  },
  stage: 'prepare',
  nature: 'legality',
  grain: ['regionCode', 'item'],
  needs: ['region'],
  measures: {
    need: guaranteed('need', { zh: '需求数', en: 'need' }),
    budget: guaranteed('budget', { zh: '预算数', en: 'budget' }),
  },
  parameters: {},
  value: 'budget - need',
  unit: 'fen',
  amount: 'need - budget',
  levels: { red: { when: 'value < 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '县级“三保”预算审核（财预〔2019〕128号、川财预〔2019〕88号，县级公告）',
      article: null,
      says: '省级复审、市级初审县级“三保”预算，逐县列明需求与预算安排。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰好足额不触发，差一分即触发；全口径不计',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(3),
        threeGuarantees: [
          { regionCode: '510100000', year: 2025, month: 12, scope: 'own', item: 'wages', need: 100, budget: 100 },
          { regionCode: '510300000', year: 2025, month: 12, scope: 'own', item: 'wages', need: 100, budget: 99 },
          { regionCode: '510300000', year: 2025, month: 12, scope: 'own', item: 'operation', need: 100, budget: 200 },
          { regionCode: '510400000', year: 2025, month: 12, scope: 'whole', item: 'wages', need: 100, budget: 0 },
        ],
      },
      expect: [
        { keys: { regionCode: '510100000' }, outcome: 'clear' },
        { keys: { regionCode: '510300000', item: 'wages' }, outcome: 'red' },
        { keys: { regionCode: '510300000', item: 'operation' }, outcome: 'clear' },
      ],
    },
    caseLacking('没有“三保”数据', { region: caseRegions(1) }, 'need'),
  ],
});
