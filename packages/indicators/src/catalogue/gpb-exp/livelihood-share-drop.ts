import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 民生支出占比下降: livelihood classes take a smaller share of spending than last year. */
export const livelihoodShareDrop = defineIndicator({
  id: 'livelihood-share-drop',
  name: { zh: '民生支出占比下降', en: 'Share of livelihood spending falling' },
  category: 'GPB-EXP',
  meaning: {
    zh: '民生类支出占一般公共预算支出的比例低于上年同期。',
    en: 'Livelihood classes take a smaller share of spending than last year.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    part: executedIn('year-to-date', ownClasses('GPB', 'expenditure', 'subjectCode in livelihood'), {
      zh: '该类支出',
      en: 'of the classes',
    }),
    spending: executedIn('year-to-date', ownClasses('GPB', 'expenditure'), { zh: '一般公共预算支出', en: 'spending' }),
    partBefore: executedIn('same-period-last-year', ownClasses('GPB', 'expenditure', 'subjectCode in livelihood'), {
      zh: '上年同期该类支出',
      en: 'of the classes last year',
    }),
    spendingBefore: executedIn('same-period-last-year', ownClasses('GPB', 'expenditure'), {
      zh: '上年同期支出',
      en: 'spending last year',
    }),
  },
  parameters: {
    livelihood: {
      zh: '民生类科目',
      en: 'livelihood classes',
      values: ['205', '207', '208', '210', '211', '212', '213', '214', '220', '221', '222', '224'],
      mark: 'default',
      source: '各地民生口径不一，待核实',
    },
  },
  applies: 'spending > 0 && spendingBefore > 0',
  value: 'part / spending - partBefore / spendingBefore',
  unit: 'ratio',
  levels: {
    red: { when: 'value < -0.03', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < -0.01', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '关于上半年预算执行情况的审议意见（济宁市人大常委会，2024）',
      article: null,
      says: '民生支出占比应当保持稳定；档次为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(5),
        executionMonthly: eachRegion([490, 489, 470, 469], (livelihood, regionCode) => [
          { regionCode, ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: livelihood },
          { regionCode, ...executionLine(2025, 12, 'GPB', 'expenditure', '201'), amountMonth: 1000 - livelihood },
          { regionCode, ...executionLine(2024, 12, 'GPB', 'expenditure', '205'), amountMonth: 500 },
          { regionCode, ...executionLine(2024, 12, 'GPB', 'expenditure', '201'), amountMonth: 500 },
        ]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'part' }),
    },
  ],
});
