import { optional, required } from '../column.js';
import { monthColumn, optionalAgencyColumn, yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 债券资金使用: what became of a bond's money in a project, counted from the issue to the end of a month. */
export const bondUse = defineTable({
  name: 'bondUse',
  zh: '债券资金使用',
  en: 'use of bond proceeds',
  topic: 'debt',
  key: ['bondCode', 'projectCode', 'regionCode', 'year', 'month'],
  partition: 'year',
  period: ['year', 'month'],
  aliases: [],
  std: '预算法 art. 35',
  note: '从发行之日起累计到月末。',
  columns: {
    bondCode: required('code', '债券代码', 'bond code', { aliases: ['BOND_CODE'], std: 'MOF V2.0' }),
    projectCode: required('code', '项目代码', 'project code', {
      aliases: ['PRO_CODE'],
      references: 'project',
      std: 'MOF V2.0',
    }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: optionalAgencyColumn,
    year: yearColumn,
    month: monthColumn,
    /** On each row, so that idle days 闲置天数 can be told from it alone (`bond-funds-idle`). */
    issueDate: optional('date', '发行日期', 'issued on'),
    allocatedAmount: required('fen', '分配金额', 'allocated', { amount: 'cumulative' }),
    spentAmount: required('fen', '支出金额', 'spent', { aliases: ['已支出'], amount: 'cumulative' }),
    unspentAmount: optional('fen', '未支出金额', 'unspent', { amount: 'stock' }),
    /** Moved to other projects 调整用途 (`bond-purpose-change-rate`). */
    reassignedAmount: optional('fen', '调整用途金额', 'reassigned', { amount: 'cumulative' }),
    /** What the spending plan foresaw to date (`bond-project-progress-lag`). */
    plannedAmount: optional('fen', '计划支出金额', 'planned to date', { amount: 'cumulative' }),
    /** Income the project is expected to earn over the bond's life (`special-bond-coverage-low`). */
    expectedIncome: optional('fen', '项目预期收益', 'expected project income', { amount: 'stock' }),
    /** Principal and interest to be paid out of that income. */
    expectedService: optional('fen', '应还本息合计', 'principal and interest to pay', { amount: 'stock' }),
  },
});
