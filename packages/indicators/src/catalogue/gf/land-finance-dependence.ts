import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { landAndGeneral, landLine } from './land-revenue.js';

/** 土地财政依赖度: revenue from land as a share of it and general public revenue together. */
export const landFinanceDependence = defineIndicator({
  id: 'land-finance-dependence',
  name: { zh: '土地财政依赖度', en: 'Dependence on land revenue' },
  category: 'GF',
  meaning: {
    zh: '土地出让收入占一般公共预算收入与土地出让收入之和的比例过高。',
    en: 'Revenue from land as a share of it and general public revenue together.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: landAndGeneral,
  parameters: {},
  applies: 'landRevenue + revenue > 0',
  value: 'landRevenue / (landRevenue + revenue)',
  unit: 'ratio',
  amount: 'landRevenue',
  levels: {
    red: { when: 'value > 0.60', action: 'inquiry', mark: 'default' },
    orange: { when: 'value > 0.50', action: 'explanation', mark: 'default' },
    yellow: { when: 'value > 0.40', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '财政画像（省级财政监测系统）',
      article: null,
      says: '土地财政依赖度为财政画像的一项指标，定义与档次为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限；其他基金收入不计',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(7),
        executionMonthly: [
          ...eachRegion([400, 401, 500, 501, 600, 601], (land, regionCode) => [
            landLine(regionCode, 2025, land),
            { regionCode, ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 1000 - land },
          ]),
          { regionCode: '510800000', ...executionLine(2025, 12, 'GPB', 'revenue', '101'), amountMonth: 5 },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'landRevenue' }),
    },
  ],
});
