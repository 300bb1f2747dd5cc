import { defineIndicator } from '../../definition/indicator.js';
import { allottedIn, paidIn, reducedIn } from './own-measures.js';

const own = 'fundBook == "GPB" && executable';
const allotted = { executable: true, docDate: '2025-01-10', amount: 10_000_000 };
const paid = { actualDate: '2025-03-03' };

/** 部门执行进度超前: what an agency paid of its allotments runs far ahead of the elapsed share of the year. */
export const deptProgressAhead = defineIndicator({
  id: 'dept-progress-ahead',
  name: { zh: '部门执行进度超前', en: 'Agency execution far ahead of schedule' },
  category: 'DEPT',
  meaning: {
    zh: '单位一般公共预算支付数占可执行指标（扣除调减）的比例，远超当年时序进度。',
    en: 'The share of its general public budget allotments (net of cuts) that an agency has paid is far ahead of the elapsed share of the year.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['agencyCode'],
  population: 'agency',
  needs: ['agency'],
  measures: {
    paid: paidIn('year-to-date', 'fundBook == "GPB"'),
    allotted: allottedIn('year-to-date', own, 'unknown'),
    reduced: reducedIn('year-to-date', own),
  },
  parameters: {},
  applies: 'allotted - reduced > 0',
  value: 'paid / (allotted - reduced) - asOf.timeProgress',
  unit: 'ratio',
  amount: 'paid',
  levels: {
    red: { when: 'value > 0.40', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.20', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '57',
      says: '各级政府、各部门、各单位的支出必须按照预算执行。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限：恰在界限上不触发，多一分即触发（2025-05-26 时序进度 40%）',
      asOf: '2025-05-26',
      given: {
        agency: ['on-yellow', 'past-yellow', 'on-red', 'past-red', 'cut', 'silent'].map((agencyCode) => ({
          agencyCode,
        })),
        allotment: [
          ...['on-yellow', 'past-yellow', 'on-red', 'past-red'].map((agencyCode) => ({ ...allotted, agencyCode })),
          { ...allotted, agencyCode: 'cut', reducedAmount: 10_000_000 },
        ],
        paymentVoucher: [
          { ...paid, agencyCode: 'on-yellow', actualAmount: 6_000_000 },
          { ...paid, agencyCode: 'past-yellow', actualAmount: 6_000_001 },
          { ...paid, agencyCode: 'on-red', actualAmount: 8_000_000 },
          { ...paid, agencyCode: 'past-red', actualAmount: 8_000_001 },
        ],
      },
      expect: [
        { keys: { agencyCode: 'on-yellow' }, outcome: 'clear' },
        { keys: { agencyCode: 'past-yellow' }, outcome: 'yellow' },
        { keys: { agencyCode: 'on-red' }, outcome: 'yellow' },
        { keys: { agencyCode: 'past-red' }, outcome: 'red' },
        { keys: { agencyCode: 'cut' }, outcome: 'excluded' },
        { keys: { agencyCode: 'silent' }, outcome: 'not-computable', measure: 'allotted' },
      ],
    },
  ],
});
