import { closed, optional, required } from '../column.js';
import { soeCategories } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 国有企业: enterprises whose owner's rights a government holds. */
export const soe = defineTable({
  name: 'soe',
  zh: '国有企业',
  en: 'state-owned enterprise',
  topic: 'assets',
  key: ['soeId'],
  partition: 'whole',
  period: [],
  aliases: [],
  std: '企业国有资产法',
  columns: {
    soeId: required('code', '企业编号', 'enterprise id'),
    name: required('text', '企业名称', 'name'),
    creditCode: optional('code', '统一社会信用代码', 'credit code', { std: 'GB 32100' }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    supervisor: optional('text', '出资人机构', "body that holds the owner's rights", { std: '企业国有资产法 art. 11' }),
    category: optional('code', '企业分类', 'category', { ...closed(soeCategories) }),
    industry: optional('text', '行业', 'industry'),
    parentSoeId: optional('code', '母公司编号', 'parent enterprise', { references: 'soe' }),
  },
});
