import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';

/** 土地出让收入异常增长: revenue from land to date has more than doubled over the same period of last year. */
export const landRevenueYoySpike = defineIndicator({
  id: 'land-revenue-yoy-spike',
  name: { zh: '土地出让收入异常增长', en: 'Land revenue jumps' },
  category: 'GF',
  meaning: {
    zh: '土地出让收入累计数比上年同期成倍增长。',
    en: 'Revenue from land to date has more than doubled over the same period of last year.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    now: {
      zh: '土地出让收入累计',
      en: 'land revenue to date',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'year-to-date',
      where:
        'fundBook == "GF" && scope == "own" && direction == "revenue" && subjectLevel == 3 && !isTransfer && regionLevel in ["province", "prefecture", "county"] && subjectCode == "1030148"',
      empty: 'unknown',
    },
    before: {
      zh: '上年同期',
      en: 'same period of last year',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'same-period-last-year',
      where:
        'fundBook == "GF" && scope == "own" && direction == "revenue" && subjectLevel == 3 && !isTransfer && regionLevel in ["province", "prefecture", "county"] && subjectCode == "1030148"',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'before > 0',
  value: 'now / before - 1',
  unit: 'ratio',
  amount: 'now - before',
  levels: { red: { when: 'value > 1', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '预警规则（省级财政监测系统）',
      article: null,
      says: '土地出让收入比上年同期增长一倍以上、土地出让收入大于一般公共预算收入，列为预警。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限；其他基金收入不计',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(4),
        executionMonthly: [
          {
            regionCode: '510100000',
            ...executionLine(2025, 12, 'GF', 'revenue', '1030148'),
            subjectLevel: 3,
            amountMonth: 2000,
          },
          {
            regionCode: '510100000',
            ...executionLine(2024, 12, 'GF', 'revenue', '1030148'),
            subjectLevel: 3,
            amountMonth: 1000,
          },
          {
            regionCode: '510300000',
            ...executionLine(2025, 12, 'GF', 'revenue', '1030148'),
            subjectLevel: 3,
            amountMonth: 2001,
          },
          {
            regionCode: '510300000',
            ...executionLine(2024, 12, 'GF', 'revenue', '1030148'),
            subjectLevel: 3,
            amountMonth: 1000,
          },
          {
            regionCode: '510100000',
            ...executionLine(2025, 12, 'GF', 'revenue', '1030199'),
            subjectLevel: 3,
            amountMonth: 9000,
          },
          {
            regionCode: '510400000',
            ...executionLine(2025, 12, 'GF', 'revenue', '1030148'),
            subjectLevel: 3,
            amountMonth: 5,
          },
          {
            regionCode: '510500000',
            ...executionLine(2025, 12, 'GF', 'revenue', '1030148'),
            subjectLevel: 3,
            amountMonth: 5,
          },
          {
            regionCode: '510500000',
            ...executionLine(2024, 12, 'GF', 'revenue', '1030148'),
            subjectLevel: 3,
            amountMonth: 0,
          },
        ],
      },
      expect: regionOutcomes('clear', 'red', { lacks: 'before' }, 'excluded'),
    },
  ],
});
