import { defineIndicator } from '../../definition/indicator.js';
import { budgetIn, ownLines } from '../dept/own-measures.js';
import { draftLine, ownLine } from '../dept/own-budget-rows.js';

const drafts = { 'on-yellow': 130, yellow: 131, 'on-red': 150, red: 151, cut: 49 };

/** 预算同比异常波动: a department's draft is far from what was approved this year. */
export const draftYoySwing = defineIndicator({
  id: 'draft-yoy-swing',
  name: { zh: '预算同比异常波动', en: 'Draft swings year on year' },
  category: 'DRAFT',
  meaning: {
    zh: '部门下年预算草案与本年批复预算相差过大。',
    en: 'The draft of a department for next year is far above or below what was approved this year.',
  },
  stage: 'prepare',
  nature: 'reasonableness',
  grain: ['regionCode', 'agencyCode'],
  needs: ['agency'],
  measures: {
    drafted: budgetIn('next-year', ownLines('draft'), { zh: '下年预算草案', en: 'draft' }),
    approved: budgetIn('year', ownLines('approved'), { zh: '本年批复预算', en: 'approved' }),
  },
  parameters: {},
  applies: 'approved > 0',
  value: 'abs(drafted - approved) / approved',
  unit: 'ratio',
  amount: 'abs(drafted - approved)',
  levels: {
    red: { when: 'value > 0.50', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.30', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '人大预算联网监督系统的合理性提示',
      article: null,
      says: '预算同比大幅增减的列为合理性提示；百分比为默认值，待核实',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限；草案未报、上年未报的不可计算',
      asOf: '2025-12-31',
      given: {
        agency: [...Object.keys(drafts), 'undrafted', 'new'].map((agencyCode) => ({ agencyCode })),
        budgetLine: [
          ...Object.entries(drafts).map(([agencyCode, amount]) => ({ ...draftLine, agencyCode, amount })),
          ...[...Object.keys(drafts), 'undrafted'].map((agencyCode) => ({ ...ownLine, agencyCode, amount: 100 })),
          { ...draftLine, agencyCode: 'new', amount: 100 },
        ],
      },
      expect: [
        { keys: { agencyCode: 'on-yellow' }, outcome: 'clear' },
        { keys: { agencyCode: 'yellow' }, outcome: 'yellow' },
        { keys: { agencyCode: 'on-red' }, outcome: 'yellow' },
        { keys: { agencyCode: 'red' }, outcome: 'red' },
        { keys: { agencyCode: 'cut' }, outcome: 'red' },
        { keys: { agencyCode: 'undrafted' }, outcome: 'not-computable', measure: 'drafted' },
        { keys: { agencyCode: 'new' }, outcome: 'not-computable', measure: 'approved' },
      ],
    },
  ],
});
