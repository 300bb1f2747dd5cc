import { defineIndicator } from '../../definition/indicator.js';
import { budgetIn, ownLines } from '../dept/own-measures.js';
import { draftLine } from '../dept/own-budget-rows.js';

const names = ['same', 'more', 'good', 'silent'];

/** 绩效结果未应用: a project was judged poor, and the draft gives it more. */
export const perfResultIgnored = defineIndicator({
  id: 'perf-result-ignored',
  name: { zh: '绩效结果未应用', en: 'Evaluation ignored' },
  category: 'PERF',
  meaning: {
    zh: '上一年度绩效评价不及格的项目，下年草案预算比当年批复数增加。',
    en: 'A project whose last evaluation is below the pass line gets more in the draft than was approved this year.',
  },
  stage: 'prepare',
  nature: 'reasonableness',
  grain: ['regionCode', 'projectCode'],
  needs: ['project'],
  measures: {
    score: {
      zh: '上年得分',
      en: 'score of last year',
      table: 'performanceEvaluation',
      min: 'score',
      window: 'last-year',
      where: 'evaluationDate == null || evaluationDate <= asOf.day',
      empty: 'none',
    },
    draft: budgetIn('next-year', ownLines('draft', 'projectCode != null'), { zh: '下年草案', en: 'draft' }),
    budget: budgetIn('year', ownLines('approved', 'projectCode != null'), { zh: '当年批复', en: 'approved this year' }),
  },
  parameters: {
    pass: {
      zh: '及格线',
      en: 'pass line',
      value: 60,
      unit: 'count',
      mark: 'default',
      source: '评价等级“差”的分数线，待核实',
    },
  },
  applies: 'score != null && score < pass && budget > 0',
  value: 'draft / budget',
  unit: 'ratio',
  amount: 'draft - budget',
  levels: { red: { when: 'value > 1', action: 'inquiry', mark: 'default' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '32',
      says: '各级预算应当参考上一年预算执行情况、有关支出绩效评价结果和本年度收支预测，按照规定程序征求各方面意见后编制。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '不及格：预算不变不触发，多一分为红灯；及格的、没有评价的不判断',
      asOf: '2025-12-31',
      given: {
        project: names.map((projectCode) => ({ projectCode, agencyCode: 'a' })),
        performanceEvaluation: [
          { projectCode: 'same', year: 2024, score: 59.9 },
          { projectCode: 'more', year: 2024, score: 59.9 },
          { projectCode: 'good', year: 2024, score: 60 },
        ],
        budgetLine: names.flatMap((projectCode) => [
          { ...draftLine, projectCode, year: 2025, stage: 'approved', amount: 1_000_000 },
          { ...draftLine, projectCode, amount: projectCode === 'same' ? 1_000_000 : 1_000_001 },
        ]),
      },
      expect: [
        { keys: { projectCode: 'same' }, outcome: 'clear' },
        { keys: { projectCode: 'more' }, outcome: 'red' },
        { keys: { projectCode: 'good' }, outcome: 'excluded' },
        { keys: { projectCode: 'silent' }, outcome: 'excluded' },
      ],
    },
    {
      name: '没有评价数据：不可计算',
      asOf: '2025-12-31',
      given: {
        project: [{ projectCode: 'same', agencyCode: 'a' }],
        budgetLine: [
          { ...draftLine, projectCode: 'same', amount: 1 },
          { ...draftLine, projectCode: 'same', year: 2025, stage: 'approved', amount: 1 },
        ],
      },
      expect: [{ keys: { projectCode: 'same' }, outcome: 'not-computable', measure: 'score' }],
    },
  ],
});
