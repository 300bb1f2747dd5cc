import { defineIndicator } from '../../definition/indicator.js';
import { executionLine } from '../execution-line.js';

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
    part: {
      zh: '该类支出',
      en: 'of the classes',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'year-to-date',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"] && subjectCode == "201"',
      empty: 'unknown',
    },
    spending: {
      zh: '一般公共预算支出',
      en: 'spending',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'year-to-date',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"]',
      empty: 'unknown',
    },
    partBefore: {
      zh: '上年同期该类支出',
      en: 'of the classes last year',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'same-period-last-year',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"] && subjectCode == "201"',
      empty: 'unknown',
    },
    spendingBefore: {
      zh: '上年同期支出',
      en: 'spending last year',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'same-period-last-year',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"]',
      empty: 'unknown',
    },
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
        region: [
          { regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' },
          { regionCode: '510300000', name: '区划0300', shortName: '0300', level: 'prefecture' },
          { regionCode: '510400000', name: '区划0400', shortName: '0400', level: 'prefecture' },
          { regionCode: '510500000', name: '区划0500', shortName: '0500', level: 'prefecture' },
          { regionCode: '510600000', name: '区划0600', shortName: '0600', level: 'prefecture' },
        ],
        executionMonthly: [
          { regionCode: '510100000', ...executionLine(2025, 12, 'GPB', 'expenditure', '201'), amountMonth: 505 },
          { regionCode: '510100000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 495 },
          { regionCode: '510100000', ...executionLine(2024, 12, 'GPB', 'expenditure', '201'), amountMonth: 500 },
          { regionCode: '510100000', ...executionLine(2024, 12, 'GPB', 'expenditure', '205'), amountMonth: 500 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GPB', 'expenditure', '201'), amountMonth: 506 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 494 },
          { regionCode: '510300000', ...executionLine(2024, 12, 'GPB', 'expenditure', '201'), amountMonth: 500 },
          { regionCode: '510300000', ...executionLine(2024, 12, 'GPB', 'expenditure', '205'), amountMonth: 500 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GPB', 'expenditure', '201'), amountMonth: 520 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 480 },
          { regionCode: '510400000', ...executionLine(2024, 12, 'GPB', 'expenditure', '201'), amountMonth: 500 },
          { regionCode: '510400000', ...executionLine(2024, 12, 'GPB', 'expenditure', '205'), amountMonth: 500 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GPB', 'expenditure', '201'), amountMonth: 521 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 479 },
          { regionCode: '510500000', ...executionLine(2024, 12, 'GPB', 'expenditure', '201'), amountMonth: 500 },
          { regionCode: '510500000', ...executionLine(2024, 12, 'GPB', 'expenditure', '205'), amountMonth: 500 },
        ],
      },
      expect: [
        { keys: { regionCode: '510100000' }, outcome: 'clear' },
        { keys: { regionCode: '510300000' }, outcome: 'yellow' },
        { keys: { regionCode: '510400000' }, outcome: 'yellow' },
        { keys: { regionCode: '510500000' }, outcome: 'red' },
        { keys: { regionCode: '510600000' }, outcome: 'not-computable', measure: 'part' },
      ],
    },
  ],
});
