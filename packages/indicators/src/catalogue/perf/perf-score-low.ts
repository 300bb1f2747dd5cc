import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

const scores = [80, 79.9, 70, 69.9, 60, 59.9];

/** 绩效评价得分低: a project was judged below the lines of the grades. */
export const perfScoreLow = defineIndicator({
  id: 'perf-score-low',
  name: { zh: '绩效评价得分低', en: 'Performance score low' },
  category: 'PERF',
  meaning: {
    zh: '项目上一年度的绩效评价得分低于良、中、差的分数线；同类评价有几次的取最低。',
    en: 'The score of a project for last year is below the lines of the grades; of several evaluations of a kind the lowest counts.',
  },
  stage: 'final',
  nature: 'reasonableness',
  grain: ['projectCode', 'evaluationType'],
  enabled: false,
  needs: ['project'],
  measures: {
    score: {
      zh: '得分',
      en: 'score',
      table: 'performanceEvaluation',
      min: 'score',
      window: 'last-year',
      where: 'evaluationDate == null || evaluationDate <= asOf.day',
      empty: 'unknown',
    },
  },
  parameters: {},
  value: 'score',
  unit: 'count',
  levels: {
    red: { when: 'value < 60', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < 70', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < 80', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '预算绩效评价等级（优、良、中、差）',
      article: null,
      says: '评价等级的分数线通常为 90、80、60；待核实',
      mark: 'default',
    },
  ],
  cases: [
    {
      name: '恰在分数线上不触发，差 0.1 分即触发；评价日在数据日之后的不算',
      asOf: '2025-06-30',
      given: {
        project: scores.map((score) => ({ projectCode: `p${score}`, agencyCode: 'a' })),
        performanceEvaluation: [
          ...scores.map((score) => ({ projectCode: `p${score}`, year: 2024, score })),
          { projectCode: 'p80', year: 2024, score: 10, evaluationDate: '2025-07-01' },
          { projectCode: 'p80', year: 2023, score: 10 },
        ],
      },
      expect: [
        { keys: { projectCode: 'p80' }, outcome: 'clear' },
        { keys: { projectCode: 'p79.9' }, outcome: 'yellow' },
        { keys: { projectCode: 'p70' }, outcome: 'yellow' },
        { keys: { projectCode: 'p69.9' }, outcome: 'orange' },
        { keys: { projectCode: 'p60' }, outcome: 'orange' },
        { keys: { projectCode: 'p59.9' }, outcome: 'red' },
      ],
    },
    caseLacking('没有评价数据：不可计算', { project: [{ projectCode: 'p', agencyCode: 'a' }] }, 'score', {
      asOf: '2025-06-30',
      keys: { projectCode: null },
    }),
  ],
});
