import { defineIndicator } from '../../definition/indicator.js';

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
    executed: {
      zh: '执行数',
      en: 'spent to date',
      table: 'threeGuarantees',
      sum: 'executed',
      window: 'month',
      where: 'scope == "own"',
      empty: 'unknown',
    },
    budget: {
      zh: '预算数',
      en: 'budget',
      table: 'threeGuarantees',
      sum: 'budget',
      window: 'month',
      where: 'scope == "own"',
      empty: 'unknown',
    },
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
        region: [
          { regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' },
          { regionCode: '510300000', name: '区划0300', shortName: '0300', level: 'prefecture' },
          { regionCode: '510400000', name: '区划0400', shortName: '0400', level: 'prefecture' },
          { regionCode: '510500000', name: '区划0500', shortName: '0500', level: 'prefecture' },
          { regionCode: '510600000', name: '区划0600', shortName: '0600', level: 'prefecture' },
          { regionCode: '510700000', name: '区划0700', shortName: '0700', level: 'prefecture' },
        ],
        threeGuarantees: [
          { regionCode: '510100000', year: 2025, month: 6, scope: 'own', item: 'wages', budget: 1000, executed: 450 },
          { regionCode: '510300000', year: 2025, month: 6, scope: 'own', item: 'wages', budget: 1000, executed: 449 },
          { regionCode: '510400000', year: 2025, month: 6, scope: 'own', item: 'wages', budget: 1000, executed: 400 },
          { regionCode: '510500000', year: 2025, month: 6, scope: 'own', item: 'wages', budget: 1000, executed: 399 },
          { regionCode: '510600000', year: 2025, month: 6, scope: 'own', item: 'wages', budget: 1000 },
          { regionCode: '510700000', year: 2025, month: 6, scope: 'own', item: 'wages', budget: 0, executed: 0 },
        ],
      },
      expect: [
        { keys: { regionCode: '510100000' }, outcome: 'clear' },
        { keys: { regionCode: '510300000' }, outcome: 'yellow' },
        { keys: { regionCode: '510400000' }, outcome: 'yellow' },
        { keys: { regionCode: '510500000' }, outcome: 'red' },
        { keys: { regionCode: '510600000' }, outcome: 'not-computable', measure: 'executed' },
        { keys: { regionCode: '510700000' }, outcome: 'excluded' },
      ],
    },
  ],
});
