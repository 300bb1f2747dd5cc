import { closed, optional, required } from '../column.js';
import { attachmentsColumn, optionalAgencyColumn, projectColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 审计查出问题与整改: what an audit found and what became of it, in one row that changes as it is put right 整改. */
export const auditFinding = defineTable({
  name: 'auditFinding',
  zh: '审计问题与整改',
  en: 'audit finding and rectification',
  topic: 'audit',
  key: ['findingId'],
  partition: 'whole',
  period: ['year'],
  aliases: [],
  std: '审计法; 预算法 art. 89',
  note: '查出的问题和它的整改在同一行，整改有进展就更新。',
  columns: {
    findingId: required('code', '问题编号', 'finding id'),
    year: required('int', '审计年度', 'year audited'),
    auditReportId: optional('code', '审计报告编号', 'audit report'),
    auditKind: required('code', '审计类别', 'kind of audit', {
      ...closed({
        'budget-execution': '预算执行审计',
        performance: '绩效审计',
        'final-accounts': '决算审计',
        'economic-responsibility': '经济责任审计',
        special: '专项审计',
      }),
    }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: optionalAgencyColumn,
    projectCode: projectColumn,
    findingType: required('code', '问题类型', 'kind of finding', {
      ...closed({
        'illegal-debt': '违规举债担保',
        revenue: '收入征管',
        expenditure: '违规支出',
        'idle-funds': '资金闲置',
        assets: '资产管理',
        procurement: '政府采购',
        project: '项目建设',
        performance: '绩效不佳',
        accounting: '会计核算',
        other: '其他',
      }),
    }),
    description: required('text', '问题描述', 'description', { sensitivity: 'staff' }),
    amount: required('fen', '问题金额', 'amount', { amount: 'flow' }),
    legalBasis: optional('json', '定性依据', 'legal basis'),
    requiredAction: optional('text', '整改要求', 'what was asked', { std: '审计法 art. 52' }),
    foundDate: optional('date', '出具报告日期', 'reported on'),
    dueDate: optional('date', '整改期限', 'due by', { std: '审计法 art. 52' }),
    status: required('code', '整改状态', 'status', {
      ...closed({ open: '未整改', 'in-progress': '整改中', done: '已整改', continuing: '持续整改' }),
    }),
    rectifiedAmount: optional('fen', '已整改金额', 'put right', { amount: 'flow' }),
    rectifiedDate: optional('date', '完成整改日期', 'put right on'),
    measures: optional('text', '整改措施', 'measures', { sensitivity: 'staff' }),
    attachments: attachmentsColumn,
    verifiedBy: optional('text', '核验人', 'verified by', { sensitivity: 'staff' }),
    verifiedDate: optional('date', '核验日期', 'verified on'),
    accountability: optional('text', '问责处理', 'who answered for it', { sensitivity: 'staff' }),
  },
});
