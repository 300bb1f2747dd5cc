import { closed, optional, required } from '../column.js';
import { debtTypes, yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/**
 * 政府债券: a bond's part in one region, its own or on-lent to it 转贷, so parts add up to the issue and never stand beside a total.
 */
export const bond = defineTable({
  name: 'bond',
  zh: '政府债券',
  en: 'government bond',
  topic: 'debt',
  key: ['bondCode', 'regionCode'],
  partition: 'month',
  day: 'issueDate',
  period: ['year'],
  aliases: ['BOND_INFO'],
  std: 'MOF V2.0; 预算法 art. 35',
  note: '一只债券在一个地区的部分（自用或转贷）为一行，各行相加是发行总额，没有合计行。',
  columns: {
    bondCode: required('code', '债券代码', 'bond code', { aliases: ['BOND_CODE'], std: 'MOF V2.0' }),
    bondName: optional('text', '债券名称', 'bond name', { aliases: ['BOND_NAME'], std: 'MOF V2.0' }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    year: yearColumn,
    debtType: required('code', '债务类型', 'debt type', { ...closed(debtTypes), std: '实施条例 art. 44' }),
    purpose: required('code', '发行用途', 'purpose', { ...closed({ new: '新增', refinancing: '再融资' }) }),
    issueDate: required('date', '发行日期', 'issued on'),
    maturityDate: optional('date', '到期日期', 'matures on'),
    termYears: optional('number', '期限(年)', 'term in years'),
    couponRate: optional('number', '票面利率%', 'coupon, percent'),
    issueAmount: required('fen', '发行金额', 'issued', { amount: 'flow' }),
    issueCost: optional('fen', '发行费', 'cost of issue', { amount: 'flow' }),
  },
});
