import { defineIndicator } from '../../definition/indicator.js';
import { budgetIn, ownLines } from '../dept/own-measures.js';
import { draftLine } from '../dept/own-budget-rows.js';

const names = ['none', 'one', 'last-year'];

/** 项目无绩效目标: a project stands in the draft without a performance goal. */
export const perfGoalMissing = defineIndicator({
  id: 'perf-goal-missing',
  name: { zh: '项目无绩效目标', en: 'Project without performance goals' },
  category: 'PERF',
  meaning: {
    zh: '下年草案安排了预算的项目没有报送绩效目标。',
    en: 'A project with money in the draft has no performance goal.',
  },
  stage: 'prepare',
  nature: 'legality',
  grain: ['regionCode', 'projectCode'],
  needs: ['project'],
  measures: {
    budget: budgetIn(
      'next-year',
      ownLines('draft', 'projectCode != null'),
      { zh: '草案项目预算', en: 'draft' },
      'zero',
    ),
    goals: {
      zh: '绩效目标条数',
      en: 'goals',
      table: 'performanceGoal',
      count: true,
      window: 'next-year',
      empty: 'zero',
    },
  },
  parameters: {},
  applies: 'budget > 0',
  value: 'goals',
  unit: 'count',
  amount: 'budget',
  levels: { red: { when: 'value < 1', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '32',
      says: '各部门、各单位应当按照绩效目标管理等预算编制规定，编制本部门、本单位预算草案。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '有预算没有目标为红灯；有一条即不触发；上年的目标不算',
      asOf: '2025-12-31',
      given: {
        project: names.map((projectCode) => ({ projectCode, agencyCode: 'a' })),
        budgetLine: names.map((projectCode) => ({ ...draftLine, projectCode, amount: 100 })),
        performanceGoal: [
          { projectCode: 'one', year: 2026 },
          { projectCode: 'last-year', year: 2025 },
          { projectCode: 'unbudgeted', year: 2026 },
        ],
      },
      expect: [
        { keys: { projectCode: 'none' }, outcome: 'red' },
        { keys: { projectCode: 'one' }, outcome: 'clear' },
        { keys: { projectCode: 'last-year' }, outcome: 'red' },
      ],
    },
    {
      name: '没有绩效目标数据：不可计算',
      asOf: '2025-12-31',
      given: {
        project: [{ projectCode: 'none', agencyCode: 'a' }],
        budgetLine: [{ ...draftLine, projectCode: 'none', amount: 100 }],
      },
      expect: [{ keys: { projectCode: 'none' }, outcome: 'not-computable', measure: 'goals' }],
    },
  ],
});
