import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

/** 暂付性款项新增: advances outstanding exceed those at the end of last year. */
export const suspensePaymentGrowth = defineIndicator({
  id: 'suspense-payment-growth',
  name: { zh: '暂付性款项新增', en: 'Advances grow' },
  category: 'GPB-EXP',
  meaning: {
    zh: '暂付性款项余额比上年底增加，只减不增的要求没有做到。',
    en: 'Advances outstanding exceed those at the end of last year.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    balance: {
      zh: '暂付性款项余额',
      en: 'advances outstanding',
      table: 'suspenseMonthly',
      sum: 'closingBalance',
      window: 'month',
      where: 'suspenseKind == "payment"',
      empty: 'unknown',
    },
    before: {
      zh: '上年底余额',
      en: 'at the end of last year',
      table: 'suspenseMonthly',
      sum: 'closingBalance',
      window: 'last-december',
      where: 'suspenseKind == "payment"',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'balance > 0',
  value: '(balance - before) / balance',
  unit: 'ratio',
  amount: 'balance - before',
  levels: {
    red: { when: 'value > 0.05', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '暂付性款项预警表（省级财政监测系统）',
      article: null,
      says: '暂付性款项余额与上年底比较，新增列为预警；界限为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限；没有余额的不判断',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(7),
        suspenseMonthly: [
          ...eachRegion(
            [
              [1000, 1000],
              [900, 1000],
              [1001, 1000],
              [1000, 950],
              [1000, 949],
              [0, 10],
            ],
            ([now, before], regionCode) => [
              {
                regionCode,
                year: 2025,
                month: 12,
                accountCode: '1036',
                suspenseKind: 'payment',
                closingBalance: now,
              },
              {
                regionCode,
                year: 2024,
                month: 12,
                accountCode: '1036',
                suspenseKind: 'payment',
                closingBalance: before,
              },
            ],
          ),
          {
            regionCode: '510800000',
            year: 2025,
            month: 12,
            accountCode: '1036',
            suspenseKind: 'payment',
            closingBalance: 5,
          },
        ],
      },
      expect: regionOutcomes('clear', 'clear', 'yellow', 'yellow', 'red', 'excluded', { lacks: 'before' }),
    },
  ],
});
