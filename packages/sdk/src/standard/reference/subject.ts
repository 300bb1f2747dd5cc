import { closed, optional, required } from '../column.js';
import { defineTable } from '../table.js';
import { fundBookLabels } from '../vocabulary.js';

/** The classifications 科目体系 (预算法 art. 32). */
const subjectSchemes = {
  revenue: '收入分类',
  functional: '支出功能分类',
  'gov-economic': '政府预算经济分类',
  'dept-economic': '部门预算经济分类',
  'transfer-functional': '转移支付功能分类',
} as const;

/** 政府收支分类科目, versioned by year; a subject added or dropped within a year says so in `validFrom` and `validTo`. */
export const subject = defineTable({
  name: 'subject',
  zh: '收支分类科目',
  en: 'revenue and expenditure classification',
  topic: 'reference',
  key: ['scheme', 'year', 'code'],
  partition: 'whole',
  period: [],
  aliases: ['ELE_EXP_FUNC'],
  std: '政府收支分类科目',
  columns: {
    scheme: required('code', '科目体系', 'scheme', { ...closed(subjectSchemes), std: '预算法 art. 32' }),
    year: required('int', '科目年度', 'year'),
    code: required('code', '科目代码', 'code', {
      aliases: ['EXP_FUNC_CODE', 'INC_SORT_CODE', 'GOV_BGT_ECO_CODE', 'DEP_BGT_ECO_CODE', 'TP_FUNC_CODE'],
      pattern: '\\d{3}(\\d{2}){0,3}',
      std: 'MOF V2.0',
    }),
    name: required('text', '科目名称', 'name', {
      aliases: ['EXP_FUNC_NAME', 'INC_SORT_NAME', 'GOV_BGT_ECO_NAME', 'DEP_BGT_ECO_NAME', 'TP_FUNC_NAME'],
      std: 'MOF V2.0',
    }),
    level: required('int', '科目级次', 'level'),
    parentCode: optional('code', '上级科目', 'parent'),
    fundBook: optional('code', '预算类型', 'fund book', {
      ...closed(fundBookLabels),
      std: '预算法 art. 5',
    }),
    isTransfer: required('boolean', '转移性收支', 'transfer'),
    validFrom: optional('date', '生效日期', 'valid from'),
    validTo: optional('date', '失效日期', 'valid to'),
    isLeaf: optional('boolean', '末级科目', 'leaf', { std: 'MOF V2.0' }),
    livelihood: optional('boolean', '民生支出', 'livelihood'),
    /** The other economic classification's subject for the same spending 政府与部门经济分类对照. */
    counterpartCode: optional('code', '对照科目代码', 'counterpart', { std: '政府收支分类科目' }),
    cofog: optional('code', 'COFOG', 'COFOG, approximate', { std: 'COFOG' }),
  },
});
