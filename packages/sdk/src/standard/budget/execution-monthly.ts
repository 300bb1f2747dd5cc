import { closed, optional, required } from '../column.js';
import { fundBookColumn, monthColumn, scopeColumn } from '../shared-columns.js';
import { defineTable, placeColumns, regionColumn } from '../table.js';
import { directionLabels } from '../vocabulary.js';

/**
 * 月度执行: budgets and execution of a region by month, book, scope, direction and subject.
 * A township's or zone's own level is its whole territory, so it has `own` rows only.
 */
export const executionMonthly = defineTable({
  name: 'executionMonthly',
  zh: '月度执行',
  en: 'monthly execution',
  topic: 'budget',
  key: ['regionCode', 'year', 'month', 'fundBook', 'scope', 'direction', 'subjectCode'],
  partition: 'year',
  period: ['year', 'month'],
  aliases: ['预算执行月报'],
  std: '财政总决算/月报',
  note: '乡镇、功能区的本级就是全口径，只报 `own`。',
  columns: {
    regionCode: regionColumn,
    ...placeColumns,
    year: required('int', '年度', 'year', { aliases: ['FISCAL_YEAR'], std: 'MOF V2.0' }),
    month: monthColumn,
    fundBook: fundBookColumn,
    scope: scopeColumn,
    direction: required('code', '收支方向', 'direction', { ...closed(directionLabels), guard: true }),
    subjectCode: required('code', '科目代码', 'subject code', {
      aliases: ['EXP_FUNC_CODE', '科目编码'],
      pattern: '\\d{3}(\\d{2}){0,3}',
      std: 'MOF V2.0',
    }),
    subjectLevel: required('int', '科目级次', 'subject level', { guard: true }),
    isTransfer: required('boolean', '转移性收支', 'transfer', { guard: true }),
    budgetOriginal: optional('fen', '年初预算', 'original budget', { amount: 'stock' }),
    budgetAdjusted: optional('fen', '调整预算', 'adjusted budget', { aliases: ['变动预算数'], amount: 'stock' }),
    amountMonth: optional('fen', '本月数', 'month amount', { amount: 'flow' }),
    amountYtd: optional('fen', '累计数', 'year to date', { aliases: ['本年累计'], amount: 'cumulative' }),
    amountYtdLastYear: optional('fen', '上年同期', 'year to date last year', { amount: 'cumulative' }),
  },
});
