import { closed, optional, required } from '../column.js';
import { agencyColumn, fundBookColumn, procurementMethods, projectColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/**
 * 采购合同: what was agreed; payments name it by `contractNo`. A later contract for more of the same 补充合同 is `addonAmount`.
 */
export const procurementContract = defineTable({
  name: 'procurementContract',
  zh: '采购合同',
  en: 'procurement contract',
  topic: 'procurement',
  key: ['regionCode', 'contractNo'],
  partition: 'whole',
  period: ['year'],
  aliases: [],
  std: '政府采购法 art. 43–50',
  note: '支付凭证按采购合同编号对应到合同；补充合同的金额记在 `addonAmount`。',
  columns: {
    regionCode: regionColumn,
    ...leafPlaceColumns,
    contractNo: required('text', '采购合同编号', 'contract number', { aliases: ['CONTRACT_NO'], std: 'MOF V2.0' }),
    tenderId: optional('code', '采购项目编号', 'tender id', { references: 'procurementTender' }),
    /** Null where nothing was planned (`proc-budget-missing`). */
    planNo: optional('code', '采购计划编号', 'procurement plan'),
    year: required('int', '预算年度', 'fiscal year', { aliases: ['FISCAL_YEAR'], std: 'MOF V2.0' }),
    agencyCode: agencyColumn,
    projectCode: projectColumn,
    fundBook: fundBookColumn,
    title: optional('text', '合同名称', 'title'),
    itemClass: optional('text', '采购品目', 'class of goods'),
    method: required('code', '采购方式', 'method', { ...closed(procurementMethods), std: '政府采购法 art. 26' }),
    supplierCode: optional('code', '供应商代码', 'supplier', { sensitivity: 'staff' }),
    supplierName: optional('text', '供应商名称', 'name of the supplier', { sensitivity: 'staff' }),
    isSme: optional('boolean', '是否中小企业', 'small or medium enterprise', { std: '保障中小企业款项支付条例' }),
    amount: required('fen', '合同金额', 'amount', { amount: 'flow' }),
    addonAmount: optional('fen', '补充合同金额', 'added later', { amount: 'flow', std: '政府采购法 art. 49' }),
    deposit: optional('fen', '履约保证金', 'performance bond', { amount: 'flow' }),
    signDate: optional('date', '签订日期', 'signed on'),
    publishDate: optional('date', '合同公告日期', 'published on', { std: '政府采购法实施条例 art. 50' }),
    /** Payment falls due from here (`sme-payment-overdue`). */
    deliveryDate: optional('date', '交付验收日期', 'delivered on'),
    paymentDays: optional('int', '约定付款天数', 'days to pay agreed'),
  },
});
