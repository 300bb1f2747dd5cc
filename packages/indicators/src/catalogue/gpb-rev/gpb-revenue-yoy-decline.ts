import { defineIndicator } from '../../definition/indicator.js';
import { executionLine } from '../execution-line.js';

/** 一般公共预算收入负增长: general public revenue to date is below the same period of last year. */
export const gpbRevenueYoyDecline = defineIndicator({
  id: 'gpb-revenue-yoy-decline',
  name: { zh: '一般公共预算收入负增长', en: 'Revenue below last year' },
  category: 'GPB-REV',
  meaning: {
    zh: '一般公共预算收入累计数低于上年同期。',
    en: 'General public revenue to date is below the same period of last year.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    now: {
      zh: '本年累计',
      en: 'to date',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'year-to-date',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "revenue" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"]',
      empty: 'unknown',
    },
    before: {
      zh: '上年同期',
      en: 'same period of last year',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'same-period-last-year',
      where:
        'fundBook == "GPB" && scope == "own" && direction == "revenue" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"]',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'before > 0',
  value: 'now / before - 1',
  unit: 'ratio',
  amount: 'abs(now - before)',
  levels: {
    red: { when: 'value < -0.10', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < -0.05', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < 0', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '36',
      says: '各级预算收入的编制，应当与经济社会发展水平相适应，与财政政策相衔接。',
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
          { regionCode: '510100000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 1000 },
          { regionCode: '510100000', ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 1000 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 999 },
          { regionCode: '510300000', ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 1000 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 950 },
          { regionCode: '510400000', ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 1000 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 949 },
          { regionCode: '510500000', ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 1000 },
          { regionCode: '510600000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 900 },
          { regionCode: '510600000', ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 1000 },
          { regionCode: '510700000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 899 },
          { regionCode: '510700000', ...executionLine(2024, 12, 'GPB', 'revenue', '101'), amountMonth: 1000 },
        ],
      },
      expect: [
        { keys: { regionCode: '510100000' }, outcome: 'clear' },
        { keys: { regionCode: '510300000' }, outcome: 'yellow' },
        { keys: { regionCode: '510400000' }, outcome: 'yellow' },
        { keys: { regionCode: '510500000' }, outcome: 'orange' },
        { keys: { regionCode: '510600000' }, outcome: 'orange' },
        { keys: { regionCode: '510700000' }, outcome: 'red' },
        { keys: { regionCode: '510800000' }, outcome: 'not-computable', measure: 'now' },
      ],
    },
  ],
});
