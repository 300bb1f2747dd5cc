import { defineIndicator } from '../../definition/indicator.js';
import type { Measure } from '../../definition/measure.js';
import { caseLacking } from '../case-lacking.js';
import { budgetIn, ownLines } from './own-measures.js';
import { ownLine } from './own-budget-rows.js';

const names = ['on', 'past', 'on-red', 'red', 'still'];
const moved = [500_000, 500_001, 1_000_000, 1_000_001, 0];
const line = { ...ownLine, stage: 'adjusted' } as const;

const movedIn = (side: '>' | '<', zh: string, en: string): Measure => ({
  zh,
  en,
  table: 'budgetLine',
  sum: 'virementAmount',
  window: 'year',
  where: ownLines('adjusted', `virementAmount ${side} 0`),
  empty: 'zero',
});

/** 科目间调剂频繁: much of an agency's budget was moved between items or projects. */
export const subjectVirementHigh = defineIndicator({
  id: 'subject-virement-high',
  name: { zh: '科目间调剂频繁', en: 'Much moved between items' },
  category: 'DEPT',
  meaning: {
    zh: '单位当年各预算明细调剂金额的绝对值合计（调入与调出都计）占调整后预算的比例。',
    en: 'What was moved between an agency’s budget lines in the year, in and out both counted, as a share of its adjusted budget.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['regionCode', 'agencyCode'],
  needs: ['agency'],
  measures: {
    budget: budgetIn('year', ownLines('adjusted'), { zh: '调整后预算', en: 'adjusted budget' }),
    inward: movedIn('>', '调入', 'moved in'),
    outward: movedIn('<', '调出', 'moved out'),
  },
  parameters: {},
  applies: 'budget > 0',
  value: '(inward - outward) / budget',
  unit: 'ratio',
  amount: 'inward - outward',
  levels: {
    red: { when: 'value > 0.20', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.10', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '72',
      says: '严格控制不同预算科目、预算级次或者项目间的预算资金的调剂，确需调剂使用的，按照国务院财政部门的规定办理。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '调入与调出都计：恰为 10%、20% 不触发，多两分即触发',
      asOf: '2025-12-31',
      given: {
        agency: names.map((agencyCode) => ({ agencyCode })),
        budgetLine: names.flatMap((agencyCode, at) => [
          { ...line, agencyCode, amount: 6_000_000, virementAmount: moved[at]! },
          { ...line, agencyCode, amount: 4_000_000, virementAmount: 0 - moved[at]! },
        ]),
      },
      expect: [
        { keys: { agencyCode: 'on' }, outcome: 'clear' },
        { keys: { agencyCode: 'past' }, outcome: 'yellow' },
        { keys: { agencyCode: 'on-red' }, outcome: 'yellow' },
        { keys: { agencyCode: 'red' }, outcome: 'red' },
        { keys: { agencyCode: 'still' }, outcome: 'clear' },
      ],
    },
    caseLacking('没有调整后预算：不可计算', { agency: [{ agencyCode: 'a' }] }, 'budget', {
      keys: { agencyCode: null },
    }),
  ],
});
