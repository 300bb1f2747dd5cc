import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions } from '../case-regions.js';
import { classLine, classSpending } from '../class-spending.js';

/** 无预算支出: spending under a function without any budget. */
export const noBudgetExpenditure = defineIndicator({
  id: 'no-budget-expenditure',
  name: { zh: '无预算支出', en: 'Spending without budget' },
  category: 'GPB-EXP',
  meaning: { zh: '某类支出没有预算而发生。', en: 'Spending under a function without any budget.' },
  stage: 'execute',
  nature: 'legality',
  grain: ['regionCode', 'subjectCode'],
  unlisted: ['subjectCode'],
  needs: ['region'],
  measures: classSpending('GPB'),
  parameters: {},
  applies: 'budget <= 0',
  value: 'done',
  unit: 'fen',
  amount: 'done',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '13',
      says: '各级政府、各部门、各单位的支出必须以经批准的预算为依据，未列入预算的不得支出。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(1),
        executionMonthly: [classLine('GPB', '201', 0, 0), classLine('GPB', '202', 1, 0), classLine('GPB', '203', 1, 1)],
      },
      expect: [
        { keys: { subjectCode: '201' }, outcome: 'clear' },
        { keys: { subjectCode: '202' }, outcome: 'red' },
        { keys: { subjectCode: '203' }, outcome: 'excluded' },
      ],
    },
    caseLacking('没有月报：不可计算', { region: caseRegions(1) }, 'done', { asOf: '2025-06-30' }),
  ],
});
