import { defineIndicator } from '../../definition/indicator.js';
import { allottedIn, paidIn } from './own-measures.js';

const initial = { executable: true, docDate: '2024-01-10', allotmentType: 'initial', amount: 1_000_000 } as const;
const names = ['on-low', 'low', 'on-high', 'high', 'added'];

/** 项目执行率偏离区间: what was paid of a project in a year is far from what its budget said at the beginning. */
export const projectExecutionOutOfBand = defineIndicator({
  id: 'project-execution-out-of-band',
  name: { zh: '项目执行率偏离区间', en: 'Project execution out of its band' },
  category: 'DEPT',
  meaning: {
    zh: '上一年度终了，项目全年支付数占年初下达指标的比例低于下限或高于上限。',
    en: 'When the year has ended, what was paid of a project as a share of its initial allotments is below or above the band.',
  },
  stage: 'final',
  nature: 'reasonableness',
  grain: ['projectCode', 'fundBook'],
  population: 'project',
  needs: ['project'],
  measures: {
    paid: paidIn('last-year'),
    initial: allottedIn('last-year', 'executable && allotmentType == "initial"', 'zero', {
      zh: '年初下达',
      en: 'initial allotments',
    }),
  },
  parameters: {},
  applies: 'initial > 0',
  value: 'paid / initial',
  unit: 'ratio',
  amount: 'paid - initial',
  levels: { yellow: { when: 'value < 0.80 || value > 1.20', action: 'check', mark: 'found' } },
  basis: [
    {
      document: '宁波五乡镇人大监督实践（2025-06-12 公开报道）',
      article: null,
      says: '项目支出执行率低于 80% 或者高于 120% 的，要求整改。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰为 80% 和 120% 不触发，差一分、多一分即触发；只有追加的不判断',
      asOf: '2025-06-30',
      given: {
        project: names.map((projectCode) => ({ projectCode, agencyCode: 'a' })),
        allotment: names.map((projectCode) => ({
          ...initial,
          projectCode,
          allotmentType: projectCode === 'added' ? ('addition' as const) : ('initial' as const),
        })),
        paymentVoucher: [800_000, 799_999, 1_200_000, 1_200_001, 1].map((actualAmount, at) => ({
          projectCode: names[at]!,
          actualDate: '2024-03-03',
          actualAmount,
        })),
      },
      expect: [
        { keys: { projectCode: 'on-low' }, outcome: 'clear' },
        { keys: { projectCode: 'low' }, outcome: 'yellow' },
        { keys: { projectCode: 'on-high' }, outcome: 'clear' },
        { keys: { projectCode: 'high' }, outcome: 'yellow' },
        { keys: { projectCode: 'added' }, outcome: 'excluded' },
      ],
    },
    {
      name: '没有支付数据：不可计算',
      asOf: '2025-06-30',
      given: {
        project: [{ projectCode: 'p', agencyCode: 'a' }],
        allotment: [{ ...initial, projectCode: 'p' }],
      },
      expect: [{ keys: { projectCode: 'p' }, outcome: 'not-computable', measure: 'paid' }],
    },
  ],
});
