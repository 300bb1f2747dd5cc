import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { allottedIn, reducedIn } from '../dept/own-measures.js';

const names = ['on', 'past', 'on-red', 'red', 'begun', 'later', 'office'];
const days = ['2025-01-01', '2024-12-31', '2024-06-30', '2024-06-29', '2024-01-10', '2024-01-10', '2024-01-10'];

/** 项目未开工: money was allotted to a construction project, and it has not started. */
export const projectNotStarted = defineIndicator({
  id: 'project-not-started',
  name: { zh: '项目未开工', en: 'Project not started' },
  category: 'PERF',
  meaning: {
    zh: '基建项目自首次下达可执行指标起，长期没有开工。',
    en: 'A construction project has not started long after money was first allotted to it.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['projectCode'],
  population: { table: 'project', where: 'isConstruction' },
  enabled: false,
  needs: ['project'],
  measures: {
    waiting: {
      zh: '未开工的基建项目',
      en: 'construction not begun',
      table: 'project',
      count: true,
      window: 'as-of',
      where: 'isConstruction && (startDate == null || startDate > asOf.day)',
      empty: 'zero',
    },
    firstAllotted: {
      zh: '首次下达日',
      en: 'first allotted',
      table: 'allotment',
      min: 'docDate',
      window: 'as-of',
      where: 'executable',
      empty: 'none',
    },
    allotted: allottedIn('year-to-date', 'executable && fundBook == "GPB"'),
    reduced: reducedIn('year-to-date', 'executable && fundBook == "GPB"'),
  },
  parameters: {},
  applies: 'waiting > 0 && firstAllotted != null',
  value: 'daysSince(firstAllotted)',
  unit: 'days',
  amount: 'allotted - reduced',
  levels: {
    red: { when: 'value > 365', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 180', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '政府投资项目管理实践',
      article: null,
      says: '资金下达后应当及时开工，天数为经验取值；待核实',
      mark: 'default',
    },
  ],
  cases: [
    {
      name: '恰满天数不触发，多一天即触发；已开工的、不是基建的不判断；开工日在数据日之后的算未开工',
      asOf: '2025-06-30',
      given: {
        project: names.map((projectCode) => ({
          projectCode,
          agencyCode: 'a',
          isConstruction: projectCode !== 'office',
          ...(projectCode === 'begun' ? { startDate: '2025-06-30' } : {}),
          ...(projectCode === 'later' ? { startDate: '2025-07-01' } : {}),
        })),
        allotment: names.map((projectCode, at) => ({ projectCode, executable: true, docDate: days[at]!, amount: 100 })),
      },
      expect: [
        { keys: { projectCode: 'on' }, outcome: 'clear' },
        { keys: { projectCode: 'past' }, outcome: 'yellow' },
        { keys: { projectCode: 'on-red' }, outcome: 'yellow' },
        { keys: { projectCode: 'red' }, outcome: 'red' },
        { keys: { projectCode: 'begun' }, outcome: 'excluded' },
        { keys: { projectCode: 'later' }, outcome: 'red' },
        { keys: { projectCode: 'office' }, outcome: 'excluded' },
      ],
    },
    caseLacking(
      '没有指标数据：不可计算',
      { project: [{ projectCode: 'on', agencyCode: 'a', isConstruction: true }] },
      'firstAllotted',
      { asOf: '2025-06-30', keys: { projectCode: 'on' } },
    ),
  ],
});
