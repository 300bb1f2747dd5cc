import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, originalBudget, ownClasses } from '../monthly-report.js';

/** 收入预决算偏离度: revenue of the year is far from the original budget. */
export const revenueOutturnDeviation = defineIndicator({
  id: 'revenue-outturn-deviation',
  name: { zh: '收入预决算偏离度', en: 'Revenue far from its budget' },
  category: 'GPB-REV',
  meaning: { zh: '全年收入与年初预算相差过大。', en: 'Revenue of the year is far from the original budget.' },
  stage: 'final',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    actual: executedIn('year-to-date', ownClasses('GPB', 'revenue'), { zh: '全年收入', en: 'of the year' }),
    budget: originalBudget(ownClasses('GPB', 'revenue')),
  },
  parameters: {},
  applies: 'month.number >= 12 && budget > 0',
  value: 'actual / budget',
  unit: 'ratio',
  amount: 'abs(actual - budget)',
  levels: {
    red: { when: 'value < 0.92 || value > 1.16', action: 'inquiry', mark: 'found' },
    orange: { when: 'value < 0.94 || value > 1.12', action: 'explanation', mark: 'found' },
    yellow: { when: 'value < 0.97 || value > 1.06', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: 'PEFA 框架',
      article: 'PI-3.1',
      says: '收入实际数在预算的 97%—106%、94%—112%、92%—116% 之内分别为 A、B、C 级。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(11),
        executionMonthly: eachRegion(
          [970, 969, 1060, 1061, 939, 1121, 919, 1161, 920, 1160],
          (amountMonth, regionCode) => ({
            regionCode,
            ...executionLine(2025, 12, 'GPB', 'revenue', '101'),
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
            ...executionLine(2025, 6, 'GPB', 'revenue', '101'),
            amountMonth: 100,
            budgetOriginal: 1000,
          },
        ],
      },
      expect: [{ keys: { regionCode: '510100000' }, outcome: 'excluded' }],
    },
  ],
});
