import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { classLine } from '../class-spending.js';
import { executionLine } from '../execution-line.js';
import { adjustedBudget, ownClasses } from '../monthly-report.js';

/** A line of the adjusted budget that says whether it is assigned. */
const line = (lineId: string, regionCode: string, isUnassigned: boolean, amount: number) =>
  ({
    lineId,
    regionCode,
    year: 2025,
    stage: 'adjusted',
    fundBook: 'GPB',
    scope: 'own',
    direction: 'expenditure',
    subjectCode: '2299999',
    subjectLevel: 3,
    isTransfer: false,
    isUnassigned,
    amount,
  }) as const;

/** 年初代编预算未及时细化: spending budgeted without an agency is still not assigned in the second half of the year. */
export const unallocatedBudgetLate = defineIndicator({
  id: 'unallocated-budget-late',
  name: { zh: '年初代编预算未及时细化', en: 'Budget not assigned late in the year' },
  category: 'GPB-EXP',
  meaning: {
    zh: '年初代编、待分配的支出预算下半年仍没有细化到部门和单位。',
    en: 'Spending budgeted without an agency is still not assigned in the second half of the year.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    told: {
      zh: '标明是否待分配的预算行数',
      en: 'lines that say whether they are assigned',
      table: 'budgetLine',
      count: true,
      window: 'year',
      where:
        'stage == "adjusted" && fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 3 && !isTransfer && isUnassigned != null',
      empty: 'unknown',
    },
    left: {
      zh: '待分配预算',
      en: 'not assigned',
      table: 'budgetLine',
      sum: 'amount',
      window: 'year',
      where:
        'stage == "adjusted" && fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 3 && !isTransfer && isUnassigned',
      empty: 'zero',
    },
    budget: adjustedBudget(ownClasses('GPB', 'expenditure'), { zh: '调整后支出预算', en: 'adjusted budget' }),
  },
  parameters: {},
  applies: 'told > 0 && budget > 0',
  value: 'left / budget',
  unit: 'ratio',
  amount: 'left',
  levels: {
    red: { when: 'value > 0 && asOf.month >= 10', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.05 && asOf.month >= 7', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '国务院办公厅关于进一步做好盘活财政存量资金工作的通知（国办发〔2014〕70号）',
      article: null,
      says: '年初代编预算应当及时细化，9 月 30 日仍未落实到部门和单位的应当收回统筹；界限为默认值。待核实。',
      mark: 'default',
    },
  ],
  cases: [
    {
      name: '九月：超过 5% 才触发',
      asOf: '2025-09-30',
      given: {
        region: caseRegions(4),
        budgetLine: [
          line('L0x', '510100000', true, 50),
          line('L1x', '510300000', true, 51),
          line('L0y', '510100000', false, 500),
          line('L2x', '510400000', true, 0),
          line('L2z', '510400000', true, 0),
        ],
        executionMonthly: [
          classLine('GPB', '205', 0, 1000, 9),
          {
            regionCode: '510300000',
            ...executionLine(2025, 9, 'GPB', 'expenditure', '205'),
            amountMonth: 0,
            budgetAdjusted: 1000,
          },
          {
            regionCode: '510500000',
            ...executionLine(2025, 9, 'GPB', 'expenditure', '205'),
            amountMonth: 0,
            budgetAdjusted: 1000,
          },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', { lacks: 'budget' }, { lacks: 'told' }),
    },
    {
      name: '十月起：还有就触发',
      asOf: '2025-10-31',
      given: {
        region: caseRegions(4),
        budgetLine: [
          line('L0x', '510100000', true, 0),
          line('L1x', '510300000', true, 1),
          line('L0y', '510100000', false, 500),
          line('L2x', '510400000', true, 0),
          line('L2z', '510400000', true, 0),
        ],
        executionMonthly: [
          classLine('GPB', '205', 0, 1000, 10),
          {
            regionCode: '510300000',
            ...executionLine(2025, 10, 'GPB', 'expenditure', '205'),
            amountMonth: 0,
            budgetAdjusted: 1000,
          },
          {
            regionCode: '510500000',
            ...executionLine(2025, 10, 'GPB', 'expenditure', '205'),
            amountMonth: 0,
            budgetAdjusted: 1000,
          },
        ],
      },
      expect: regionOutcomes('clear', 'red'),
    },
    {
      name: '六月：尚不触发',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(4),
        budgetLine: [
          line('L0x', '510100000', true, 51),
          line('L1x', '510300000', true, 999),
          line('L0y', '510100000', false, 500),
          line('L2x', '510400000', true, 0),
          line('L2z', '510400000', true, 0),
        ],
        executionMonthly: [
          classLine('GPB', '205', 0, 1000),
          {
            regionCode: '510300000',
            ...executionLine(2025, 6, 'GPB', 'expenditure', '205'),
            amountMonth: 0,
            budgetAdjusted: 1000,
          },
          {
            regionCode: '510500000',
            ...executionLine(2025, 6, 'GPB', 'expenditure', '205'),
            amountMonth: 0,
            budgetAdjusted: 1000,
          },
        ],
      },
      expect: regionOutcomes('clear', 'clear'),
    },
  ],
});
