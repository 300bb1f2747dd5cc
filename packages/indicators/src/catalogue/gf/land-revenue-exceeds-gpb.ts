import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { landAndGeneral, landLine } from './land-revenue.js';

/** 土地出让收入大于一般公共预算收入: revenue from land to date comes near to, or is above, general public revenue. */
export const landRevenueExceedsGpb = defineIndicator({
  id: 'land-revenue-exceeds-gpb',
  name: { zh: '土地出让收入大于一般公共预算收入', en: 'Land revenue above general public revenue' },
  category: 'GF',
  meaning: {
    zh: '土地出让收入累计数接近或大于一般公共预算收入。',
    en: 'Revenue from land to date comes near to, or is above, general public revenue.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: landAndGeneral,
  parameters: {},
  applies: 'revenue > 0',
  value: 'landRevenue / revenue',
  unit: 'ratio',
  amount: 'landRevenue',
  levels: {
    red: { when: 'value > 1', action: 'inquiry', mark: 'found' },
    yellow: { when: 'value > 0.8', action: 'check', mark: 'default' },
  },
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
        region: caseRegions(6),
        executionMonthly: [
          ...eachRegion([800, 801, 1000, 1001], (amountMonth, regionCode) => [
            landLine(regionCode, 2025, amountMonth),
            { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 1000 },
          ]),
          landLine('510100000', 2025, 9000, '1030199'),
          { regionCode: '510600000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 5 },
          landLine('510700000', 2025, 5),
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'landRevenue' }, { lacks: 'revenue' }),
    },
  ],
});
