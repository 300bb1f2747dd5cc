import { defineIndicator } from '../../definition/indicator.js';

const names = ['on', 'past', 'reported', 'later', 'budgeted', 'old', 'unknown'];
const limit = 200_000_000_00;

/** 重大投资未报告: a project begun this year outside the approved budget is large, and the standing committee was not told. */
export const majorInvestmentNotReported = defineIndicator({
  id: 'major-investment-not-reported',
  name: { zh: '重大投资未报告', en: 'Major investment not reported' },
  category: 'PERF',
  meaning: {
    zh: '当年新设、未列入批复预算的项目，总投资超过限额而没有向人大常委会报告。',
    en: 'A project set up this year and not in the approved budget is over the limit and was not reported to the standing committee.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['projectCode'],
  population: { table: 'project', where: 'setupYear == asOf.year' },
  needs: ['project'],
  measures: {
    fresh: {
      zh: '当年新设',
      en: 'set up this year',
      table: 'project',
      count: true,
      window: 'as-of',
      where: 'setupYear == asOf.year',
      empty: 'zero',
    },
    investment: {
      zh: '总投资',
      en: 'total investment',
      table: 'project',
      max: 'totalInvestment',
      window: 'as-of',
      empty: 'none',
    },
    budgeted: {
      zh: '批复预算行数',
      en: 'lines of the approved budget',
      table: 'budgetLine',
      count: true,
      window: 'year',
      where: 'stage == "approved" && projectCode != null',
      empty: 'zero',
    },
    reports: {
      zh: '重大投资报告',
      en: 'reports',
      table: 'calendarEvent',
      count: true,
      window: 'as-of',
      where: 'eventType == "major-investment-report" && projectCode != null && date <= asOf.day',
      empty: 'zero',
    },
  },
  parameters: {
    limit: {
      zh: '重大投资限额',
      en: 'limit',
      value: 200_000_000,
      unit: '元',
      mark: 'found',
      source: '青岛市预算审查监督条例第三十三条；各地按本省规定设定',
    },
  },
  applies: 'fresh > 0 && budgeted == 0 && reports == 0',
  value: 'investment',
  unit: 'fen',
  amount: 'investment',
  levels: { red: { when: 'value > limit', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '青岛市预算审查监督条例',
      article: '33',
      says: '批准的预算之外新增投资超过二亿元的项目，应当报告。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰为二亿元不触发，多一分为红灯；报告过的、预算里有的、往年设立的不判断；报告日在数据日之后的不算',
      asOf: '2025-06-30',
      given: {
        project: names.map((projectCode) => ({
          projectCode,
          agencyCode: 'a',
          setupYear: projectCode === 'old' ? 2024 : 2025,
          ...(projectCode === 'unknown' ? {} : { totalInvestment: projectCode === 'on' ? limit : limit + 1 }),
        })),
        budgetLine: [{ stage: 'approved', projectCode: 'budgeted', year: 2025, regionLevel: 'province', amount: 1 }],
        calendarEvent: [
          { eventType: 'major-investment-report', projectCode: 'reported', year: 2025, date: '2025-06-30' },
          { eventType: 'major-investment-report', projectCode: 'later', year: 2025, date: '2025-07-01' },
        ],
      },
      expect: [
        { keys: { projectCode: 'on' }, outcome: 'clear' },
        { keys: { projectCode: 'past' }, outcome: 'red' },
        { keys: { projectCode: 'reported' }, outcome: 'excluded' },
        { keys: { projectCode: 'later' }, outcome: 'red' },
        { keys: { projectCode: 'budgeted' }, outcome: 'excluded' },
        { keys: { projectCode: 'old' }, outcome: 'excluded' },
        { keys: { projectCode: 'unknown' }, outcome: 'not-computable', measure: 'investment' },
      ],
    },
  ],
});
