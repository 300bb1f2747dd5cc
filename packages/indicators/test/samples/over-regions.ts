import { defineIndicator } from '../../src/definition/indicator.js';
import { check, inquiry, said } from './said.js';

const region = { regionCode: '510500000', name: '泸州市', shortName: '泸州', level: 'prefecture' } as const;
const gpbRevenue = 'fundBook == "GPB" && scope == "own" && direction == "revenue" && subjectLevel == 0 && !isTransfer';
const line = {
  fundBook: 'GPB',
  scope: 'own',
  direction: 'revenue',
  subjectCode: 'total',
  subjectLevel: 0,
  isTransfer: false,
} as const;

/** A ratio of regions over a monthly table: a month with the same month of the year before. */
export const revenueMonthSpike = defineIndicator({
  ...said,
  id: 'sample-revenue-month-spike',
  name: { zh: '当月收入同比异常增长', en: 'Revenue of a month far above last year' },
  grain: ['regionCode'],
  population: { table: 'executionMonthly', window: 'month', where: gpbRevenue },
  needs: ['region'],
  measures: {
    now: {
      zh: '当月收入',
      en: 'revenue of the month',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'month',
      where: gpbRevenue,
      empty: 'unknown',
    },
    before: {
      zh: '上年同月收入',
      en: 'of the same month last year',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'same-month-last-year',
      where: gpbRevenue,
      empty: 'unknown',
    },
  },
  parameters: {},
  value: 'now / before - 1',
  unit: 'ratio',
  levels: {
    red: { when: 'value > 0.50', ...inquiry },
    yellow: { when: 'value > 0.30', clearAt: '0.20', for: 5, ...check },
  },
  cases: [
    {
      name: '恰在界限上不触发；上月之后的数据日仍判断上月',
      asOf: '2025-06-20',
      given: {
        region: [region],
        executionMonthly: [
          { regionCode: '510500000', year: 2024, month: 5, amountMonth: 1_000, ...line },
          { regionCode: '510500000', year: 2025, month: 5, amountMonth: 1_300, ...line },
        ],
      },
      expect: [{ keys: { regionCode: '510500000' }, outcome: 'clear' }],
    },
    {
      name: '多一分为黄灯',
      asOf: '2025-06-20',
      given: {
        region: [region],
        executionMonthly: [
          { regionCode: '510500000', year: 2024, month: 5, amountMonth: 1_000, ...line },
          { regionCode: '510500000', year: 2025, month: 5, amountMonth: 1_301, ...line },
        ],
      },
      expect: [{ keys: { regionCode: '510500000' }, outcome: 'yellow' }],
    },
    {
      name: '红灯',
      asOf: '2025-06-20',
      given: {
        region: [region],
        executionMonthly: [
          { regionCode: '510500000', year: 2024, month: 5, amountMonth: 1_000, ...line },
          { regionCode: '510500000', year: 2025, month: 5, amountMonth: 1_501, ...line },
        ],
      },
      expect: [{ keys: { regionCode: '510500000' }, outcome: 'red' }],
    },
    {
      name: '五月未到且已过报送期限：不可计算',
      asOf: '2025-06-20',
      given: {
        region: [region],
        executionMonthly: [
          { regionCode: '510500000', year: 2024, month: 5, amountMonth: 1_000, ...line },
          { regionCode: '510500000', year: 2025, month: 4, amountMonth: 1_000, ...line },
        ],
      },
      expect: [{ keys: { regionCode: '510500000' }, outcome: 'not-computable', measure: 'executionMonthly' }],
    },
    {
      name: '期限之前判断四月',
      asOf: '2025-06-10',
      given: {
        region: [region],
        executionMonthly: [
          { regionCode: '510500000', year: 2024, month: 4, amountMonth: 1_000, ...line },
          { regionCode: '510500000', year: 2025, month: 4, amountMonth: 1_501, ...line },
        ],
      },
      expect: [{ keys: { regionCode: '510500000' }, outcome: 'red' }],
    },
  ],
});

const project = (projectCode: string) =>
  ({
    agencyCode: 'a',
    projectCode,
    year: 2026,
    stage: 'draft',
    fundBook: 'GPB',
    scope: 'own',
    direction: 'expenditure',
    subjectCode: '205',
    subjectLevel: 1,
    isTransfer: false,
  }) as const;
const spending =
  'fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 1 && !isTransfer';

/** A draft compared with the approved budget of the year before; only what is not in the library's way is left out. */
export const draftSwing = defineIndicator({
  ...said,
  id: 'sample-draft-swing',
  name: { zh: '预算同比异常波动', en: 'Draft far from last year' },
  stage: 'prepare',
  grain: ['agencyCode', 'projectCode'],
  unlisted: ['projectCode'],
  needs: ['agency'],
  measures: {
    draft: {
      zh: '草案',
      en: 'draft',
      table: 'budgetLine',
      sum: 'amount',
      window: 'next-year',
      where: `stage == "draft" && ${spending} && regionLevel == "province"`,
      empty: 'unknown',
    },
    approved: {
      zh: '上年批复',
      en: 'approved last year',
      table: 'budgetLine',
      sum: 'amount',
      window: 'year',
      where: `stage == "approved" && ${spending} && regionLevel == "province"`,
      empty: 'zero',
    },
  },
  parameters: {},
  applies: 'approved > 0',
  value: 'draft / approved',
  unit: 'ratio',
  amount: 'abs(draft - approved)',
  levels: {
    red: { when: 'value < 0.5 || value > 1.5', ...inquiry },
    yellow: { when: 'value < 0.7 || value > 1.3', ...check },
  },
  cases: [
    {
      name: '两侧界限',
      asOf: '2025-12-01',
      given: {
        agency: [{ agencyCode: 'a' }],
        budgetLine: [
          ...(['on-high', 'past-high', 'on-low', 'past-low', 'far'] as const).map((code, i) => ({
            ...project(code),
            lineId: `d${i}`,
            amount: { 'on-high': 1_300, 'past-high': 1_301, 'on-low': 700, 'past-low': 699, far: 499 }[code],
          })),
          ...(['on-high', 'past-high', 'on-low', 'past-low', 'far', 'gone'] as const).map((code, i) => ({
            ...project(code),
            lineId: `a${i}`,
            year: 2025,
            stage: 'approved' as const,
            amount: 1_000,
          })),
          { ...project('new'), lineId: 'new', amount: 5 },
        ],
      },
      expect: [
        { keys: { projectCode: 'on-high' }, outcome: 'clear' },
        { keys: { projectCode: 'past-high' }, outcome: 'yellow' },
        { keys: { projectCode: 'on-low' }, outcome: 'clear' },
        { keys: { projectCode: 'past-low' }, outcome: 'yellow' },
        { keys: { projectCode: 'far' }, outcome: 'red' },
        { keys: { projectCode: 'new' }, outcome: 'excluded' },
        { keys: { projectCode: 'gone' }, outcome: 'not-computable', measure: 'draft' },
      ],
    },
  ],
});
