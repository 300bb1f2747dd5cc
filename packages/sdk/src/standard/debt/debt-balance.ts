import { closed, optional, required } from '../column.js';
import { debtTypes, monthColumn, scopeColumn, yearColumn } from '../shared-columns.js';
import { defineTable, placeColumns, regionColumn } from '../table.js';

/** 债务余额: what a region owes at the end of a month, by type. */
export const debtBalance = defineTable({
  name: 'debtBalance',
  zh: '债务余额',
  en: 'debt balance',
  topic: 'debt',
  key: ['regionCode', 'year', 'month', 'scope', 'debtType'],
  partition: 'year',
  period: ['year', 'month'],
  aliases: [],
  std: '预算法 art. 35; 实施条例 art. 44',
  columns: {
    regionCode: regionColumn,
    ...placeColumns,
    year: yearColumn,
    month: monthColumn,
    scope: scopeColumn,
    debtType: required('code', '债务类型', 'debt type', {
      ...closed(debtTypes),
      guard: true,
      std: '实施条例 art. 44',
    }),
    balance: required('fen', '余额', 'balance', { aliases: ['债务余额'], amount: 'stock', std: '实施条例 art. 44' }),
    nonBondBalance: optional('fen', '存量非债券余额', 'not in bonds', { amount: 'stock', std: '实施条例 art. 44' }),
    foreignLoan: optional('fen', '外债转贷余额', 'foreign loans on-lent', { amount: 'stock', std: '实施条例 art. 44' }),
    hiddenDebt: optional('fen', '隐性债务余额', 'hidden debt', { amount: 'stock', sensitivity: 'staff' }),
    riskGrade: optional('code', '风险等级', 'risk grade', {
      ...closed({ red: '红', orange: '橙', yellow: '黄', green: '绿' }),
      sensitivity: 'staff',
    }),
  },
});
