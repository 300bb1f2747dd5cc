import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

/** 暂付款清理率低: the share of advances at the beginning of the year that has been cleared lags the elapsed share of the year. */
export const suspenseClearanceSlow = defineIndicator({
  id: 'suspense-clearance-slow',
  name: { zh: '暂付款清理率低', en: 'Old advances cleared slowly' },
  category: 'GPB-EXP',
  meaning: {
    zh: '年初暂付性款项的清理进度落后于时序进度。',
    en: 'The share of advances at the beginning of the year that has been cleared lags the elapsed share of the year.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    opening: {
      zh: '年初余额',
      en: 'at the beginning of the year',
      table: 'suspenseMonthly',
      sum: 'yearOpening',
      window: 'quarter-end',
      where: 'suspenseKind == "payment"',
      empty: 'unknown',
    },
    cleared: {
      zh: '本年清理数',
      en: 'cleared this year',
      table: 'suspenseMonthly',
      sum: 'clearedYtd',
      window: 'quarter-end',
      where: 'suspenseKind == "payment"',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'opening > 0',
  value: 'cleared / opening',
  unit: 'ratio',
  amount: 'opening - cleared',
  levels: {
    red: { when: 'value < 0.5 * quarter.timeProgress', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < quarter.timeProgress', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '暂付性款项预警表（省级财政监测系统）',
      article: null,
      says: '暂付款清理率为监测内容；界限为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限（第二季度末，时序进度 50%）；年初没有余额的不判断',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(7),
        suspenseMonthly: [
          ...eachRegion(
            [
              [1000, 500],
              [1000, 499],
              [1000, 250],
              [1000, 249],
              [0, 0],
            ],
            ([yearOpening, clearedYtd], regionCode) => ({
              regionCode,
              year: 2025,
              month: 6,
              accountCode: '1036',
              suspenseKind: 'payment',
              closingBalance: 1,
              yearOpening,
              clearedYtd,
            }),
          ),
          {
            regionCode: '510700000',
            year: 2025,
            month: 6,
            accountCode: '1036',
            suspenseKind: 'payment',
            closingBalance: 1,
          },
        ],
      },
      expect: regionOutcomes(
        'clear',
        'yellow',
        'yellow',
        'red',
        'excluded',
        { lacks: 'opening' },
        { lacks: 'opening' },
      ),
    },
  ],
});
