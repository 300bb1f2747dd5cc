import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { landLine, landRevenueIn } from './land-revenue.js';

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
    now: landRevenueIn('year-to-date'),
    before: landRevenueIn('same-period-last-year', { zh: '上年同期', en: 'same period of last year' }),
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
          landLine('510100000', 2025, 2000),
          landLine('510100000', 2024, 1000),
          landLine('510300000', 2025, 2001),
          landLine('510300000', 2024, 1000),
          landLine('510100000', 2025, 9000, '1030199'),
          landLine('510400000', 2025, 5),
          landLine('510500000', 2025, 5),
          landLine('510500000', 2024, 0),
        ],
      },
      expect: regionOutcomes('clear', 'red', { lacks: 'before' }, 'excluded'),
    },
  ],
});
