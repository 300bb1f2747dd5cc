import { closed, optional, required } from '../column.js';
import { optionalAgencyColumn, projectColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 审查意见: what a review found, by rule or by hand, and what finance answered. */
export const reviewFinding = defineTable({
  name: 'reviewFinding',
  zh: '审查意见',
  en: 'review finding',
  topic: 'supervision',
  key: ['findingId'],
  partition: 'whole',
  period: ['year'],
  aliases: [],
  std: '预算法 art. 22',
  columns: {
    findingId: required('code', '意见编号', 'finding id'),
    taskId: required('code', '审查任务编号', 'task id', { references: 'reviewTask' }),
    year: required('int', '年度', 'year'),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: optionalAgencyColumn,
    projectCode: projectColumn,
    /** Null when a person found it. */
    ruleId: optional('code', '规则编号', 'rule'),
    nature: required('code', '意见性质', 'nature', {
      ...closed({ legality: '合法性', compliance: '合规性', reasonableness: '合理性', risk: '风险' }),
    }),
    location: required('text', '所在位置', 'table and cell or page'),
    evidence: optional('text', '事实', 'evidence'),
    legalBasis: optional('json', '依据', 'legal basis'),
    suggestion: required('text', '建议', 'suggestion'),
    severity: optional('code', '严重程度', 'severity', {
      ...closed({ urgent: '紧急', important: '重要', general: '一般', note: '提示' }),
    }),
    author: optional('text', '提出人', 'author', { sensitivity: 'staff' }),
    verifiedBy: optional('text', '复核人', 'verified by', { sensitivity: 'staff' }),
    answer: optional('text', '反馈意见', 'answer'),
    answerDate: optional('date', '反馈日期', 'answered on'),
    outcome: optional('code', '采纳情况', 'outcome', {
      ...closed({ adopted: '采纳', partly: '部分采纳', 'not-adopted': '未采纳' }),
      std: '预算法 art. 22',
    }),
    /** Asked of what was not adopted (`opinion-not-adopted`). */
    outcomeReason: optional('text', '未采纳理由', 'reason'),
    adoptedAmount: optional('fen', '审减金额', 'amount cut', { amount: 'flow' }),
  },
});
