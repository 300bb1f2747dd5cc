import { defineIndicator } from '../../definition/indicator.js';
import type { Measure } from '../../definition/measure.js';
import { executionLine } from '../execution-line.js';

const months = Array.from({ length: 12 }, (_, n) => n + 1);

const spending =
  'fundBook == "GPB" && scope == "own" && direction == "expenditure" && subjectLevel == 1 && !isTransfer && regionLevel in ["province", "prefecture", "county"]';

/** Spending of one month, seen from December. */
const ofMonth = (month: number): Measure => ({
  zh: `${month}月支出`,
  en: `spending of month ${month}`,
  table: 'executionMonthly',
  sum: 'amountMonth',
  window: month === 12 ? 'month' : { back: 12 - month, of: 'month' },
  where: spending,
  empty: 'unknown',
});

/** Months of 2025 that take turns between amounts, from one on. */
const profile = (regionCode: string, amounts: readonly number[], from = 1, year = 2025, to = 12) =>
  months
    .filter((month) => month >= from && month <= to)
    .map((month) => ({
      regionCode,
      ...executionLine(year, month, 'GPB', 'expenditure', '205'),
      amountMonth: amounts[month % amounts.length]!,
    }));

const names = ['flat', 'on', 'past', 'onRed', 'red', 'lacking'];
const codes = names.map((_, at) => `51${String(at + 1).padStart(2, '0')}00000`);

/** 支出均衡性差: the square of the standard deviation of a year's months over their mean is large. */
export const monthlySpendingImbalance = defineIndicator({
  id: 'monthly-spending-imbalance',
  name: { zh: '支出均衡性差', en: 'Spending uneven over the months' },
  category: 'GPB-EXP',
  meaning: {
    zh: '全年各月一般公共预算支出起伏过大。以变异系数（标准差与月均支出之比）的平方衡量：0.36 即标准差为月均支出的六成。',
    en: 'Spending of the months of a year is uneven, by the square of the standard deviation over the mean: 0.36 is a deviation of three fifths.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    whole: {
      zh: '全年支出',
      en: 'spending of the year',
      table: 'executionMonthly',
      sum: 'amountMonth',
      window: 'year-to-date',
      where: spending,
      empty: 'unknown',
    },
    ...Object.fromEntries(months.map((month) => [`m${month}`, ofMonth(month)])),
  },
  parameters: {},
  applies: 'month.number >= 12 && whole > 0',
  value: `12 * (${months.map((month) => `m${month} / whole * (m${month} / whole)`).join(' + ')}) - 1`,
  unit: 'ratio',
  amount: 'whole',
  levels: {
    red: { when: 'value > 1', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.36', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '广东省人大联网监督预警、湘乡市人大交办函',
      article: null,
      says: '年底突击花钱、执行进度不平衡列为预警；衡量方法与界限为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限：标准差恰为月均的六成、一倍不升级；缺一个月不可计算',
      asOf: '2025-12-31',
      given: {
        region: codes.map((regionCode, at) => ({
          regionCode,
          name: names[at]!,
          shortName: names[at]!,
          level: 'prefecture' as const,
        })),
        executionMonthly: [
          ...profile(codes[0]!, [100]),
          ...profile(codes[1]!, [40, 160]),
          ...profile(codes[2]!, [39, 161]),
          ...profile(codes[3]!, [0, 200]),
          ...profile(codes[4]!, [0, 201, 0, 199]),
          ...profile(codes[5]!, [100], 2),
        ],
      },
      expect: [
        { keys: { regionCode: codes[0]! }, outcome: 'clear' },
        { keys: { regionCode: codes[1]! }, outcome: 'clear' },
        { keys: { regionCode: codes[2]! }, outcome: 'yellow' },
        { keys: { regionCode: codes[3]! }, outcome: 'yellow' },
        { keys: { regionCode: codes[4]! }, outcome: 'red' },
        { keys: { regionCode: codes[5]! }, outcome: 'not-computable', measure: 'm1' },
      ],
    },
    {
      name: '年度未完，不适用',
      asOf: '2025-06-30',
      given: { executionMonthly: [...profile('510000000', [9], 7, 2024), ...profile('510000000', [1, 9], 1, 2025, 6)] },
      expect: [{ keys: { regionCode: '510000000' }, outcome: 'excluded' }],
    },
  ],
});
