import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { adjustedBudget, executedIn, ownClasses } from '../monthly-report.js';

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
  measures: {
    done: executedIn('year-to-date', ownClasses('GPB', 'expenditure'), { zh: '支出累计', en: 'to date' }),
    budget: adjustedBudget(ownClasses('GPB', 'expenditure')),
  },
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
        executionMonthly: [
          {
            regionCode: '510100000',
            ...executionLine(2025, 6, 'GPB', 'expenditure', '201'),
            amountMonth: 0,
            budgetAdjusted: 0,
          },
          {
            regionCode: '510100000',
            ...executionLine(2025, 6, 'GPB', 'expenditure', '202'),
            amountMonth: 1,
            budgetAdjusted: 0,
          },
          {
            regionCode: '510100000',
            ...executionLine(2025, 6, 'GPB', 'expenditure', '203'),
            amountMonth: 1,
            budgetAdjusted: 1,
          },
        ],
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
