import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { taxToDate } from './tax-to-date.js';

/** 违规提前征收、过头税: taxes collected ahead of the period they belong to, as a share of all collected to date. */
export const advanceTaxCollection = defineIndicator({
  id: 'advance-tax-collection',
  name: { zh: '违规提前征收、过头税', en: 'Tax collected ahead of its period' },
  category: 'GPB-REV',
  meaning: {
    zh: '本年累计预征提前入库的税收占全部税收的比例。',
    en: 'Taxes collected ahead of the period they belong to, as a share of all collected to date.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    early: taxToDate('advanceCollected', { zh: '提前入库累计', en: 'collected ahead' }),
    collected: taxToDate('amountTotal', { zh: '全口径税收累计', en: 'collected' }),
  },
  parameters: {},
  applies: 'collected > 0',
  value: 'early / collected',
  unit: 'ratio',
  amount: 'early',
  levels: {
    red: { when: 'value > 0.03', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '55',
      says: '不得违反法律、行政法规规定，多征、提前征收或者减征、免征、缓征应征的预算收入。',
      mark: 'found',
    },
    {
      document: '中华人民共和国税收征收管理法',
      article: '28',
      says: '税务机关依照法律、行政法规的规定征收税款，不得违反规定开征、停征、多征、少征、提前征收、延缓征收或者摊派税款。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '没有提前入库不触发，一分即为黄灯；恰百分之三为黄灯，多一分为红灯',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(5),
        taxMonthly: [
          ...eachRegion([0, 1, 30, 31], (advanceCollected, regionCode) => ({
            regionCode,
            year: 2025,
            month: 12,
            scope: 'own',
            taxCode: '101',
            taxLevel: 1,
            industryCode: 'all',
            amountTotal: 1000,
            advanceCollected,
          })),
          {
            regionCode: '510600000',
            year: 2025,
            month: 12,
            scope: 'own',
            taxCode: '101',
            taxLevel: 1,
            industryCode: 'all',
            amountTotal: 1000,
          },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'early' }),
    },
  ],
});
