import { defineIndicator } from '../../definition/indicator.js';
import { allottedIn, paidIn, reducedIn } from '../dept/own-measures.js';

const names = ['on', 'past', 'on-red', 'red', 'behind'];
const percent = [50, 51, 70, 71, 9];

/** 绩效运行双监控偏离: how far a project's goals are and how much of its money is paid do not go together. */
export const perfProgressDeviation = defineIndicator({
  id: 'perf-progress-deviation',
  name: { zh: '绩效运行双监控偏离', en: 'Goals and payments diverge' },
  category: 'PERF',
  meaning: {
    zh: '项目支付进度与绩效目标完成率（各指标中最低的）相差过大。',
    en: 'The share of a project’s allotments that is paid and the share of its goals reached (the slowest one) are far apart.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['projectCode'],
  enabled: false,
  needs: ['project'],
  measures: {
    paid: paidIn('year-to-date', 'fundBook == "GPB"'),
    allotted: allottedIn('year-to-date', 'executable && fundBook == "GPB"'),
    reduced: reducedIn('year-to-date', 'executable && fundBook == "GPB"'),
    reached: {
      zh: '目标完成率（百分数）',
      en: 'goal reached, percent',
      table: 'performanceGoal',
      min: 'goalProgress',
      window: 'year',
      where: 'monitorDate <= asOf.day && daysSince(monitorDate) <= fresh',
      empty: 'none',
    },
  },
  parameters: {
    fresh: {
      zh: '监控数据有效天数',
      en: 'days a monitoring result holds',
      value: 92,
      unit: 'days',
      mark: 'default',
      source: '一个季度；更早的监控结果不与当日支付进度相比',
    },
  },
  applies: 'reached != null && allotted - reduced > 0',
  value: 'abs(paid / (allotted - reduced) - reached / 100)',
  unit: 'ratio',
  amount: 'paid',
  levels: {
    red: { when: 'value > 0.40', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.20', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '预算绩效运行监控（双监控）实践',
      article: null,
      says: '绩效目标实现程度与预算执行进度同时监控；待核实',
      mark: 'default',
    },
  ],
  cases: [
    {
      name: '支付三成：恰差 20、40 个百分点不触发，多一点即触发；两边都算；尚未监控的、监控已过一个季度的不判断',
      asOf: '2025-06-30',
      given: {
        project: [...names, 'unwatched'].map((projectCode) => ({ projectCode, agencyCode: 'a' })),
        allotment: [...names, 'unwatched'].map((projectCode) => ({
          projectCode,
          executable: true,
          docDate: '2025-01-10',
          amount: 1_000_000,
        })),
        paymentVoucher: names.map((projectCode) => ({ projectCode, actualDate: '2025-03-03', actualAmount: 300_000 })),
        performanceGoal: [
          ...names.map((projectCode, at) => ({ projectCode, goalProgress: percent[at]!, monitorDate: '2025-06-20' })),
          { projectCode: 'on', goalProgress: 90, monitorDate: '2025-06-20' },
          { projectCode: 'unwatched', goalProgress: 90, monitorDate: '2025-07-20' },
          { projectCode: 'unwatched', goalProgress: 90, monitorDate: '2025-03-29' },
        ],
      },
      expect: [
        { keys: { projectCode: 'on' }, outcome: 'clear' },
        { keys: { projectCode: 'past' }, outcome: 'yellow' },
        { keys: { projectCode: 'on-red' }, outcome: 'yellow' },
        { keys: { projectCode: 'red' }, outcome: 'red' },
        { keys: { projectCode: 'behind' }, outcome: 'yellow' },
        { keys: { projectCode: 'unwatched' }, outcome: 'excluded' },
      ],
    },
    {
      name: '没有支付数据：不可计算',
      asOf: '2025-06-30',
      given: {
        project: [{ projectCode: 'on', agencyCode: 'a' }],
        allotment: [{ projectCode: 'on', executable: true, docDate: '2025-01-10', amount: 1_000_000 }],
        performanceGoal: [{ projectCode: 'on', goalProgress: 50, monitorDate: '2025-06-20' }],
      },
      expect: [{ keys: { projectCode: 'on' }, outcome: 'not-computable', measure: 'paid' }],
    },
  ],
});
