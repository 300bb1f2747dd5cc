import { optional, required } from '../column.js';
import { monthColumn, yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 预算稳定调节基金和预算周转金: what a government laid by and took back, counted from January, and what is left. */
export const stabilisationFund = defineTable({
  name: 'stabilisationFund',
  zh: '预算稳定调节基金',
  en: 'stabilisation fund',
  topic: 'treasury',
  key: ['regionCode', 'year', 'month'],
  partition: 'year',
  period: ['year', 'month'],
  aliases: [],
  std: '预算法 art. 41, 66; 实施条例 art. 49',
  note: '补充和动用从 1 月累计。',
  columns: {
    regionCode: regionColumn,
    ...leafPlaceColumns,
    year: yearColumn,
    month: monthColumn,
    bsfOpening: required('fen', '稳定调节基金年初余额', 'opening of the year', { amount: 'stock' }),
    bsfIn: required('fen', '稳定调节基金补充', 'paid in, year to date', {
      amount: 'cumulative',
      std: '预算法 art. 66',
    }),
    bsfOut: required('fen', '稳定调节基金动用', 'drawn, year to date', { amount: 'cumulative', std: '预算法 art. 67' }),
    bsfClosing: required('fen', '稳定调节基金余额', 'balance', { amount: 'stock' }),
    turnoverFundBalance: optional('fen', '预算周转金余额', 'turnover fund', {
      amount: 'stock',
      std: '实施条例 art. 49',
    }),
    /** Over-collected revenue spent on lowering the deficit (`surplus-revenue-misuse`). */
    deficitOffset: optional('fen', '超收冲减赤字', 'deficit offset, year to date', {
      amount: 'cumulative',
      std: '预算法 art. 66',
    }),
  },
});
