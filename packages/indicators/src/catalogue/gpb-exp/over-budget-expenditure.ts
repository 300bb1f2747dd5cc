import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions } from '../case-regions.js';
import { classLine, classSpending } from '../class-spending.js';

/** 超预算支出: spending of one function exceeds its adjusted budget. */
export const overBudgetExpenditure = defineIndicator({
  id: 'over-budget-expenditure',
  name: { zh: '超预算支出', en: 'Spending over budget' },
  category: 'GPB-EXP',
  meaning: { zh: '某类支出累计数超过调整后预算。', en: 'Spending of one function exceeds its adjusted budget.' },
  stage: 'execute',
  nature: 'legality',
  grain: ['regionCode', 'subjectCode'],
  unlisted: ['subjectCode'],
  needs: ['region'],
  measures: classSpending('GPB'),
  parameters: {},
  applies: 'budget > 0',
  value: 'done - budget',
  unit: 'fen',
  amount: 'done - budget',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '13',
      says: '经人民代表大会批准的预算，非经法定程序，不得调整；支出必须以经批准的预算为依据，未列入预算的不得支出。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(1),
        executionMonthly: [classLine('GPB', '201', 1000, 1000), classLine('GPB', '202', 1001, 1000)],
      },
      expect: [
        { keys: { subjectCode: '201' }, outcome: 'clear' },
        { keys: { subjectCode: '202' }, outcome: 'red' },
      ],
    },
    caseLacking('没有月报：不可计算', { region: caseRegions(1) }, 'done', { asOf: '2025-06-30' }),
  ],
});
