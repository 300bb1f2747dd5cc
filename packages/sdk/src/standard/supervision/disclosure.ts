import { closed, optional, required } from '../column.js';
import { optionalAgencyColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 公开记录: when and where a document that the law wants public was published. */
export const disclosure = defineTable({
  name: 'disclosure',
  zh: '公开记录',
  en: 'disclosure',
  topic: 'supervision',
  key: ['disclosureId'],
  partition: 'whole',
  period: [],
  aliases: [],
  std: '预算法 art. 14',
  note: '没有公开的，公开日期空着。',
  columns: {
    disclosureId: required('code', '公开记录编号', 'disclosure id'),
    year: required('int', '年度', 'year the document is about'),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: optionalAgencyColumn,
    documentType: required('code', '公开文件', 'document', {
      ...closed({
        budget: '政府预算',
        'final-accounts': '政府决算',
        'dept-budget': '部门预算',
        'dept-accounts': '部门决算',
        adjustment: '预算调整',
        debt: '政府债务',
        procurement: '政府采购',
        'sme-overdue': '拖欠中小企业款项',
        performance: '绩效信息',
      }),
      std: '预算法 art. 14',
    }),
    approvedDate: optional('date', '批准日期', 'approved on'),
    dueDate: optional('date', '应公开日期', 'due by', { std: '预算法 art. 14' }),
    /** Null when it was not published. */
    publishedDate: optional('date', '公开日期', 'published on'),
    url: optional('text', '链接', 'address', { pattern: 'https?://.+' }),
  },
});
