import { closed, optional, required } from '../column.js';
import { bondColumn, debtTypes, projectColumn, yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 还本付息: what falls due on a day and what was paid of it; plans for years to come stand in the same table. `year` is the year it falls due. */
export const debtRepayment = defineTable({
  name: 'debtRepayment',
  zh: '还本付息',
  en: 'debt repayment',
  topic: 'debt',
  key: ['repaymentId'],
  partition: 'whole',
  period: ['year'],
  aliases: [],
  std: '预算法 art. 35',
  note: '以后各年的还款计划也在这里，`year` 是到期年度；未还的已还金额空着。',
  columns: {
    repaymentId: required('code', '还本付息主键', 'repayment id'),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    year: yearColumn,
    dueDate: required('date', '到期日期', 'due on'),
    debtType: required('code', '债务类型', 'debt type', { ...closed(debtTypes), std: '实施条例 art. 44' }),
    bondCode: bondColumn,
    projectCode: projectColumn,
    principalDue: required('fen', '应还本金', 'principal due', { amount: 'flow' }),
    interestDue: required('fen', '应付利息', 'interest due', { amount: 'flow' }),
    paidDate: optional('date', '偿还日期', 'paid on'),
    principalPaid: optional('fen', '已还本金', 'principal paid', { amount: 'flow' }),
    interestPaid: optional('fen', '已付利息', 'interest paid', { amount: 'flow' }),
    issueCost: optional('fen', '发行费', 'cost of issue', { amount: 'flow' }),
    repaymentSource: optional('code', '偿还来源', 'source of repayment', {
      ...closed({
        GPB: '一般公共预算',
        'fund-revenue': '政府性基金收入',
        'project-income': '项目专项收入',
        refinancing: '再融资债券',
        other: '其他',
      }),
      std: '预算法 art. 35',
    }),
  },
});
