import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 行政管理支出占比上升: general public services take a larger share of spending than last year. */
export const adminShareHigh = defineIndicator({
  id: 'admin-share-high',
  name: { zh: '行政管理支出占比上升', en: 'Share of administration rising' },
  category: 'GPB-EXP',
  meaning: {
    zh: '一般公共服务支出占比高于上年同期。',
    en: 'General public services take a larger share of spending than last year.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    part: executedIn('year-to-date', ownClasses('GPB', 'expenditure', 'subjectCode == "201"'), {
      zh: '该类支出',
      en: 'of the classes',
    }),
    spending: executedIn('year-to-date', ownClasses('GPB', 'expenditure'), { zh: '一般公共预算支出', en: 'spending' }),
    partBefore: executedIn('same-period-last-year', ownClasses('GPB', 'expenditure', 'subjectCode == "201"'), {
      zh: '上年同期该类支出',
      en: 'of the classes last year',
    }),
    spendingBefore: executedIn('same-period-last-year', ownClasses('GPB', 'expenditure'), {
      zh: '上年同期支出',
      en: 'spending last year',
    }),
  },
  parameters: {},
  applies: 'spending > 0 && spendingBefore > 0',
  value: 'part / spending - partBefore / spendingBefore',
  unit: 'ratio',
  levels: {
    red: { when: 'value > 0.02', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.005', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '37',
      says: '严格控制各部门、各单位的机关运行经费和楼堂馆所等基本建设支出。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(5),
        executionMonthly: eachRegion([505, 506, 520, 521], (admin, regionCode) => [
          { regionCode, ...executionLine(2025, 12, 'GPB', 'expenditure', '201'), amountMonth: admin },
          { regionCode, ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 1000 - admin },
          { regionCode, ...executionLine(2024, 12, 'GPB', 'expenditure', '201'), amountMonth: 500 },
          { regionCode, ...executionLine(2024, 12, 'GPB', 'expenditure', '205'), amountMonth: 500 },
        ]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'part' }),
    },
  ],
});
