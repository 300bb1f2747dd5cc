import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { executionLine } from '../execution-line.js';
import { executedIn, ownClasses } from '../monthly-report.js';

/** 国资预算列赤字: state capital spending exceeds its income. */
export const scoDeficit = defineIndicator({
  id: 'sco-deficit',
  name: { zh: '国资预算列赤字', en: 'State capital budget in deficit' },
  category: 'SCO',
  meaning: { zh: '国有资本经营预算支出大于收入与转移性收入之和。', en: 'State capital spending exceeds its income.' },
  stage: 'execute',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    income: executedIn('year-to-date', ownClasses('SCO', 'revenue'), { zh: '收入累计', en: 'income' }),
    spending: executedIn('year-to-date', ownClasses('SCO', 'expenditure'), { zh: '支出累计', en: 'spending' }),
  },
  parameters: {},
  value: 'spending - income',
  unit: 'fen',
  amount: 'spending - income',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    { document: '中华人民共和国预算法', article: '10', says: '国有资本经营预算不列赤字。', mark: 'found' },
    {
      document: '中华人民共和国企业国有资产法',
      article: '60',
      says: '国有资本经营预算按年度单独编制，支出按照当年预算收入规模安排，不列赤字。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(3),
        executionMonthly: [
          { regionCode: '510100000', ...executionLine(2025, 12, 'SCO', 'revenue', '103'), amountMonth: 1000 },
          { regionCode: '510100000', ...executionLine(2025, 12, 'SCO', 'expenditure', '223'), amountMonth: 1000 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'SCO', 'revenue', '103'), amountMonth: 1000 },
          { regionCode: '510300000', ...executionLine(2025, 12, 'SCO', 'expenditure', '223'), amountMonth: 1001 },
        ],
      },
      expect: regionOutcomes('clear', 'red', { lacks: 'income' }),
    },
  ],
});
