import { defineIndicator } from '../../definition/indicator.js';
import { allottedIn, paidIn, reducedIn } from './own-measures.js';

const allotted = { executable: true, docDate: '2024-01-10', amount: 1_000_000 };
const paid = { actualDate: '2024-03-03' };

/** 项目当年执行率低: at the end of the year little of a project's allotments is paid. */
export const projectExecutionLow = defineIndicator({
  id: 'project-execution-low',
  name: { zh: '项目当年执行率低', en: 'Project execution low at the end of the year' },
  category: 'DEPT',
  meaning: {
    zh: '上一年度终了，项目全年支付数占全年可执行指标（扣除调减）的比例低。',
    en: 'When the year has ended, what was paid of a project is a small share of its allotments of that year (net of cuts).',
  },
  stage: 'final',
  nature: 'reasonableness',
  grain: ['projectCode', 'fundBook'],
  population: 'project',
  needs: ['project'],
  measures: {
    paid: paidIn('last-year'),
    allotted: allottedIn('last-year'),
    reduced: reducedIn('last-year'),
  },
  parameters: {},
  applies: 'allotted - reduced > 0',
  value: 'paid / (allotted - reduced)',
  unit: 'ratio',
  amount: 'allotted - reduced - paid',
  levels: {
    red: { when: 'value < 0.20', action: 'inquiry', mark: 'found' },
    yellow: { when: 'value < 0.50', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '57',
      says: '各级政府、各部门、各单位的支出必须按照预算执行。',
      mark: 'found',
    },
    {
      document: '财政审计方法（公开代码库所载，A0105）',
      article: null,
      says: '项目当年预算执行率低于 20% 的，列为疑点。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限；只看上一个完整年度',
      asOf: '2025-06-30',
      given: {
        project: ['on', 'past', 'on-red', 'red', 'cut', 'new'].map((projectCode) => ({ projectCode, agencyCode: 'a' })),
        allotment: [
          ...['on', 'past', 'on-red', 'red'].map((projectCode) => ({ ...allotted, projectCode })),
          { ...allotted, projectCode: 'cut', reducedAmount: 1_000_000 },
          { ...allotted, projectCode: 'new', docDate: '2025-01-10' },
        ],
        paymentVoucher: [
          { ...paid, projectCode: 'on', actualAmount: 500_000 },
          { ...paid, projectCode: 'past', actualAmount: 499_999 },
          { ...paid, projectCode: 'past', actualDate: '2025-01-03', actualAmount: 400_000 },
          { ...paid, projectCode: 'on-red', actualAmount: 200_000 },
          { ...paid, projectCode: 'red', actualAmount: 199_999 },
        ],
      },
      expect: [
        { keys: { projectCode: 'on' }, outcome: 'clear' },
        { keys: { projectCode: 'past' }, outcome: 'yellow' },
        { keys: { projectCode: 'on-red' }, outcome: 'yellow' },
        { keys: { projectCode: 'red' }, outcome: 'red' },
        { keys: { projectCode: 'cut' }, outcome: 'excluded' },
        { keys: { projectCode: 'new' }, outcome: 'excluded' },
      ],
    },
    {
      name: '没有支付数据：不可计算',
      asOf: '2025-06-30',
      given: {
        project: [{ projectCode: 'p', agencyCode: 'a' }],
        allotment: [{ ...allotted, projectCode: 'p' }],
      },
      expect: [{ keys: { projectCode: 'p' }, outcome: 'not-computable', measure: 'paid' }],
    },
  ],
});
