import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, originalBudget, ownClasses } from '../monthly-report.js';

/** 支出预决算偏离度: spending of the year is far from the original budget. */
export const expenditureOutturnDeviation = defineIndicator({
  id: 'expenditure-outturn-deviation',
  name: { zh: '支出预决算偏离度', en: 'Spending far from its budget' },
  category: 'GPB-EXP',
  meaning: { zh: '全年支出与年初预算相差过大。', en: 'Spending of the year is far from the original budget.' },
  stage: 'final',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    actual: executedIn('year-to-date', ownClasses('GPB', 'expenditure'), { zh: '全年支出', en: 'of the year' }),
    budget: originalBudget(ownClasses('GPB', 'expenditure')),
  },
  parameters: {},
  applies: 'month.number >= 12 && budget > 0',
  value: 'actual / budget',
  unit: 'ratio',
  amount: 'abs(actual - budget)',
  levels: {
    red: { when: 'value < 0.85 || value > 1.15', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < 0.90 || value > 1.10', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < 0.95 || value > 1.05', action: 'check', mark: 'default' },
  },
  basis: [
    { document: 'PEFA 框架', article: 'PI-1', says: '支出总额实际数与年初预算的偏离；档次为默认值。', mark: 'found' },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(11),
        executionMonthly: eachRegion(
          [950, 949, 1050, 1051, 899, 1101, 849, 1151, 850, 1150],
          (amountMonth, regionCode) => ({
            regionCode,
            ...executionLine(2025, 12, 'GPB', 'expenditure', '205'),
            amountMonth,
            budgetOriginal: 1000,
          }),
        ),
      },
      expect: regionOutcomes(
        'clear',
        'yellow',
        'clear',
        'yellow',
        'orange',
        'orange',
        'red',
        'red',
        'orange',
        'orange',
        { lacks: 'actual' },
      ),
    },
    {
      name: '年度未完，不适用',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(1),
        executionMonthly: [
          {
            regionCode: '510100000',
            ...executionLine(2025, 6, 'GPB', 'expenditure', '205'),
            amountMonth: 100,
            budgetOriginal: 1000,
          },
        ],
      },
      expect: [{ keys: { regionCode: '510100000' }, outcome: 'excluded' }],
    },
  ],
});
