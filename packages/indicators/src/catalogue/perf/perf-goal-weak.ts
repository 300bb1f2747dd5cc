import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

const goals = (projectCode: string, all: number, measured: number) =>
  Array.from({ length: all }, (_, at) => ({
    projectCode,
    year: 2026,
    operator: at < measured ? ('ge' as const) : ('qualitative' as const),
  }));

/** 绩效目标不可量化: few of a project's goals can be measured. */
export const perfGoalWeak = defineIndicator({
  id: 'perf-goal-weak',
  name: { zh: '绩效目标脱离实际、不可量化', en: 'Weak performance goals' },
  category: 'PERF',
  meaning: {
    zh: '下年草案项目的绩效指标中，可以量化的（比较符不是“定性”）所占比例低。',
    en: 'Of the goals set for a project in the draft only a small share can be measured.',
  },
  stage: 'prepare',
  nature: 'reasonableness',
  grain: ['projectCode'],
  needs: ['project'],
  measures: {
    goals: {
      zh: '绩效指标条数',
      en: 'goals',
      table: 'performanceGoal',
      count: true,
      window: 'next-year',
      empty: 'unknown',
    },
    measurable: {
      zh: '可量化条数',
      en: 'measurable goals',
      table: 'performanceGoal',
      count: true,
      window: 'next-year',
      where: 'operator != "qualitative"',
      empty: 'zero',
    },
  },
  parameters: {},
  value: 'measurable / goals',
  unit: 'ratio',
  levels: {
    red: { when: 'value < 0.30', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < 0.50', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '四川人大预算监督：从“对账本”到“看直播”（2025-08-15）',
      article: null,
      says: '审查发现绩效目标脱离实际，据此核减预算。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰为一半、三成不触发，少一条即触发',
      asOf: '2025-12-31',
      given: {
        project: ['half', 'below', 'on-red', 'red'].map((projectCode) => ({ projectCode, agencyCode: 'a' })),
        performanceGoal: [
          ...goals('half', 10, 5),
          ...goals('below', 10, 4),
          ...goals('on-red', 10, 3),
          ...goals('red', 10, 2),
        ],
      },
      expect: [
        { keys: { projectCode: 'half' }, outcome: 'clear' },
        { keys: { projectCode: 'below' }, outcome: 'yellow' },
        { keys: { projectCode: 'on-red' }, outcome: 'yellow' },
        { keys: { projectCode: 'red' }, outcome: 'red' },
      ],
    },
    caseLacking('没有绩效目标数据：不可计算', { project: [{ projectCode: 'half', agencyCode: 'a' }] }, 'goals', {
      keys: { projectCode: null },
    }),
  ],
});
