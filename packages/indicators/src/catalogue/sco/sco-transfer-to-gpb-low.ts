import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 国资预算调入一般公共预算比例偏低: a small share of state capital income goes to the general public budget. */
export const scoTransferToGpbLow = defineIndicator({
  id: 'sco-transfer-to-gpb-low',
  name: { zh: '国资预算调入一般公共预算比例偏低', en: 'Little of state capital income moved to the general budget' },
  category: 'SCO',
  meaning: {
    zh: '国有资本经营预算收入调入一般公共预算的比例偏低。',
    en: 'A small share of state capital income goes to the general public budget.',
  },
  stage: 'final',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    moved: {
      zh: '调出资金',
      en: 'moved out',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'year-to-date',
      where:
        'fundBook == "SCO" && scope == "own" && direction == "expenditure" && subjectLevel == 3 && isTransfer && regionLevel in ["province", "prefecture", "county"] && subjectCode == "2300803"',
      empty: 'unknown',
    },
    income: executedIn('year-to-date', ownClasses('SCO', 'revenue'), { zh: '国有资本经营收入', en: 'income' }),
  },
  parameters: {},
  applies: 'month.number >= 12 && income > 0',
  value: 'moved / income',
  unit: 'ratio',
  amount: 'income - moved',
  levels: {
    red: { when: 'value < 0.20', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < 0.30', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '10',
      says: '国有资本经营预算应当按照收支平衡的原则编制，不列赤字，并安排资金调入一般公共预算。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限；没有收入的不判断',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(6),
        executionMonthly: [
          ...eachRegion([300, 299, 200, 199], (amountMonth, regionCode) => [
            {
              regionCode,
              year: 2025,
              month: 12,
              fundBook: 'SCO',
              scope: 'own',
              direction: 'expenditure',
              subjectCode: '2300803',
              subjectLevel: 3,
              isTransfer: true,
              amountMonth,
            },
            { regionCode, ...executionLine(2025, 12, 'SCO', 'revenue', '103'), amountMonth: 1000 },
          ]),
          { regionCode: '510600000', ...executionLine(2025, 12, 'SCO', 'revenue', '103'), amountMonth: 1000 },
          {
            regionCode: '510700000',
            year: 2025,
            month: 12,
            fundBook: 'SCO',
            scope: 'own',
            direction: 'expenditure',
            subjectCode: '2300803',
            subjectLevel: 3,
            isTransfer: true,
            amountMonth: 0,
          },
          { regionCode: '510700000', ...executionLine(2025, 12, 'SCO', 'revenue', '103'), amountMonth: 0 },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'moved' }, 'excluded'),
    },
    {
      name: '年度未完，不适用',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(1),
        executionMonthly: [
          {
            regionCode: '510100000',
            year: 2025,
            month: 6,
            fundBook: 'SCO',
            scope: 'own',
            direction: 'expenditure',
            subjectCode: '2300803',
            subjectLevel: 3,
            isTransfer: true,
            amountMonth: 1,
          },
          { regionCode: '510100000', ...executionLine(2025, 6, 'SCO', 'revenue', '103'), amountMonth: 1000 },
        ],
      },
      expect: [{ keys: { regionCode: '510100000' }, outcome: 'excluded' }],
    },
  ],
});
