import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { guaranteed } from './three-guarantees.js';

/** “保工资”进度预警: spending on wages lags the progress asked for or the elapsed share of the year. */
export const salaryGuaranteeProgressLag = defineIndicator({
  id: 'salary-guarantee-progress-lag',
  name: { zh: '“保工资”进度预警', en: 'Wages behind schedule' },
  category: 'GPB-EXP',
  meaning: {
    zh: '工资支出进度落后于考核进度或时序进度。',
    en: 'Spending on wages lags the progress asked for or the elapsed share of the year.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level == "county"' },
  needs: ['region'],
  measures: {
    executed: guaranteed('executed', { zh: '工资执行数', en: 'wages spent' }, 'wages'),
    budget: guaranteed('budget', { zh: '工资预算数', en: 'budget of wages' }, 'wages'),
    asked: {
      zh: '考核进度（%）',
      en: 'progress asked for, percent',
      table: 'threeGuarantees',
      max: 'assessProgress',
      window: 'month',
      where: 'scope == "own" && item == "wages"',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'budget > 0',
  value: 'executed / budget - max(asked / 100, month.timeProgress)',
  unit: 'ratio',
  amount: 'budget - executed',
  levels: {
    red: { when: 'value < -0.05', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < 0', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '保工资预警表（省级财政监测系统）',
      article: null,
      says: '按考核进度、时序进度分绿、黄、红三级预警；界限为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限（六月，时序进度 50%）：与考核进度、时序进度中较高者比',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(8, 'county'),
        threeGuarantees: eachRegion(
          [
            [500, 50],
            [499, 40],
            [450, 50],
            [449, 50],
            [550, 60],
            [549, 60],
            [600, 60],
          ],
          ([executed, assessProgress], regionCode) => ({
            regionCode,
            year: 2025,
            month: 6,
            scope: 'own',
            item: 'wages',
            budget: 1000,
            executed,
            assessProgress,
          }),
        ),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', 'yellow', 'red', 'clear', { lacks: 'executed' }),
    },
  ],
});
