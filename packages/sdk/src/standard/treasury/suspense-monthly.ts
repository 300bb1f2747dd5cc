import { closed, optional, required } from '../column.js';
import { monthColumn, yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 暂付款、暂存款: a treasury's advances and deposits by account, month by month. */
export const suspenseMonthly = defineTable({
  name: 'suspenseMonthly',
  zh: '暂付暂存款',
  en: 'suspense accounts by month',
  topic: 'treasury',
  key: ['regionCode', 'year', 'month', 'accountCode'],
  partition: 'year',
  period: ['year', 'month'],
  aliases: [],
  std: '财政总会计制度',
  columns: {
    regionCode: regionColumn,
    ...leafPlaceColumns,
    year: yearColumn,
    month: monthColumn,
    accountCode: required('code', '会计科目代码', 'account'),
    accountName: optional('text', '会计科目名称', 'account name'),
    suspenseKind: required('code', '款项性质', 'kind', {
      ...closed({ payment: '暂付款', receipt: '暂存款' }),
      guard: true,
    }),
    openingBalance: required('fen', '期初余额', 'opening balance', { amount: 'stock' }),
    debit: required('fen', '借方发生额', 'debit', { amount: 'flow' }),
    credit: required('fen', '贷方发生额', 'credit', { amount: 'flow' }),
    closingBalance: required('fen', '期末余额', 'closing balance', { amount: 'stock' }),
    /** What stood at the beginning of the year (`suspense-clearance-slow`). */
    yearOpening: optional('fen', '年初余额', 'opening of the year', { amount: 'stock' }),
    clearedYtd: optional('fen', '本年累计消化', 'cleared in the year to date', { amount: 'cumulative' }),
  },
});
