import { defineIndicator } from '../../definition/indicator.js';
import type { Measure } from '../../definition/measure.js';
import { allottedIn, paidIn, reducedIn } from './own-measures.js';

const inMonths = (lastMonths: number, zh: string, en: string): Measure => ({
  zh,
  en,
  table: 'paymentVoucher',
  count: true,
  window: { lastMonths },
  where: 'actualAmount > 0',
  empty: 'zero',
});
const paid = (projectCode: string, actualDate: string, actualAmount = 100_000) => ({
  projectCode,
  actualDate,
  actualAmount,
});
const names = ['paid', 'one', 'two', 'three', 'late', 'eighty', 'returned', 'spent'];

/** 项目零执行: money is allotted to a project and not all paid, and a whole quarter, or two, or three, went by without a payment. */
export const projectZeroExecution = defineIndicator({
  id: 'project-zero-execution',
  name: { zh: '项目零执行', en: 'Project without any payment' },
  category: 'DEPT',
  meaning: {
    zh: '项目当年有可执行指标且未付完，最近一个季度（三个月）没有支付；连续两个、三个季度没有支付的升级。下达不满一个季度的不计。',
    en: 'A project has allotments of the year left and no payment in the last three months; worse for six and nine months. Allotments given less than a quarter ago do not count.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['projectCode', 'fundBook'],
  population: 'project',
  needs: ['project'],
  measures: {
    paid: paidIn('year-to-date'),
    allotted: allottedIn('year-to-date'),
    reduced: reducedIn('year-to-date'),
    firstAllotted: {
      zh: '当年首次下达日',
      en: 'first allotted in the year',
      table: 'allotment',
      min: 'docDate',
      window: 'year-to-date',
      where: 'executable',
      empty: 'none',
    },
    inThree: inMonths(3, '近三个月支付笔数', 'payments of three months'),
    inSix: inMonths(6, '近六个月支付笔数', 'payments of six months'),
    inNine: inMonths(9, '近九个月支付笔数', 'payments of nine months'),
  },
  parameters: {
    quarter: {
      zh: '一个季度的最少天数',
      en: 'fewest days of a quarter',
      value: 80,
      unit: 'days',
      mark: 'default',
      source: '年初首个工作日至季末不满九十日，取八十日',
    },
  },
  applies: 'allotted - reduced > 0 && allotted - reduced > paid',
  value:
    'inThree > 0 || daysSince(firstAllotted) < quarter ? 0 : inSix > 0 || daysSince(firstAllotted) < 2 * quarter ? 1 : inNine > 0 || daysSince(firstAllotted) < 3 * quarter ? 2 : 3',
  unit: 'count',
  amount: 'allotted - reduced - paid',
  levels: {
    red: { when: 'value >= 3', action: 'inquiry', mark: 'default' },
    orange: { when: 'value >= 2', action: 'explanation', mark: 'default' },
    yellow: { when: 'value >= 1', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: '湖北省人大预算执行在线监测预警（公开报道）',
      article: null,
      says: '项目在本季度未执行的，系统预警。',
      mark: 'found',
    },
    {
      document: '中华人民共和国预算法',
      article: '57',
      says: '各级政府、各部门、各单位的支出必须按照预算执行。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '一、二、三个季度没有支付；退回不算支付；付完的、下达不满八十日的不算',
      asOf: '2025-12-31',
      given: {
        project: names.map((projectCode) => ({ projectCode, agencyCode: 'a' })),
        allotment: names.map((projectCode) => ({
          projectCode,
          executable: true,
          docDate: { late: '2025-10-13', eighty: '2025-10-12' }[projectCode] ?? '2025-01-02',
          amount: projectCode === 'spent' ? 100_000 : 1_000_000,
        })),
        paymentVoucher: [
          paid('paid', '2025-10-01'),
          paid('one', '2025-09-30'),
          paid('two', '2025-06-30'),
          paid('three', '2025-03-31'),
          paid('returned', '2025-09-30'),
          paid('returned', '2025-12-01', -1),
          paid('spent', '2025-02-01'),
        ],
      },
      expect: [
        { keys: { projectCode: 'paid' }, outcome: 'clear' },
        { keys: { projectCode: 'one' }, outcome: 'yellow' },
        { keys: { projectCode: 'two' }, outcome: 'orange' },
        { keys: { projectCode: 'three' }, outcome: 'red' },
        { keys: { projectCode: 'late' }, outcome: 'clear' },
        { keys: { projectCode: 'eighty' }, outcome: 'yellow' },
        { keys: { projectCode: 'returned' }, outcome: 'yellow' },
        { keys: { projectCode: 'spent' }, outcome: 'excluded' },
      ],
    },
    {
      name: '没有支付数据：不可计算',
      asOf: '2025-12-31',
      given: {
        project: [{ projectCode: 'p', agencyCode: 'a' }],
        allotment: [{ projectCode: 'p', executable: true, docDate: '2025-10-12', amount: 1_000_000 }],
      },
      expect: [{ keys: { projectCode: 'p' }, outcome: 'not-computable', measure: 'paid' }],
    },
  ],
});
