import { closed, optional, required } from '../column.js';
import { attachmentsColumn, optionalAgencyColumn, projectColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 绩效评价: how a project or an agency was judged at the end, out of 100 points. */
export const performanceEvaluation = defineTable({
  name: 'performanceEvaluation',
  zh: '绩效评价',
  en: 'performance evaluation',
  topic: 'performance',
  key: ['evaluationId'],
  partition: 'whole',
  period: ['year'],
  aliases: [],
  std: '预算法 art. 57; 财预〔2020〕10号',
  columns: {
    evaluationId: required('code', '绩效评价主键', 'evaluation id'),
    year: required('int', '评价年度', 'year judged', { aliases: ['FISCAL_YEAR'], std: 'MOF V2.0' }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: optionalAgencyColumn,
    projectCode: projectColumn,
    evaluationType: required('code', '评价类型', 'kind', {
      ...closed({ self: '单位自评', department: '部门评价', finance: '财政评价' }),
      std: '财预〔2020〕10号',
    }),
    score: required('number', '得分', 'score'),
    grade: optional('code', '等级', 'grade', { ...closed({ excellent: '优', good: '良', fair: '中', poor: '差' }) }),
    evaluationDate: optional('date', '评价日期', 'judged on'),
    resultUse: optional('text', '结果应用', 'use made of it', { std: '预算法 art. 32' }),
    attachments: attachmentsColumn,
  },
});
