import { defineIndicator } from '../../definition/indicator.js';
import { allottedIn, paidIn, reducedIn } from './own-measures.js';

const spendable = 'executable && (allotmentType == null || allotmentType != "carry-over")';

/**
 * 项目资金长期闲置: money is allotted to a project, not all of it is paid, and nothing has been paid for long.
 * Carry-overs (结转) are left out: they hand on what an earlier allotment already gave.
 */
export const projectFundsIdle = defineIndicator({
  id: 'project-funds-idle',
  name: { zh: '项目资金长期闲置', en: 'Project funds idle' },
  category: 'DEPT',
  meaning: {
    zh: '项目已下达可执行指标尚有余额，自最近一次支付（从未支付的，自首次下达）起长期没有支付。',
    en: 'A project has allotments left, and nothing was paid since its last payment or, never having been paid from, its first allotment.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['projectCode', 'fundBook'],
  population: 'project',
  needs: ['project'],
  measures: {
    allotted: allottedIn('as-of', spendable, 'unknown'),
    reduced: reducedIn('as-of', spendable, 'unknown'),
    firstAllotted: {
      zh: '首次下达日',
      en: 'first allotted',
      table: 'allotment',
      min: 'docDate',
      window: 'as-of',
      where: spendable,
      empty: 'unknown',
    },
    paid: paidIn('as-of'),
    lastPaid: {
      zh: '最近支付日',
      en: 'last paid',
      table: 'paymentVoucher',
      max: 'actualDate',
      window: 'as-of',
      where: 'actualAmount > 0',
      empty: 'none',
    },
  },
  parameters: {},
  value: 'daysSince(coalesce(lastPaid, firstAllotted))',
  unit: 'days',
  amount: 'allotted - reduced - paid',
  levels: {
    red: { when: 'value > 730 && amount > 0', action: 'inquiry', mark: 'default' },
    orange: { when: 'value > 365 && amount > 0', action: 'explanation', mark: 'default' },
    yellow: { when: 'value > 180 && amount > 0', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '42',
      says: '结转资金应当在下一年用于结转项目的支出；连续两年未用完的结转资金，应当作为结余资金管理。',
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
      name: '每一界限：恰满天数不触发，多一天即触发；最近支付日优先于首次下达日',
      asOf: '2025-06-30',
      given: {
        project: [
          { projectCode: 'p-180', agencyCode: 'a' },
          { projectCode: 'p-181', agencyCode: 'a' },
          { projectCode: 'p-365', agencyCode: 'a' },
          { projectCode: 'p-366', agencyCode: 'a' },
          { projectCode: 'p-730', agencyCode: 'a' },
          { projectCode: 'p-731', agencyCode: 'a' },
          { projectCode: 'p-spent', agencyCode: 'a' },
          { projectCode: 'p-returned', agencyCode: 'a' },
          { projectCode: 'p-unreported', agencyCode: 'a' },
        ],
        allotment: [
          { projectCode: 'p-180', executable: true, docDate: '2024-03-01', amount: 500_000 },
          { projectCode: 'p-181', executable: true, docDate: '2024-12-31', amount: 500_000 },
          { projectCode: 'p-365', executable: true, docDate: '2024-06-30', amount: 500_000, allotmentType: 'initial' },
          { projectCode: 'p-366', executable: true, docDate: '2024-06-29', amount: 500_000, allotmentType: 'initial' },
          { projectCode: 'p-730', executable: true, docDate: '2023-07-01', amount: 500_000 },
          { projectCode: 'p-731', executable: true, docDate: '2023-06-30', amount: 500_000, reducedAmount: 499_999 },
          { projectCode: 'p-spent', executable: true, docDate: '2023-01-05', amount: 500_000, reducedAmount: 100_000 },
          {
            projectCode: 'p-spent',
            executable: true,
            docDate: '2024-01-05',
            amount: 300_000,
            allotmentType: 'carry-over',
          },
          { projectCode: 'p-returned', executable: true, docDate: '2023-01-05', amount: 500_000 },
        ],
        paymentVoucher: [
          { projectCode: 'p-180', actualDate: '2025-01-01', actualAmount: 100 },
          { projectCode: 'p-181', actualDate: '2025-03-01', actualAmount: -100 },
          { projectCode: 'p-spent', actualDate: '2023-02-01', actualAmount: 400_000 },
          { projectCode: 'p-returned', actualDate: '2024-06-01', actualAmount: 500_000 },
          { projectCode: 'p-returned', actualDate: '2025-06-01', actualAmount: -1 },
        ],
      },
      expect: [
        { keys: { projectCode: 'p-180' }, outcome: 'clear' },
        { keys: { projectCode: 'p-181' }, outcome: 'yellow' },
        { keys: { projectCode: 'p-365' }, outcome: 'yellow' },
        { keys: { projectCode: 'p-366' }, outcome: 'orange' },
        { keys: { projectCode: 'p-730' }, outcome: 'orange' },
        { keys: { projectCode: 'p-731' }, outcome: 'red' },
        { keys: { projectCode: 'p-spent' }, outcome: 'clear' },
        { keys: { projectCode: 'p-returned' }, outcome: 'orange' },
        { keys: { projectCode: 'p-unreported' }, outcome: 'not-computable', measure: 'allotted' },
      ],
    },
    {
      name: '没有支付数据：不能说闲置，也不能说没有闲置',
      asOf: '2025-06-30',
      given: {
        project: [{ projectCode: 'p', agencyCode: 'a' }],
        allotment: [{ projectCode: 'p', executable: true, docDate: '2023-01-05', amount: 500_000 }],
      },
      expect: [{ keys: { projectCode: 'p' }, outcome: 'not-computable', measure: 'paid' }],
    },
  ],
});
