import { defineIndicator } from '../../definition/indicator.js';
import { executionLine } from '../execution-line.js';

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
    part: {
      zh: '该类支出',
      en: 'of the classes',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'year-to-date',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"] && subjectCode in livelihood',
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
        'fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"] && subjectCode in livelihood',
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
        region: [
          { regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' },
          { regionCode: '510300000', name: '区划0300', shortName: '0300', level: 'prefecture' },
          { regionCode: '510400000', name: '区划0400', shortName: '0400', level: 'prefecture' },
          { regionCode: '510500000', name: '区划0500', shortName: '0500', level: 'prefecture' },
          { regionCode: '510600000', name: '区划0600', shortName: '0600', level: 'prefecture' },
        ],
        executionMonthly: [
          { regionCode: '510100000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 490 },
          { regionCode: '510100000', ...executionLine(2025, 12, 'GPB', 'expenditure', '201'), amountMonth: 510 },
          { regionCode: '510100000', ...executionLine(2024, 12, 'GPB', 'expenditure', '205'), amountMonth: 500 },
          { regionCode: '510100000', ...executionLine(2024, 12, 'GPB', 'expenditure', '201'), amountMonth: 500 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 489 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GPB', 'expenditure', '201'), amountMonth: 511 },
          { regionCode: '510300000', ...executionLine(2024, 12, 'GPB', 'expenditure', '205'), amountMonth: 500 },
          { regionCode: '510300000', ...executionLine(2024, 12, 'GPB', 'expenditure', '201'), amountMonth: 500 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 470 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GPB', 'expenditure', '201'), amountMonth: 530 },
          { regionCode: '510400000', ...executionLine(2024, 12, 'GPB', 'expenditure', '205'), amountMonth: 500 },
          { regionCode: '510400000', ...executionLine(2024, 12, 'GPB', 'expenditure', '201'), amountMonth: 500 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GPB', 'expenditure', '205'), amountMonth: 469 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GPB', 'expenditure', '201'), amountMonth: 531 },
          { regionCode: '510500000', ...executionLine(2024, 12, 'GPB', 'expenditure', '205'), amountMonth: 500 },
          { regionCode: '510500000', ...executionLine(2024, 12, 'GPB', 'expenditure', '201'), amountMonth: 500 },
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
