import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { allottedIn, paidIn, reducedIn } from './own-measures.js';

const years = ['2023', '2024', '2025'];
const given = (projectCode: string) =>
  years.map((year) => ({ projectCode, executable: true, docDate: `${year}-01-10`, amount: 1_000_000 }));
const spent = (projectCode: string, ...amounts: number[]) =>
  amounts.map((actualAmount, at) => ({ projectCode, actualDate: `${years[at]}-03-03`, actualAmount }));

/** 项目连续三年执行率低: three years running less than half of a project's allotments was paid, and it was budgeted again each time. */
export const projectExecutionLowThreeYears = defineIndicator({
  id: 'project-execution-low-three-years',
  name: { zh: '项目连续三年执行率低', en: 'Project execution low three years running' },
  category: 'DEPT',
  meaning: {
    zh: '项目连续三年（含当年，十二月判断）每年都有可执行指标，每年支付数都不到一半；取三年中最高的执行率判断。',
    en: 'A project had allotments in each of three years (this one the last, judged in December) and paid less than half of them in each; the best of the three years is judged.',
  },
  stage: 'final',
  nature: 'reasonableness',
  grain: ['projectCode', 'fundBook'],
  population: 'project',
  needs: ['project'],
  measures: {
    paid: paidIn('year-to-date'),
    allotted: allottedIn('year-to-date'),
    reduced: reducedIn('year-to-date'),
    paid1: paidIn('last-year', undefined, { zh: '上一年支付数', en: 'paid the year before' }),
    allotted1: allottedIn('last-year', 'executable', 'zero', { zh: '上一年指标', en: 'allotted the year before' }),
    reduced1: reducedIn('last-year', 'executable', 'zero', { zh: '上一年调减', en: 'reduced the year before' }),
    paid2: paidIn('year-before-last', undefined, { zh: '前年支付数', en: 'paid two years before' }),
    allotted2: allottedIn('year-before-last', 'executable', 'zero', {
      zh: '前年指标',
      en: 'allotted two years before',
    }),
    reduced2: reducedIn('year-before-last', 'executable', 'zero', { zh: '前年调减', en: 'reduced two years before' }),
  },
  parameters: {},
  applies: 'asOf.month == 12 && allotted - reduced > 0 && allotted1 - reduced1 > 0 && allotted2 - reduced2 > 0',
  value: 'max(paid / (allotted - reduced), max(paid1 / (allotted1 - reduced1), paid2 / (allotted2 - reduced2)))',
  unit: 'ratio',
  amount: 'allotted - reduced - paid',
  levels: { red: { when: 'value < 0.50', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '财政审计方法（公开代码库所载，A0102）',
      article: null,
      says: '项目连续三年预算执行率低于 50% 仍继续安排预算的，列为疑点。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '三年都不到一半才触发；有一年恰为一半即不触发；只有两年指标的不判断',
      asOf: '2025-12-31',
      given: {
        project: ['low', 'half', 'two'].map((projectCode) => ({ projectCode, agencyCode: 'a' })),
        allotment: [...given('low'), ...given('half'), ...given('two').slice(1)],
        paymentVoucher: [
          ...spent('low', 499_999, 499_999, 499_999),
          ...spent('half', 100_000, 500_000, 100_000),
          ...spent('two', 0, 1, 1),
        ],
      },
      expect: [
        { keys: { projectCode: 'low' }, outcome: 'red' },
        { keys: { projectCode: 'half' }, outcome: 'clear' },
        { keys: { projectCode: 'two' }, outcome: 'excluded' },
      ],
    },
    caseLacking(
      '没有支付数据：不可计算',
      { project: [{ projectCode: 'low', agencyCode: 'a' }], allotment: given('low') },
      'paid',
      { keys: { projectCode: 'low' } },
    ),
  ],
});
