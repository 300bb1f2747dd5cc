import { defineIndicator } from '../../definition/indicator.js';
import { allottedIn, reducedIn } from './own-measures.js';

const own = 'fundBook == "GPB" && executable';
const names = ['on', 'past', 'on-orange', 'orange', 'on-red', 'red', 'none', 'new'];
const left = [100_000, 100_001, 200_000, 200_001, 300_000, 300_001];

/** 部门结转结余率偏高: an agency was left with much of last year's allotments at the end of the year. */
export const deptCarryoverHigh = defineIndicator({
  id: 'dept-carryover-high',
  name: { zh: '部门结转结余率偏高', en: 'Agency carries too much forward' },
  category: 'DEPT',
  meaning: {
    zh: '单位上年末一般公共预算结转与结余合计占上年可执行指标（扣除调减）的比例过高。',
    en: 'What an agency was left with at the end of last year, as a share of its allotments of that year (net of cuts), is high.',
  },
  stage: 'final',
  nature: 'reasonableness',
  grain: ['agencyCode'],
  population: 'agency',
  needs: ['agency'],
  measures: {
    carried: {
      zh: '年末结转',
      en: 'carried over',
      table: 'carryover',
      sum: 'carryoverAmount',
      window: 'last-year',
      where: 'fundBook == "GPB"',
      empty: 'zero',
    },
    balance: {
      zh: '年末结余',
      en: 'balance',
      table: 'carryover',
      sum: 'balanceAmount',
      window: 'last-year',
      where: 'fundBook == "GPB"',
      empty: 'zero',
    },
    allotted: allottedIn('last-year', own),
    reduced: reducedIn('last-year', own),
  },
  parameters: {},
  applies: 'allotted - reduced > 0',
  value: '(carried + balance) / (allotted - reduced)',
  unit: 'ratio',
  amount: 'carried + balance',
  levels: {
    red: { when: 'value > 0.30', action: 'inquiry', mark: 'default' },
    orange: { when: 'value > 0.20', action: 'explanation', mark: 'default' },
    yellow: { when: 'value > 0.10', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '42',
      says: '各级政府上一年预算的结转资金，应当在下一年用于结转项目的支出；连续两年未用完的结转资金，应当作为结余资金管理。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限：恰在界限上不触发，多一分即触发；结转与结余合计；上年没有指标的不判断',
      asOf: '2025-06-30',
      given: {
        agency: names.map((agencyCode) => ({ agencyCode })),
        allotment: names.map((agencyCode) => ({
          agencyCode,
          executable: true,
          docDate: agencyCode === 'new' ? '2025-01-10' : '2024-01-10',
          amount: 1_200_000,
          reducedAmount: 200_000,
        })),
        carryover: left.map((amount, at) => ({
          agencyCode: names[at]!,
          year: 2024,
          carryoverAmount: amount - 50_000,
          balanceAmount: 50_000,
        })),
      },
      expect: [
        { keys: { agencyCode: 'on' }, outcome: 'clear' },
        { keys: { agencyCode: 'past' }, outcome: 'yellow' },
        { keys: { agencyCode: 'on-orange' }, outcome: 'yellow' },
        { keys: { agencyCode: 'orange' }, outcome: 'orange' },
        { keys: { agencyCode: 'on-red' }, outcome: 'orange' },
        { keys: { agencyCode: 'red' }, outcome: 'red' },
        { keys: { agencyCode: 'none' }, outcome: 'clear' },
        { keys: { agencyCode: 'new' }, outcome: 'excluded' },
      ],
    },
    {
      name: '没有结转数据：不可计算',
      asOf: '2025-06-30',
      given: {
        agency: [{ agencyCode: 'on' }],
        allotment: [{ agencyCode: 'on', executable: true, docDate: '2024-01-10', amount: 1_000_000 }],
      },
      expect: [{ keys: { agencyCode: 'on' }, outcome: 'not-computable', measure: 'carried' }],
    },
  ],
});
