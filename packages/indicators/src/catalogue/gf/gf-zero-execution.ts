import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions } from '../case-regions.js';
import { classLine, classSpending } from '../class-spending.js';

/** 基金项目零支出: a budgeted fund class shows no spending after the second or third quarter. */
export const gfZeroExecution = defineIndicator({
  id: 'gf-zero-execution',
  name: { zh: '基金项目零支出', en: 'A fund without spending' },
  category: 'GF',
  meaning: {
    zh: '有预算的基金支出长期没有执行。',
    en: 'A budgeted fund class shows no spending after the second or third quarter.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode', 'subjectCode'],
  unlisted: ['subjectCode'],
  needs: ['region'],
  measures: classSpending('GF'),
  parameters: {},
  applies: 'budget > 0',
  value: 'done',
  unit: 'fen',
  amount: 'budget',
  levels: {
    red: { when: 'value <= 0 && month.number >= 9', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value <= 0 && month.number >= 6', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '9',
      says: '政府性基金预算应当根据基金项目收入情况和实际支出需要，按基金项目编制，做到以收定支。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(1),
        executionMonthly: [classLine('GF', '212', 1, 1000), classLine('GF', '229', 0, 1000)],
      },
      expect: [
        { keys: { subjectCode: '212' }, outcome: 'clear' },
        { keys: { subjectCode: '229' }, outcome: 'yellow' },
      ],
    },
    caseLacking('没有月报：不可计算', { region: caseRegions(1) }, 'done', { asOf: '2025-06-30' }),
    {
      name: '九月仍未执行',
      asOf: '2025-09-30',
      given: {
        region: caseRegions(1),
        executionMonthly: [classLine('GF', '229', 0, 1000, 9)],
      },
      expect: [{ keys: { subjectCode: '229' }, outcome: 'red' }],
    },
  ],
});
