import { closed, optional, required } from '../column.js';
import {
  agencyColumn,
  bondColumn,
  deptEconomicColumn,
  directFundColumn,
  functionColumn,
  fundBookColumn,
  fundTypeColumn,
  govEconomicColumn,
  payeeKinds,
  procurementColumn,
  projectColumn,
  trackProjectColumn,
} from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 支付凭证 PAY_VOUCHER_BILL: the T+1 payment record. Paid 支付数 is `actualAmount` by `actualDate`; returns 退回 are negative. */
export const paymentVoucher = defineTable({
  name: 'paymentVoucher',
  zh: '支付凭证',
  en: 'payment voucher',
  topic: 'payment',
  key: ['voucherId'],
  partition: 'month',
  day: 'actualDate',
  period: ['year'],
  aliases: ['PAY_VOUCHER_BILL'],
  std: 'MOF V2.0',
  note: '已支付按 `actualDate` 和 `actualAmount` 计，退回记负数。',
  columns: {
    voucherId: required('code', '支付凭证主键', 'voucher id', {
      aliases: ['PAY_CERT_ID'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    voucherNo: optional('text', '支付凭证号', 'voucher number', {
      aliases: ['PAY_CERT_NO'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    year: required('int', '预算年度', 'fiscal year', { aliases: ['FISCAL_YEAR'], std: 'MOF V2.0' }),
    voucherDate: optional('date', '凭证日期', 'voucher date', { aliases: ['VOU_DATE'], std: 'MOF V2.0' }),
    actualDate: required('date', '实际支付日期', 'actual payment date', {
      aliases: ['XPAY_DATE', '支付日期'],
      std: 'MOF V2.0',
    }),
    clearingDate: optional('date', '实际清算日期', 'clearing date', { aliases: ['ACT_LQD_DATE'], std: 'MOF V2.0' }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: agencyColumn,
    projectCode: projectColumn,
    allotmentId: optional('code', '指标主键', 'allotment id', {
      aliases: ['BGT_ID'],
      references: 'allotment',
      std: 'MOF V2.0',
    }),
    fundBook: fundBookColumn,
    fundTypeCode: fundTypeColumn,
    functionCode: functionColumn,
    deptEconomicCode: deptEconomicColumn,
    govEconomicCode: govEconomicColumn,
    settlementMode: optional('code', '结算方式', 'settlement mode', { aliases: ['SET_MODE_CODE'], std: 'MOF V2.0' }),
    isGovProcurement: procurementColumn,
    contractNo: optional('text', '采购合同编号', 'contract number', {
      aliases: ['CONTRACT_NO'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    payeeCode: optional('code', '收款人代码', 'payee code', {
      aliases: ['RECEIVER_CODE'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    payeeName: optional('text', '收款人全称', 'payee name', {
      aliases: ['PAYEE_ACCT_NAME'],
      sensitivity: 'personal',
      std: 'MOF V2.0',
    }),
    payeeAccount: optional('text', '收款人账号', 'payee account', {
      aliases: ['PAYEE_ACCT_NO'],
      sensitivity: 'personal',
      std: 'MOF V2.0',
    }),
    payeeBank: optional('text', '收款人开户行', 'payee bank', {
      aliases: ['PAYEE_ACCT_BANK_NAME'],
      sensitivity: 'personal',
      std: 'MOF V2.0',
    }),
    payerName: optional('text', '付款人全称', 'payer name', {
      aliases: ['PAY_ACCT_NAME'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    purpose: optional('text', '用途', 'purpose', { aliases: ['USE_DES'], sensitivity: 'staff', std: 'MOF V2.0' }),
    abstract: optional('text', '凭证摘要', 'abstract', {
      aliases: ['ABSTRACT'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    amount: required('fen', '支付金额', 'amount', { aliases: ['PAY_AMT'], amount: 'flow', std: 'MOF V2.0' }),
    actualAmount: required('fen', '实际支付金额', 'actual amount', {
      aliases: ['XPAY_AMT'],
      amount: 'flow',
      std: 'MOF V2.0',
    }),
    deptCode: optional('code', '部门代码', 'department code', { aliases: ['DEPT_CODE'], std: 'MOF V2.0' }),
    applicationId: optional('code', '支付申请主键', 'application id', {
      aliases: ['PAY_APP_ID'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    /** As in the application, so that days to pay (`payment-processing-slow`) are seen in one row. */
    applicationDate: optional('date', '申请日期', 'applied on'),
    createDate: optional('date', '录入日期', 'entered on', { aliases: ['CREATE_TIME'], std: 'MOF V2.0' }),
    actualTime: optional('text', '实际支付时刻', 'time of day', { pattern: '\\d{2}:\\d{2}(:\\d{2})?' }),
    trackProjectCode: trackProjectColumn,
    transferFunctionCode: optional('code', '转移支付功能科目', 'transfer functional subject', {
      aliases: ['TP_FUNC_CODE'],
      std: 'MOF V2.0',
    }),
    directFund: directFundColumn,
    bondCode: bondColumn,
    payTypeCode: optional('code', '支付方式', 'way of payment', { aliases: ['PAY_TYPE_CODE'], std: 'MOF V2.0' }),
    payeeKind: optional('code', '收款人类别', 'kind of payee', closed(payeeKinds)),
    /** Where the payee is a government or its agency (`dept-budget-funds-to-regions`). */
    payeeRegion: optional('code', '收款人区划', 'region of the payee', { pattern: '\\d{9}' }),
    payerAccount: optional('text', '付款人账号', 'payer account', {
      aliases: ['PAY_ACCT_NO'],
      sensitivity: 'personal',
      std: 'MOF V2.0',
    }),
    payerBank: optional('text', '付款人开户行', 'payer bank', {
      aliases: ['PAY_ACCT_BANK_NAME'],
      sensitivity: 'personal',
      std: 'MOF V2.0',
    }),
    actualPayeeName: optional('text', '实际收款人全称', 'actual payee name', {
      aliases: ['XPAYEE_ACCT_NAME'],
      sensitivity: 'personal',
      std: 'MOF V2.0',
    }),
    actualPayeeAccount: optional('text', '实际收款人账号', 'actual payee account', {
      aliases: ['XPAYEE_ACCT_NO'],
      sensitivity: 'personal',
      std: 'MOF V2.0',
    }),
    actualPayeeBank: optional('text', '实际收款人开户行', 'actual payee bank', {
      aliases: ['XPAYEE_ACCT_BANK_NAME'],
      sensitivity: 'personal',
      std: 'MOF V2.0',
    }),
    bankSerialNo: optional('text', '银行交易流水号', 'bank serial number', {
      aliases: ['AGENT_BUSINESS_NO'],
      sensitivity: 'personal',
      std: 'MOF V2.0',
    }),
    currency: optional('code', '币种', 'currency', {
      aliases: ['CURRENCY_CODE'],
      pattern: '[A-Z]{3}',
      std: 'MOF V2.0',
    }),
    /** In hundredths of the currency, never added: yuan stand in `amount`. */
    foreignAmount: optional('fen', '外币金额', 'foreign amount', { aliases: ['FC_AMT'], std: 'MOF V2.0' }),
    exchangeRate: optional('number', '汇率', 'exchange rate', { aliases: ['RATE'], std: 'MOF V2.0' }),
    isSalary: optional('boolean', '工资', 'salary', { aliases: ['IS_SAL'] }),
    isUnion: optional('boolean', '工会', 'trade union', { aliases: ['IS_FUN'] }),
    isThreePublic: optional('boolean', '三公经费', 'three public items', { aliases: ['THR_EXP'] }),
    benefitFlag: optional('code', '惠企利民标识', 'for people or enterprises', {
      aliases: ['TO_PEOP_ENTERP'],
      std: 'MOF V2.0',
    }),
    /** Persons and days of a meeting or training (`meeting-single-over-standard`). */
    attendees: optional('int', '参加人数', 'attendees'),
    eventDays: optional('int', '会期天数', 'days held'),
  },
});
