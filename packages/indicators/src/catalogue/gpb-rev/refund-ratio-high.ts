import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { taxToDate } from './tax-to-date.js';

/** 退库比例异常: refunds to date other than of carried-forward credit are a large share of the taxes collected. */
export const refundRatioHigh = defineIndicator({
  id: 'refund-ratio-high',
  name: { zh: '退库比例异常', en: 'Large refunds' },
  category: 'GPB-REV',
  meaning: {
    zh: '本年累计退税（不含留抵退税）占全部税收的比例偏高。',
    en: 'Refunds to date other than of carried-forward credit are a large share of the taxes collected.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    refund: taxToDate('refund', { zh: '退税累计', en: 'refunds' }),
    credit: {
      zh: '留抵退税累计',
      en: 'refunds of credit',
      table: 'taxMonthly',
      sum: 'creditRefund',
      window: 'month',
      where: 'scope == "own" && taxLevel == 1 && industryCode == "all" && creditRefund > 0',
      empty: 'zero',
    },
    collected: taxToDate('amountTotal', { zh: '全口径税收累计', en: 'collected' }),
  },
  parameters: {},
  applies: 'collected > 0',
  value: '(refund - credit) / collected',
  unit: 'ratio',
  amount: 'refund - credit',
  levels: {
    red: { when: 'value > 0.10', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.05', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '60',
      says: '已经缴入国库的资金，依照法律、行政法规的规定或者国务院的决定需要退付的，应当及时办理退付；应当由财政支出安排的事项，不得用退库处理。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰百分之五、一成不触发，多一分即触发；留抵退税不算',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(7),
        taxMonthly: [
          ...eachRegion([50, 51, 100, 101], (refund, regionCode) => ({
            regionCode,
            year: 2025,
            month: 12,
            scope: 'own',
            taxCode: '101',
            taxLevel: 1,
            industryCode: 'all',
            amountTotal: 1000,
            refund,
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
            refund: 300,
            creditRefund: 250,
          },
          {
            regionCode: '510700000',
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
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', 'clear', { lacks: 'refund' }, { lacks: 'refund' }),
    },
  ],
});
