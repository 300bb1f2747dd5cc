import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 财政自给率偏低: general public revenue covers a small share of general public spending. */
export const fiscalSelfSufficiencyLow = defineIndicator({
  id: 'fiscal-self-sufficiency-low',
  name: { zh: '财政自给率偏低', en: 'Own revenue covers little' },
  category: 'GPB-REV',
  meaning: {
    zh: '一般公共预算收入占一般公共预算支出的比例偏低。',
    en: 'General public revenue covers a small share of general public spending.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    revenue: executedIn('year-to-date', ownClasses('GPB', 'revenue'), { zh: '一般公共预算收入', en: 'revenue' }),
    spending: executedIn('year-to-date', ownClasses('GPB', 'expenditure'), { zh: '一般公共预算支出', en: 'spending' }),
  },
  parameters: {},
  applies: 'spending > 0',
  value: 'revenue / spending',
  unit: 'ratio',
  levels: {
    red: { when: 'value < 0.20', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < 0.30', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < 0.40', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '财政画像（省级财政监测系统）',
      article: null,
      says: '财政自给率为财政画像的一项指标，档次为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(7),
        executionMonthly: eachRegion([400, 399, 300, 299, 200, 199], (amountMonth, regionCode) => [
          { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth },
          { regionCode, ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 },
        ]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'revenue' }),
    },
  ],
});
