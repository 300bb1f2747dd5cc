import { closed, optional, required } from '../column.js';
import { agencyColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 投标记录: one supplier's offer for a tender. */
export const procurementBid = defineTable({
  name: 'procurementBid',
  zh: '投标记录',
  en: 'procurement bid',
  topic: 'procurement',
  key: ['bidId'],
  partition: 'whole',
  period: ['year'],
  aliases: [],
  std: '招标投标法; OCDS',
  columns: {
    bidId: required('code', '投标编号', 'bid id'),
    tenderId: required('code', '采购项目编号', 'tender id', { references: 'procurementTender' }),
    year: required('int', '预算年度', 'fiscal year', { aliases: ['FISCAL_YEAR'], std: 'MOF V2.0' }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: agencyColumn,
    itemClass: optional('text', '采购品目', 'class of goods'),
    supplierCode: required('code', '供应商代码', 'supplier', { sensitivity: 'staff' }),
    supplierName: optional('text', '供应商名称', 'name of the supplier', { sensitivity: 'staff' }),
    status: required('code', '投标状态', 'status', {
      ...closed({ valid: '有效', disqualified: '否决', withdrawn: '撤回', winner: '中标' }),
    }),
    receivedDate: optional('date', '收到日期', 'received on'),
    /** As in the tender, so that a late bid (`proc-late-bid-won`) is seen in its own row. */
    bidDeadline: optional('date', '投标截止日期', 'bids by'),
    amount: optional('fen', '报价', 'offer', { amount: 'flow' }),
  },
});
