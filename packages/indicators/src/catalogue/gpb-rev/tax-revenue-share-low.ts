import { defineIndicator } from '../../definition/indicator.js';
import { executionLine } from '../execution-line.js';

/** 税收收入占比偏低: tax is a small share of general public revenue. */
export const taxRevenueShareLow = defineIndicator({
  id: 'tax-revenue-share-low',
  name: { zh: '税收收入占比偏低', en: 'Tax share of revenue low' },
  category: 'GPB-REV',
  meaning: {
    zh: '税收收入占一般公共预算收入的比例偏低，收入质量不高。',
    en: 'Tax is a small share of general public revenue.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    part: {
      zh: '税收收入',
      en: 'tax',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'year-to-date',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "revenue" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"] && subjectCode == "101"',
      empty: 'unknown',
    },
    revenue: {
      zh: '一般公共预算收入',
      en: 'general public revenue',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'year-to-date',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "revenue" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"]',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'revenue > 0',
  value: 'part / revenue',
  unit: 'ratio',
  amount: 'part',
  levels: {
    red: { when: 'value < 0.50', action: 'inquiry', mark: 'found' },
    orange: { when: 'value < 0.55', action: 'explanation', mark: 'found' },
    yellow: { when: 'value < 0.60', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: '关于上半年预算执行情况的审议意见（济宁市人大常委会，2024）',
      article: null,
      says: '税收收入占一般公共预算收入的比重偏低的县区应当提高收入质量。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: [
          { regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' },
          { regionCode: '510300000', name: '区划0300', shortName: '0300', level: 'prefecture' },
          { regionCode: '510400000', name: '区划0400', shortName: '0400', level: 'prefecture' },
          { regionCode: '510500000', name: '区划0500', shortName: '0500', level: 'prefecture' },
          { regionCode: '510600000', name: '区划0600', shortName: '0600', level: 'prefecture' },
          { regionCode: '510700000', name: '区划0700', shortName: '0700', level: 'prefecture' },
          { regionCode: '510800000', name: '区划0800', shortName: '0800', level: 'prefecture' },
        ],
        executionMonthly: [
          { regionCode: '510100000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 600 },
          { regionCode: '510100000', ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 400 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 599 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 401 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 550 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 450 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 549 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 451 },
          { regionCode: '510600000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 500 },
          { regionCode: '510600000', ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 500 },
          { regionCode: '510700000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 499 },
          { regionCode: '510700000', ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 501 },
        ],
      },
      expect: [
        { keys: { regionCode: '510100000' }, outcome: 'clear' },
        { keys: { regionCode: '510300000' }, outcome: 'yellow' },
        { keys: { regionCode: '510400000' }, outcome: 'yellow' },
        { keys: { regionCode: '510500000' }, outcome: 'orange' },
        { keys: { regionCode: '510600000' }, outcome: 'orange' },
        { keys: { regionCode: '510700000' }, outcome: 'red' },
        { keys: { regionCode: '510800000' }, outcome: 'not-computable', measure: 'part' },
      ],
    },
  ],
});
