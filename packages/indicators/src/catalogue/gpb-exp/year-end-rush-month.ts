import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 年底突击花钱（12 月占比）: december takes a large share of the spending of the year. */
export const yearEndRushMonth = defineIndicator({
  id: 'year-end-rush-month',
  name: { zh: '年底突击花钱（12 月占比）', en: 'Year-end rush' },
  category: 'GPB-EXP',
  meaning: { zh: '十二月支出占全年支出的比例过高。', en: 'December takes a large share of the spending of the year.' },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    december: executedIn('month', ownClasses('GPB', 'expenditure'), { zh: '当月支出', en: 'of the month' }),
    year: executedIn('year-to-date', ownClasses('GPB', 'expenditure'), { zh: '全年支出', en: 'of the year' }),
  },
  parameters: {},
  applies: 'month.number >= 12 && year > 0',
  value: 'december / year',
  unit: 'ratio',
  amount: 'december',
  levels: {
    red: { when: 'value > 0.50', action: 'inquiry', mark: 'found' },
    orange: { when: 'value > 0.30', action: 'explanation', mark: 'default' },
    yellow: { when: 'value > 0.20', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '广东省人大预算联网监督（2017）',
      article: null,
      says: '前十一个月支出不足一半、十二月支出超过一半的，予以预警。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(7),
        executionMonthly: eachRegion([800, 799, 700, 699, 500, 499], (november, regionCode) => [
          { regionCode, ...executionLine(2025, 11, 'GPB', 'expenditure', '205'), amountMonth: november },
          { regionCode, ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 - november },
        ]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'december' }),
    },
    {
      name: '年度未完，不适用',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(1),
        executionMonthly: [
          { regionCode: '510100000', ...executionLine(2025, 6, 'GPB', 'expenditure', '205'), amountMonth: 100 },
        ],
      },
      expect: [{ keys: { regionCode: '510100000' }, outcome: 'excluded' }],
    },
  ],
});
