import { defineIndicator } from '../../definition/indicator.js';
import { allottedIn, paidIn, reducedIn } from './own-measures.js';

/** 为协会学会编制预算: most of a project's money is paid to associations. */
export const deptBudgetForAssociations = defineIndicator({
  id: 'dept-budget-for-associations',
  name: { zh: '为协会学会编制预算', en: 'Budget made for an association' },
  category: 'DEPT',
  meaning: { zh: '项目资金大部分支付给协会、学会。', en: "Most of a project's money is paid to associations." },
  stage: 'execute',
  nature: 'compliance',
  grain: ['projectCode', 'fundBook'],
  needs: ['project'],
  measures: {
    toAssociations: paidIn('year-to-date', 'projectCode != null && payeeKind == "association"', {
      zh: '付协会学会',
      en: 'paid to associations',
    }),
    allotted: allottedIn('year-to-date', 'executable && projectCode != null', 'unknown'),
    reduced: reducedIn('year-to-date', 'executable && projectCode != null', 'unknown', { zh: '调减', en: 'cut' }),
  },
  parameters: {
    share: { zh: '占比界限', en: 'share', value: 0.7, unit: 'ratio', mark: 'found', source: '财政审计方法 A0104' },
  },
  applies: 'allotted - reduced > 0',
  value: 'toAssociations / (allotted - reduced)',
  unit: 'ratio',
  amount: 'toAssociations',
  levels: { red: { when: 'value > share', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0104',
      says: '项目资金支付给协会、学会超过70%的列为疑点。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰七成不触发，多一分为红灯；付企业的不算',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        project: [
          { projectCode: 'on', agencyCode: 'a' },
          { projectCode: 'past', agencyCode: 'a' },
          { projectCode: 'firm', agencyCode: 'a' },
          { projectCode: 'silent', agencyCode: 'a' },
        ],
        allotment: [
          { projectCode: 'on', agencyCode: 'a', docDate: '2025-01-10', executable: true, amount: 1000 },
          { projectCode: 'past', agencyCode: 'a', docDate: '2025-01-10', executable: true, amount: 1000 },
          { projectCode: 'firm', agencyCode: 'a', docDate: '2025-01-10', executable: true, amount: 1000 },
          {
            projectCode: 'silent',
            agencyCode: 'a',
            docDate: '2025-01-10',
            executable: true,
            amount: 1000,
            reducedAmount: 1000,
          },
        ],
        paymentVoucher: [
          { projectCode: 'on', agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 700, payeeKind: 'association' },
          {
            projectCode: 'past',
            agencyCode: 'a',
            actualDate: '2025-06-03',
            actualAmount: 701,
            payeeKind: 'association',
          },
          {
            projectCode: 'firm',
            agencyCode: 'a',
            actualDate: '2025-06-03',
            actualAmount: 900,
            payeeKind: 'enterprise',
          },
        ],
      },
      expect: [
        { keys: { projectCode: 'on' }, outcome: 'clear' },
        { keys: { projectCode: 'past' }, outcome: 'red' },
        { keys: { projectCode: 'firm' }, outcome: 'clear' },
        { keys: { projectCode: 'silent' }, outcome: 'excluded' },
      ],
    },
    {
      name: '没有指标数据：不可计算',
      asOf: '2025-12-31',
      given: {
        project: [{ projectCode: 'on', agencyCode: 'a' }],
        paymentVoucher: [
          { projectCode: 'on', agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 1, payeeKind: 'association' },
        ],
      },
      expect: [{ keys: { projectCode: 'on' }, outcome: 'not-computable', measure: 'allotted' }],
    },
  ],
});
