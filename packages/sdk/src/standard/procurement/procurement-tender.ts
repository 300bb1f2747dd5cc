import { closed, optional, required } from '../column.js';
import { agencyColumn, procurementMethods, projectColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 采购项目: what an agency set out to buy, from the notice to the award; names follow OCDS where it has them. */
export const procurementTender = defineTable({
  name: 'procurementTender',
  zh: '采购项目',
  en: 'procurement tender',
  topic: 'procurement',
  key: ['tenderId'],
  partition: 'whole',
  period: ['year'],
  aliases: [],
  std: '政府采购法; OCDS',
  columns: {
    tenderId: required('code', '采购项目编号', 'tender id'),
    ocid: optional('code', 'OCDS编号', 'open contracting id', { std: 'OCDS' }),
    year: required('int', '预算年度', 'fiscal year', { aliases: ['FISCAL_YEAR'], std: 'MOF V2.0' }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: agencyColumn,
    projectCode: projectColumn,
    title: required('text', '采购项目名称', 'title'),
    itemClass: optional('text', '采购品目', 'class of goods'),
    method: required('code', '采购方式', 'method', { ...closed(procurementMethods), std: '政府采购法 art. 26' }),
    publishDate: optional('date', '公告日期', 'published on'),
    bidDeadline: optional('date', '投标截止日期', 'bids by'),
    awardDate: optional('date', '中标成交日期', 'awarded on'),
    noticeDate: optional('date', '中标公告日期', 'award published on'),
    numberOfTenderers: optional('int', '投标人数量', 'tenderers'),
    estimate: optional('fen', '采购预算', 'estimate', { amount: 'flow' }),
    awardAmount: optional('fen', '中标金额', 'award', { amount: 'flow' }),
    deposit: optional('fen', '投标保证金', 'deposit asked', { amount: 'flow', std: '招标投标法实施条例 art. 26' }),
  },
});
