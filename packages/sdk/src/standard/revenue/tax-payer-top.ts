import { optional, required } from '../column.js';
import { yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/**
 * 重点税源: what the largest payers of a region paid, counted from January. `payerId` is a pseudonym of the tax office; the name is for staff.
 */
export const taxPayerTop = defineTable({
  name: 'taxPayerTop',
  zh: '重点税源',
  en: 'major tax payers',
  topic: 'revenue',
  key: ['regionCode', 'year', 'quarter', 'payerId'],
  partition: 'year',
  period: ['year', 'quarter'],
  aliases: [],
  std: '税务数据',
  note: '纳税人用税务部门给的编号，名称只给工作人员看。',
  columns: {
    regionCode: regionColumn,
    ...leafPlaceColumns,
    year: yearColumn,
    quarter: required('int', '季度', 'quarter'),
    payerId: required('code', '税源编号', 'pseudonym of the payer'),
    payerName: optional('text', '纳税人名称', 'name of the payer', { sensitivity: 'staff' }),
    industryCode: optional('code', '行业代码', 'industry', { pattern: '[A-T]', std: 'GB/T 4754' }),
    taxPaid: required('fen', '入库税额', 'tax paid', { amount: 'cumulative' }),
  },
});
