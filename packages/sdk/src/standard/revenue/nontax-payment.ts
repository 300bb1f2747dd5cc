import { optional, required } from '../column.js';
import { fundBookColumn, yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/**
 * 非税收入缴款 NON_TAX_PAY: what was paid to an agency for the government, when it came into the treasury, and what was given back.
 */
export const nontaxPayment = defineTable({
  name: 'nontaxPayment',
  zh: '非税收入缴款',
  en: 'non-tax payment',
  topic: 'revenue',
  key: ['paymentCode'],
  partition: 'month',
  day: 'payDate',
  period: ['year'],
  aliases: ['NON_TAX_PAY', 'PAY_BACK_INFO'],
  std: 'MOF V2.0',
  columns: {
    paymentCode: required('code', '缴款识别码', 'payment code', {
      aliases: ['NON_TAX_PAY_CODE'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    year: yearColumn,
    payDate: required('date', '缴款日期', 'paid on', { aliases: ['PAY_DATE'], std: 'MOF V2.0' }),
    recordDate: optional('date', '入账日期', 'entered on', { aliases: ['RECORD_DATE'], std: 'MOF V2.0' }),
    /** Between the two, the money stood outside the treasury (`nontax-remittance-overdue`). */
    treasuryEntryDate: optional('date', '缴库日期', 'into the treasury on'),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: optional('code', '执收单位', 'collecting agency', {
      aliases: ['EXEC_AGENCY_CODE'],
      references: 'agency',
      std: 'MOF V2.0',
    }),
    subjectCode: optional('code', '收入科目代码', 'revenue subject', {
      aliases: ['INC_SORT_CODE'],
      pattern: '\\d{3}(\\d{2}){0,3}',
    }),
    itemCode: required('code', '执收项目代码', 'item', { aliases: ['NON_TAX_CODE'], std: 'MOF V2.0' }),
    itemName: optional('text', '执收项目', 'item name', { aliases: ['NON_TAX_NAME'], std: 'MOF V2.0' }),
    payerCode: optional('code', '缴款人代码', 'payer', { sensitivity: 'staff' }),
    payerName: optional('text', '缴款人', 'name of the payer', { sensitivity: 'personal', std: 'MOF V2.0' }),
    incomeRegion: optional('code', '收入归属区划', 'region the income belongs to', {
      aliases: ['BELONG_ORG_CODE'],
      pattern: '\\d{9}',
      std: 'MOF V2.0',
    }),
    fundBook: fundBookColumn,
    totalDue: required('fen', '应缴金额', 'due', { aliases: ['TOTAL_PAY_AMT'], amount: 'flow', std: 'MOF V2.0' }),
    lateFee: optional('fen', '滞纳金', 'late fee', { aliases: ['DELAY_AMT'], amount: 'flow', std: 'MOF V2.0' }),
    paidAmount: required('fen', '缴款金额', 'paid', { aliases: ['PAID_AMT'], amount: 'flow', std: 'MOF V2.0' }),
    refundId: optional('code', '退付编号', 'refund id', { aliases: ['PAY_BACK_ID'], sensitivity: 'staff' }),
    refundReason: optional('text', '退付原因', 'reason of the refund', { sensitivity: 'staff' }),
    refundDate: optional('date', '退付日期', 'refunded on'),
    refundAmount: optional('fen', '退付金额', 'refunded', { aliases: ['PAY_BACK_AMT'], amount: 'flow' }),
  },
});
