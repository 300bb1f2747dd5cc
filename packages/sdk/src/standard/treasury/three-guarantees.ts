import { closed, optional, required } from '../column.js';
import { monthColumn, scopeColumn, yearColumn } from '../shared-columns.js';
import { defineTable, placeColumns, regionColumn } from '../table.js';

/**
 * “三保”: basic livelihood, wages and running of government, what they need, what the budget gives and what was spent, counted from January.
 */
export const threeGuarantees = defineTable({
  name: 'threeGuarantees',
  zh: '“三保”',
  en: 'three guarantees',
  topic: 'treasury',
  key: ['regionCode', 'year', 'month', 'scope', 'item'],
  partition: 'year',
  period: ['year', 'month'],
  aliases: [],
  std: '财预〔2019〕128号',
  note: '执行数从 1 月累计。考核进度由上级下达，不由系统计算。',
  columns: {
    regionCode: regionColumn,
    ...placeColumns,
    year: yearColumn,
    month: monthColumn,
    scope: scopeColumn,
    item: required('code', '保障事项', 'item', {
      ...closed({ livelihood: '保基本民生', wages: '保工资', operation: '保运转' }),
    }),
    need: required('fen', '需求数', 'need', { amount: 'stock' }),
    budget: required('fen', '预算数', 'budget', { amount: 'stock' }),
    executed: optional('fen', '执行数', 'executed', { amount: 'cumulative' }),
    accounted: optional('fen', '核算数', 'accounted', { amount: 'cumulative' }),
    /** Set by the superior, not computed: how far it should be, in percent (`salary-guarantee-progress-lag`). */
    assessProgress: optional('number', '考核进度%', 'progress asked for, percent'),
  },
});
