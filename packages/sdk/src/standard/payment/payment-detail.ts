import { optional, required } from '../column.js';
import { fundBookColumn, optionalAgencyColumn, projectColumn, yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/**
 * 支付明细 PAY_DETAIL: who a payment reached 惠企利民. Its persons are nobody's business outside the restricted tier: names, identity and
 * account numbers are personal.
 */
export const paymentDetail = defineTable({
  name: 'paymentDetail',
  zh: '支付明细',
  en: 'payment detail',
  topic: 'payment',
  key: ['detailId'],
  partition: 'month',
  day: 'actualDate',
  period: ['year'],
  aliases: ['PAY_DETAIL'],
  std: 'MOF V2.0',
  note: '每一笔惠企利民资金到了谁手里。姓名、证件号码、账号是个人信息，不出受限区。',
  columns: {
    detailId: required('code', '支付明细主键', 'detail id', {
      aliases: ['PAY_DETAIL_ID'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    year: yearColumn,
    actualDate: required('date', '实际支付日期', 'actual payment date', { aliases: ['XPAY_DATE'], std: 'MOF V2.0' }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: optionalAgencyColumn,
    projectCode: projectColumn,
    applicationId: optional('code', '支付申请主键', 'application id', {
      aliases: ['PAY_APPLY_ID'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    voucherNo: optional('text', '支付凭证号', 'voucher number', {
      aliases: ['PAY_CERT_NO'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    trackingId: optional('code', '业务追溯识别码', 'tracking id', {
      aliases: ['TRACKING_ID'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    personName: optional('text', '姓名', 'name of the person', {
      aliases: ['PER_NAME'],
      sensitivity: 'personal',
      std: 'MOF V2.0',
    }),
    idNo: optional('text', '证件号码', 'identity number', {
      aliases: ['IDEN_NO'],
      sensitivity: 'personal',
      std: 'MOF V2.0',
    }),
    personAccount: optional('text', '收款账号', 'account', {
      aliases: ['PAYEE_ACCT_NO'],
      sensitivity: 'personal',
      std: 'MOF V2.0',
    }),
    enterpriseName: optional('text', '企业名称', 'name of the enterprise', {
      aliases: ['CORP_NAME'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    creditCode: optional('code', '统一社会信用代码', 'credit code', {
      aliases: ['UNIFSOC_CRED_CODE'],
      sensitivity: 'staff',
      std: 'GB 32100',
    }),
    payMonth: optional('text', '发放月份', 'month paid for', { aliases: ['PAY_MONTH'], std: 'MOF V2.0' }),
    benefitFlag: optional('code', '惠企利民标识', 'for people or enterprises', {
      aliases: ['TO_PEOP_ENTERP'],
      std: 'MOF V2.0',
    }),
    townCode: optional('code', '乡镇代码', 'township', { aliases: ['TOWN_CODE'], std: 'MOF V2.0' }),
    villageCode: optional('code', '村代码', 'village', {
      aliases: ['VILLAGE_CODE'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    fundBook: fundBookColumn,
    amount: optional('fen', '支付金额', 'amount', { aliases: ['PAY_AMT'], amount: 'flow', std: 'MOF V2.0' }),
    actualAmount: required('fen', '实际支付金额', 'actual amount', {
      aliases: ['XPAY_AMT'],
      amount: 'flow',
      std: 'MOF V2.0',
    }),
  },
});
