import { closed, optional, required } from '../column.js';
import { defineTable } from '../table.js';
import { fundBookLabels } from '../vocabulary.js';

/** The classifications 科目体系 (预算法 art. 32). */
const subjectSchemes = ['revenue', 'functional', 'gov-economic', 'dept-economic'] as const;

/** 政府收支分类科目, versioned by year. */
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
    scheme: required('code', '科目体系', 'scheme', { values: subjectSchemes, std: '预算法 art. 32' }),
    year: required('int', '科目年度', 'year'),
    code: required('code', '科目代码', 'code', {
      aliases: ['EXP_FUNC_CODE'],
      pattern: '\\d{3}(\\d{2}){0,3}',
      std: 'MOF V2.0',
    }),
    name: required('text', '科目名称', 'name', { aliases: ['EXP_FUNC_NAME'], std: 'MOF V2.0' }),
    level: required('int', '科目级次', 'level'),
    parentCode: optional('code', '上级科目', 'parent'),
    fundBook: optional('code', '预算类型', 'fund book', {
      ...closed(fundBookLabels),
      std: '预算法 art. 5',
    }),
    isTransfer: required('boolean', '转移性收支', 'transfer'),
    validFrom: optional('date', '生效日期', 'valid from'),
    validTo: optional('date', '失效日期', 'valid to'),
  },
});
