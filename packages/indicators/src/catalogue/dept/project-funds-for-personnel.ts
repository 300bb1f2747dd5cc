import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { paidIn } from './own-measures.js';

/** 项目经费挤占人员经费: a large share of what a project spent (social insurance funds aside) is booked to pay and benefits. */
export const projectFundsForPersonnel = defineIndicator({
  id: 'project-funds-for-personnel',
  name: { zh: '项目经费挤占人员经费', en: 'Project money spent on personnel' },
  category: 'DEPT',
  meaning: {
    zh: '特定目标类项目的支出（社会保险基金除外）中列入工资福利、对个人补助的比例过高。',
    en: 'A large share of what a project spent (social insurance funds aside) is booked to pay and benefits.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['projectCode', 'fundBook'],
  needs: ['project'],
  measures: {
    personnel: paidIn(
      'year-to-date',
      'projectCode != null && fundBook != "SIF" && startsWith(deptEconomicCode, ["301", "303"])',
      { zh: '列入人员经费的支付', en: 'booked to personnel' },
    ),
    paid: {
      zh: '项目支付数',
      en: 'paid',
      table: 'paymentVoucher',
      sum: 'actualAmount',
      window: 'year-to-date',
      where: 'projectCode != null && fundBook != "SIF"',
      empty: 'unknown',
    },
    special: {
      zh: '特定目标类项目',
      en: 'specific projects',
      table: 'project',
      count: true,
      grain: ['projectCode'],
      window: 'as-of',
      where: 'kindCode == "specific-target"',
      empty: 'zero',
    },
  },
  parameters: {},
  applies: 'special > 0 && paid > 0',
  value: 'personnel / paid',
  unit: 'ratio',
  amount: 'personnel',
  levels: {
    red: { when: 'value > 0.20', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.05', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '63',
      says: '各部门、各单位应当加强对预算收入和支出的管理，不得擅自改变预算支出的用途。',
      mark: 'found',
    },
    {
      document: '中华人民共和国预算法',
      article: '93',
      says: '违反规定改变预算支出用途的，责令改正，对直接责任人员依法给予降级、撤职、开除的处分。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰百分之五、两成不触发，多一分即触发；人员类、运转类项目不看',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        project: [
          { projectCode: 'on', agencyCode: 'a', kindCode: 'specific-target' },
          { projectCode: 'past', agencyCode: 'a', kindCode: 'specific-target' },
          { projectCode: 'on-red', agencyCode: 'a', kindCode: 'specific-target' },
          { projectCode: 'red', agencyCode: 'a', kindCode: 'specific-target' },
          { projectCode: 'wages', agencyCode: 'a', kindCode: 'personnel' },
        ],
        paymentVoucher: [
          { projectCode: 'on', agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 950, deptEconomicCode: '302' },
          { projectCode: 'on', agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 50, deptEconomicCode: '30101' },
          {
            projectCode: 'past',
            agencyCode: 'a',
            actualDate: '2025-06-03',
            actualAmount: 949,
            deptEconomicCode: '302',
          },
          {
            projectCode: 'past',
            agencyCode: 'a',
            actualDate: '2025-06-03',
            actualAmount: 51,
            deptEconomicCode: '30301',
          },
          {
            projectCode: 'on-red',
            agencyCode: 'a',
            actualDate: '2025-06-03',
            actualAmount: 800,
            deptEconomicCode: '302',
          },
          {
            projectCode: 'on-red',
            agencyCode: 'a',
            actualDate: '2025-06-03',
            actualAmount: 200,
            deptEconomicCode: '301',
          },
          { projectCode: 'red', agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 799, deptEconomicCode: '302' },
          { projectCode: 'red', agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 201, deptEconomicCode: '301' },
          {
            projectCode: 'wages',
            agencyCode: 'a',
            actualDate: '2025-06-03',
            actualAmount: 100,
            deptEconomicCode: '301',
          },
          {
            projectCode: 'on',
            agencyCode: 'a',
            actualDate: '2025-06-03',
            actualAmount: 900,
            deptEconomicCode: '303',
            fundBook: 'SIF',
          },
        ],
      },
      expect: [
        { keys: { projectCode: 'on' }, outcome: 'clear' },
        { keys: { projectCode: 'past' }, outcome: 'yellow' },
        { keys: { projectCode: 'on-red' }, outcome: 'yellow' },
        { keys: { projectCode: 'red' }, outcome: 'red' },
        { keys: { projectCode: 'wages' }, outcome: 'excluded' },
      ],
    },
    caseLacking('没有支付数据：不可计算', { project: [{ projectCode: 'on', agencyCode: 'a' }] }, 'personnel', {
      keys: { projectCode: null },
    }),
  ],
});
