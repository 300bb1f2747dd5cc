import { defineIndicator } from '../../definition/indicator.js';
import { executionLine } from '../execution-line.js';

/** 支出预决算偏离度: spending of the year is far from the original budget. */
export const expenditureOutturnDeviation = defineIndicator({
  id: 'expenditure-outturn-deviation',
  name: { zh: '支出预决算偏离度', en: 'Spending far from its budget' },
  category: 'GPB-EXP',
  meaning: { zh: '全年支出与年初预算相差过大。', en: 'Spending of the year is far from the original budget.' },
  stage: 'final',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    actual: {
      zh: '全年支出',
      en: 'of the year',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'year-to-date',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"]',
      empty: 'unknown',
    },
    budget: {
      zh: '年初预算',
      en: 'original budget',
      table: 'executionMonthly',
      sum: 'budgetOriginal',
      window: 'month',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"]',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'month.number >= 12 && budget > 0',
  value: 'actual / budget',
  unit: 'ratio',
  amount: 'abs(actual - budget)',
  levels: {
    red: { when: 'value < 0.85 || value > 1.15', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < 0.90 || value > 1.10', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < 0.95 || value > 1.05', action: 'check', mark: 'default' },
  },
  basis: [
    { document: 'PEFA 框架', article: 'PI-1', says: '支出总额实际数与年初预算的偏离；档次为默认值。', mark: 'found' },
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
            ...executionLine(2025, 12, 'GPB', 'expenditure', '205'),
            amountMonth: 950,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510300000',
            ...executionLine(2025, 12, 'GPB', 'expenditure', '205'),
            amountMonth: 949,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510400000',
            ...executionLine(2025, 12, 'GPB', 'expenditure', '205'),
            amountMonth: 1050,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510500000',
            ...executionLine(2025, 12, 'GPB', 'expenditure', '205'),
            amountMonth: 1051,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510600000',
            ...executionLine(2025, 12, 'GPB', 'expenditure', '205'),
            amountMonth: 899,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510700000',
            ...executionLine(2025, 12, 'GPB', 'expenditure', '205'),
            amountMonth: 1101,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510800000',
            ...executionLine(2025, 12, 'GPB', 'expenditure', '205'),
            amountMonth: 849,
            budgetOriginal: 1000,
          },
          {
            regionCode: '510900000',
            ...executionLine(2025, 12, 'GPB', 'expenditure', '205'),
            amountMonth: 1151,
            budgetOriginal: 1000,
          },
          {
            regionCode: '511000000',
            ...executionLine(2025, 12, 'GPB', 'expenditure', '205'),
            amountMonth: 850,
            budgetOriginal: 1000,
          },
          {
            regionCode: '511100000',
            ...executionLine(2025, 12, 'GPB', 'expenditure', '205'),
            amountMonth: 1150,
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
            ...executionLine(2025, 6, 'GPB', 'expenditure', '205'),
            amountMonth: 100,
            budgetOriginal: 1000,
          },
        ],
      },
      expect: [{ keys: { regionCode: '510100000' }, outcome: 'excluded' }],
    },
  ],
});
