import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { budgetIn, ownLines } from './own-measures.js';
import { draftLine } from './own-budget-rows.js';

const names = ['on', 'past', 'on-red', 'red', 'none'];
const other = [1_000_000, 1_000_001, 2_000_000, 2_000_001, 0];

/** 预算编制不细化: too much of a project's draft stands under items of the kind "other". */
export const otherItemShareHigh = defineIndicator({
  id: 'other-item-share-high',
  name: { zh: '预算编制不细化（其他类科目占比高）', en: 'Too much of a project under "other" items' },
  category: 'DEPT',
  meaning: {
    zh: '下年草案中项目列在“其他”类部门经济科目的金额占项目预算的比例。',
    en: 'The share of a project’s draft that stands under departmental economic items called "other".',
  },
  stage: 'prepare',
  nature: 'compliance',
  grain: ['regionCode', 'projectCode'],
  needs: ['project'],
  measures: {
    budget: budgetIn('next-year', ownLines('draft', 'projectCode != null'), { zh: '草案项目预算', en: 'draft' }),
    other: budgetIn(
      'next-year',
      ownLines('draft', 'projectCode != null && deptEconomicCode in items'),
      { zh: '其他类科目金额', en: 'under other items' },
      'zero',
    ),
  },
  parameters: {
    items: {
      zh: '“其他”类部门经济科目',
      en: 'items called other',
      values: ['30199', '30299', '30399', '30799', '30999', '31099', '31199', '31299', '39999'],
      mark: 'default',
      source: '部门预算支出经济分类中末两位为 99 的款级科目，随科目修订更新',
    },
  },
  applies: 'budget > 0',
  value: 'other / budget',
  unit: 'ratio',
  amount: 'other',
  levels: {
    red: { when: 'value > 0.20', action: 'inquiry', mark: 'found' },
    yellow: { when: 'value > 0.10', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '财政审计方法（公开代码库所载，A0129）',
      article: null,
      says: '项目在“其他”类经济科目列支占比超过 20% 的，列为预算编制不细化的疑点。',
      mark: 'found',
    },
    {
      document: '中华人民共和国预算法',
      article: '46',
      says: '本级一般公共预算支出，按其功能分类应当编列到项；按其经济性质分类，基本支出应当编列到款。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰为 10%、20% 不触发，多一分即触发',
      asOf: '2025-12-31',
      given: {
        project: [...names, 'silent'].map((projectCode) => ({ projectCode, agencyCode: 'a' })),
        budgetLine: names.flatMap((projectCode, at) => [
          { ...draftLine, projectCode, deptEconomicCode: '30201', amount: 10_000_000 - other[at]! },
          { ...draftLine, projectCode, deptEconomicCode: '30299', amount: other[at]! },
          { ...draftLine, projectCode, year: 2025, deptEconomicCode: '30299', amount: 50_000_000 },
        ]),
      },
      expect: [
        { keys: { projectCode: 'on' }, outcome: 'clear' },
        { keys: { projectCode: 'past' }, outcome: 'yellow' },
        { keys: { projectCode: 'on-red' }, outcome: 'yellow' },
        { keys: { projectCode: 'red' }, outcome: 'red' },
        { keys: { projectCode: 'none' }, outcome: 'clear' },
      ],
    },
    caseLacking('没有预算数据：不可计算', { project: [{ projectCode: 'p', agencyCode: 'a' }] }, 'budget', {
      keys: { projectCode: null },
    }),
  ],
});
