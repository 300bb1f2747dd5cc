import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { guaranteed } from './three-guarantees.js';

/** “三保”支出执行滞后: spending on basic livelihood, wages or running lags the elapsed share of the year. */
export const threeGuaranteesExecutionLag = defineIndicator({
  id: 'three-guarantees-execution-lag',
  name: { zh: '“三保”支出执行滞后', en: 'Three guarantees behind schedule' },
  category: 'GPB-EXP',
  meaning: {
    zh: '保基本民生、保工资、保运转的支出进度落后于时序进度。',
    en: 'Spending on basic livelihood, wages or running lags the elapsed share of the year.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode', 'item'],
  needs: ['region'],
  measures: {
    executed: guaranteed('executed', { zh: '执行数', en: 'spent to date' }),
    budget: guaranteed('budget', { zh: '预算数', en: 'budget' }),
  },
  parameters: {},
  applies: 'budget > 0',
  value: 'executed / budget - month.timeProgress',
  unit: 'ratio',
  amount: 'budget - executed',
  levels: {
    red: { when: 'value < -0.10', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < -0.05', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '“三保”支出监控（省级财政监测系统）',
      article: null,
      says: '监控“三保”支出执行进度；界限为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限（六月，时序进度 50%）',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(6),
        threeGuarantees: [
          ...eachRegion([450, 449, 400, 399], (executed, regionCode) => ({
            regionCode,
            year: 2025,
            month: 6,
            scope: 'own',
            item: 'wages',
            budget: 1000,
            executed,
          })),
          { regionCode: '510600000', year: 2025, month: 6, scope: 'own', item: 'wages', budget: 1000 },
          { regionCode: '510700000', year: 2025, month: 6, scope: 'own', item: 'wages', budget: 0, executed: 0 },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'executed' }, 'excluded'),
    },
  ],
});
