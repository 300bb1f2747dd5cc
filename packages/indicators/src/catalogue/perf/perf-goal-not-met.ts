import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

/** Ten goals of a project for 2024, of which so many scored below their weight. */
const goals = (projectCode: string, missed: number) =>
  Array.from({ length: 10 }, (_, at) => ({
    projectCode,
    year: 2024,
    monitorDate: '2025-04-30' as const,
    weight: 10,
    score: at < missed ? 8 : 10,
  }));

/** 绩效目标未完成: of last year's goals a large share scored below its weight: the result fell short of the goal. */
export const perfGoalNotMet = defineIndicator({
  id: 'perf-goal-not-met',
  name: { zh: '绩效目标未完成', en: 'Performance goals not met' },
  category: 'PERF',
  meaning: {
    zh: '上年绩效目标中，自评得分低于该项分值（实际值没有达到目标值）的所占比例高。',
    en: "Of last year's goals a large share scored below its weight: the result fell short of the goal.",
  },
  stage: 'final',
  nature: 'reasonableness',
  grain: ['projectCode'],
  needs: ['project'],
  measures: {
    assessed: {
      zh: '已评分的绩效指标',
      en: 'goals assessed',
      table: 'performanceGoal',
      count: true,
      window: 'last-year',
      where: 'score != null && weight > 0 && monitorDate <= asOf.day',
      empty: 'unknown',
    },
    missed: {
      zh: '未完成的绩效指标',
      en: 'goals missed',
      table: 'performanceGoal',
      count: true,
      window: 'last-year',
      where: 'score != null && weight > 0 && monitorDate <= asOf.day && score < weight',
      empty: 'zero',
    },
  },
  parameters: {},
  value: 'missed / assessed',
  unit: 'ratio',
  levels: {
    red: { when: 'value > 0.50', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.20', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '57',
      says: '各级政府、各部门、各单位应当对预算支出情况开展绩效评价。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰两成、一半不触发，多一项即触发；没有评分的不可计算',
      asOf: '2025-12-31',
      given: {
        project: [
          { projectCode: 'on', agencyCode: 'a' },
          { projectCode: 'past', agencyCode: 'a' },
          { projectCode: 'half', agencyCode: 'a' },
          { projectCode: 'red', agencyCode: 'a' },
          { projectCode: 'silent', agencyCode: 'a' },
          { projectCode: 'early', agencyCode: 'a' },
        ],
        performanceGoal: [
          ...goals('on', 2),
          ...goals('past', 3),
          ...goals('half', 5),
          ...goals('red', 6),
          { projectCode: 'silent', year: 2024, monitorDate: '2025-04-30', weight: 10 },
          { projectCode: 'early', year: 2024, monitorDate: '2026-01-10', weight: 10, score: 8 },
          { projectCode: 'early', year: 2024, monitorDate: '2026-01-10', weight: 10, score: 8 },
        ],
      },
      expect: [
        { keys: { projectCode: 'on' }, outcome: 'clear' },
        { keys: { projectCode: 'past' }, outcome: 'yellow' },
        { keys: { projectCode: 'half' }, outcome: 'yellow' },
        { keys: { projectCode: 'red' }, outcome: 'red' },
      ],
    },
    caseLacking('没有绩效目标数据：不可计算', { project: [{ projectCode: 'on', agencyCode: 'a' }] }, 'assessed', {
      keys: { projectCode: null },
    }),
  ],
});
