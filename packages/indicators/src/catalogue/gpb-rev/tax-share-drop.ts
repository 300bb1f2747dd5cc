import { defineIndicator } from '../../definition/indicator.js';
import { executionLine } from '../execution-line.js';

/** 税收占比同比下降: the share of tax in general public revenue is below that of last year. */
export const taxShareDrop = defineIndicator({
  id: 'tax-share-drop',
  name: { zh: '税收占比同比下降', en: 'Tax share falling' },
  category: 'GPB-REV',
  meaning: {
    zh: '税收收入占比低于上年同期。',
    en: 'The share of tax in general public revenue is below that of last year.',
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
    partBefore: {
      zh: '上年同期税收收入',
      en: 'tax of last year',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'same-period-last-year',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "revenue" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"] && subjectCode == "101"',
      empty: 'unknown',
    },
    revenueBefore: {
      zh: '上年同期一般公共预算收入',
      en: 'revenue of last year',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'same-period-last-year',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "revenue" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"]',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'revenue > 0 && revenueBefore > 0',
  value: 'part / revenue - partBefore / revenueBefore',
  unit: 'ratio',
  levels: {
    red: { when: 'value < -0.08', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < -0.05', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < -0.03', action: 'check', mark: 'default' },
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
          { regionCode: '510100000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 670 },
          { regionCode: '510100000', ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 330 },
          { regionCode: '510100000', ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 700 },
          { regionCode: '510100000', ...executionLine(2024, 12, 'GPB', 'revenue', '103'), amountMonth: 300 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 669 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 331 },
          { regionCode: '510300000', ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 700 },
          { regionCode: '510300000', ...executionLine(2024, 12, 'GPB', 'revenue', '103'), amountMonth: 300 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 650 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 350 },
          { regionCode: '510400000', ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 700 },
          { regionCode: '510400000', ...executionLine(2024, 12, 'GPB', 'revenue', '103'), amountMonth: 300 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 649 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 351 },
          { regionCode: '510500000', ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 700 },
          { regionCode: '510500000', ...executionLine(2024, 12, 'GPB', 'revenue', '103'), amountMonth: 300 },
          { regionCode: '510600000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 620 },
          { regionCode: '510600000', ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 380 },
          { regionCode: '510600000', ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 700 },
          { regionCode: '510600000', ...executionLine(2024, 12, 'GPB', 'revenue', '103'), amountMonth: 300 },
          { regionCode: '510700000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 619 },
          { regionCode: '510700000', ...executionLine(2025, 12, 'GPB', 'revenue', '103'), amountMonth: 381 },
          { regionCode: '510700000', ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 700 },
          { regionCode: '510700000', ...executionLine(2024, 12, 'GPB', 'revenue', '103'), amountMonth: 300 },
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
