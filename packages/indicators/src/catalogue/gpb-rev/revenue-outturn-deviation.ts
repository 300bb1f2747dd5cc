import { defineIndicator } from '../../definition/indicator.js';
import { executionLine } from '../execution-line.js';

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
    actual: {
      zh: '全年收入',
      en: 'of the year',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'year-to-date',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "revenue" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"]',
      empty: 'unknown',
    },
    budget: {
      zh: '年初预算',
      en: 'original budget',
      table: 'executionMonthly',
      sum: 'budgetOriginal',
      window: 'month',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "revenue" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"]',
      empty: 'unknown',
    },
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
        region: [
          { regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' },
          { regionCode: '510300000', name: '区划0300', shortName: '0300', level: 'prefecture' },
          { regionCode: '510400000', name: '区划0400', shortName: '0400', level: 'prefecture' },
          { regionCode: '510500000', name: '区划0500', shortName: '0500', level: 'prefecture' },
          { regionCode: '510600000', name: '区划0600', shortName: '0600', level: 'prefecture' },
          { regionCode: '510700000', name: '区划0700', shortName: '0700', level: 'prefecture' },
          { regionCode: '510800000', name: '区划0800', shortName: '0800', level: 'prefecture' },
          { regionCode: '510900000', name: '区划0900', shortName: '0900', level: 'prefecture' },
          { regionCode: '511000000', name: '区划1000', shortName: '1000', level: 'prefecture' },
          { regionCode: '511100000', name: '区划1100', shortName: '1100', level: 'prefecture' },
          { regionCode: '511300000', name: '区划1300', shortName: '1300', level: 'prefecture' },
        ],
        executionMonthly: [
          {
            regionCode: '510100000',
            ...executionLine(2025, 12, 'GPB', 'revenue', '101'),
            amountMonth: 970,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510300000',
            ...executionLine(2025, 12, 'GPB', 'revenue', '101'),
            amountMonth: 969,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510400000',
            ...executionLine(2025, 12, 'GPB', 'revenue', '101'),
            amountMonth: 1060,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510500000',
            ...executionLine(2025, 12, 'GPB', 'revenue', '101'),
            amountMonth: 1061,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510600000',
            ...executionLine(2025, 12, 'GPB', 'revenue', '101'),
            amountMonth: 939,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510700000',
            ...executionLine(2025, 12, 'GPB', 'revenue', '101'),
            amountMonth: 1121,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510800000',
            ...executionLine(2025, 12, 'GPB', 'revenue', '101'),
            amountMonth: 919,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510900000',
            ...executionLine(2025, 12, 'GPB', 'revenue', '101'),
            amountMonth: 1161,
            budgetOriginal: 1000,
          },
          {
            regionCode: '511000000',
            ...executionLine(2025, 12, 'GPB', 'revenue', '101'),
            amountMonth: 920,
            budgetOriginal: 1000,
          },
          {
            regionCode: '511100000',
            ...executionLine(2025, 12, 'GPB', 'revenue', '101'),
            amountMonth: 1160,
            budgetOriginal: 1000,
          },
        ],
      },
      expect: [
        { keys: { regionCode: '510100000' }, outcome: 'clear' },
        { keys: { regionCode: '510300000' }, outcome: 'yellow' },
        { keys: { regionCode: '510400000' }, outcome: 'clear' },
        { keys: { regionCode: '510500000' }, outcome: 'yellow' },
        { keys: { regionCode: '510600000' }, outcome: 'orange' },
        { keys: { regionCode: '510700000' }, outcome: 'orange' },
        { keys: { regionCode: '510800000' }, outcome: 'red' },
        { keys: { regionCode: '510900000' }, outcome: 'red' },
        { keys: { regionCode: '511000000' }, outcome: 'orange' },
        { keys: { regionCode: '511100000' }, outcome: 'orange' },
        { keys: { regionCode: '511300000' }, outcome: 'not-computable', measure: 'actual' },
      ],
    },
    {
      name: '年度未完，不适用',
      asOf: '2025-06-30',
      given: {
        region: [{ regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' }],
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
