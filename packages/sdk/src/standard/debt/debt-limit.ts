import { closed, optional, required } from '../column.js';
import { debtTypes, scopeColumn, yearColumn } from '../shared-columns.js';
import { defineTable, placeColumns, regionColumn } from '../table.js';

/** 债务限额: the most a region may owe in a year, by type; as last set in that year. */
export const debtLimit = defineTable({
  name: 'debtLimit',
  zh: '债务限额',
  en: 'debt limit',
  topic: 'debt',
  key: ['regionCode', 'year', 'scope', 'debtType'],
  partition: 'whole',
  period: ['year'],
  aliases: [],
  std: '预算法 art. 35; 实施条例 art. 43, 44',
  note: '以当年最近一次批准的限额为准。',
  columns: {
    regionCode: regionColumn,
    ...placeColumns,
    year: yearColumn,
    scope: scopeColumn,
    debtType: required('code', '债务类型', 'debt type', {
      ...closed(debtTypes),
      guard: true,
      std: '实施条例 art. 44',
    }),
    approvalDate: optional('date', '批准日期', 'approved on'),
    limitAmount: required('fen', '限额', 'limit', {
      aliases: ['债务限额'],
      amount: 'stock',
      std: '实施条例 art. 43',
    }),
    newLimit: optional('fen', '新增限额', 'new limit', { aliases: ['新增债务限额'], amount: 'stock' }),
  },
});
