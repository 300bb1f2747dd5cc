import { optional, required } from '../column.js';
import {
  agencyColumn,
  bondColumn,
  functionColumn,
  fundBookColumn,
  fundTypeColumn,
  projectColumn,
  yearColumn,
} from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/**
 * 支付申请: what an agency asked the treasury to pay, with the voucher that came of it. The finance system's own key is
 * (FISCAL_YEAR, MOF_DIV_CODE, PAY_APP_NO).
 */
export const paymentApplication = defineTable({
  name: 'paymentApplication',
  zh: '支付申请',
  en: 'payment application',
  topic: 'payment',
  key: ['applicationId'],
  partition: 'month',
  day: 'createDate',
  period: ['year'],
  aliases: ['PAY_VOUCHER'],
  std: 'MOF V2.0',
  columns: {
    applicationId: required('code', '支付申请主键', 'application id', {
      aliases: ['PAY_APP_ID'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    applicationNo: optional('text', '支付申请号', 'application number', {
      aliases: ['PAY_APP_NO'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    year: yearColumn,
    createDate: required('date', '申请日期', 'applied on', { aliases: ['CREATE_DATE'], std: 'MOF V2.0' }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: agencyColumn,
    internalDivision: optional('text', '单位内部机构', 'division of the agency', {
      aliases: ['INTERNAL_DEP'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    projectCode: projectColumn,
    allotmentId: optional('code', '指标主键', 'allotment id', {
      aliases: ['BGT_ID'],
      references: 'allotment',
      std: 'MOF V2.0',
    }),
    voucherId: optional('code', '支付凭证主键', 'voucher id', {
      aliases: ['PAY_CERT_ID'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    contractNo: optional('text', '采购合同编号', 'contract number', {
      aliases: ['CONTRACT_NO'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    bondCode: bondColumn,
    fundBook: fundBookColumn,
    fundTypeCode: fundTypeColumn,
    functionCode: functionColumn,
    payTypeCode: optional('code', '支付方式', 'way of payment', { aliases: ['PAY_TYPE_CODE'], std: 'MOF V2.0' }),
    bizTypeCode: optional('code', '支付业务类型', 'kind of business', {
      aliases: ['PAY_BUS_TYPE_CODE'],
      std: 'MOF V2.0',
    }),
    counterpartyTypeCode: optional('code', '资金往来对象类别', 'kind of counterparty', {
      aliases: ['FUND_TRAOBJ_TYPE_CODE'],
      std: 'MOF V2.0',
    }),
    amount: required('fen', '支付申请金额', 'applied for', {
      aliases: ['PAY_APP_AMT'],
      amount: 'flow',
      std: 'MOF V2.0',
    }),
  },
});
