import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 基金结转规模超30%: carry-over of funds over their revenue of the year; judged for all funds together: where the whole is above, one of them is. */
export const gfCarryoverOver30pct = defineIndicator({
  id: 'gf-carryover-over-30pct',
  name: { zh: '基金结转规模超30%', en: 'Fund carry-over above 30%' },
  category: 'GF',
  meaning: {
    zh: '年末政府性基金结转占当年基金收入的比例过高，应当调入一般公共预算统筹使用。逐项基金的规定在此按全部基金合计判断：合计超过的，必有一项超过。',
    en: 'Carry-over of funds over their revenue of the year; judged for all funds together: where the whole is above, one of them is.',
  },
  stage: 'final',
  nature: 'compliance',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    carried: {
      zh: '年末基金结转',
      en: 'carried over',
      table: 'carryover',
      sum: 'carryoverAmount',
      window: 'closed-year',
      where: 'fundBook == "GF"',
      empty: 'unknown',
    },
    revenue: executedIn('closed-year', ownClasses('GF', 'revenue'), {
      zh: '全年基金收入',
      en: 'fund revenue of the year',
    }),
  },
  parameters: {
    cap: {
      zh: '结转比例上限',
      en: 'cap',
      value: 0.3,
      unit: 'ratio',
      mark: 'found',
      source: '国办发〔2014〕70号（30%）',
    },
  },
  applies: 'revenue > 0',
  value: 'carried / revenue',
  unit: 'ratio',
  amount: 'carried',
  levels: {
    red: { when: 'value > cap', action: 'inquiry', mark: 'found' },
    yellow: { when: 'value > 0.20', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '国务院办公厅关于进一步做好盘活财政存量资金工作的通知（国办发〔2014〕70号）',
      article: null,
      says: '每一项政府性基金结转资金规模超过当年收入 30% 的部分，应当补充预算稳定调节基金或调入一般公共预算统筹使用。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(6),
        carryover: [
          ...eachRegion([200, 201, 300, 301], (carryoverAmount, regionCode, at) => ({
            carryoverId: `a${at}`,
            regionCode,
            year: 2025,
            originYear: 2025,
            fundBook: 'GF',
            carryoverAmount,
          })),
          { carryoverId: 'g', regionCode: '510100000', year: 2025, originYear: 2025, carryoverAmount: 900 },
          {
            carryoverId: 'x',
            regionCode: '510600000',
            year: 2025,
            originYear: 2025,
            fundBook: 'GF',
            carryoverAmount: 1,
          },
        ],
        executionMonthly: [
          { regionCode: '510100000', ...executionLine(2025, 12, 'GF', 'revenue', '103'), amountMonth: 1000 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'GF', 'revenue', '103'), amountMonth: 1000 },
          { regionCode: '510400000', ...executionLine(2025, 12, 'GF', 'revenue', '103'), amountMonth: 1000 },
          { regionCode: '510500000', ...executionLine(2025, 12, 'GF', 'revenue', '103'), amountMonth: 1000 },
          { regionCode: '510700000', ...executionLine(2025, 12, 'GF', 'revenue', '103'), amountMonth: 1000 },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'revenue' }, { lacks: 'carried' }),
    },
  ],
});
