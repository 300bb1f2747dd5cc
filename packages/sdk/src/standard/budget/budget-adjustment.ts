import { closed, optional, required } from '../column.js';
import { fundBookColumn, optionalAgencyColumn, projectColumn, yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';
import { directionLabels } from '../vocabulary.js';

/**
 * 预算调整: what of an approved budget was changed and by whom allowed. A transfer from above 增加转移支付 and a virement 调剂 are no
 * adjustment in law and say so in `adjustmentType`. Adding rows of several types counts each change once.
 */
export const budgetAdjustment = defineTable({
  name: 'budgetAdjustment',
  zh: '预算调整',
  en: 'budget adjustment',
  topic: 'budget',
  key: ['adjustmentId'],
  partition: 'whole',
  period: ['year'],
  aliases: [],
  std: '预算法 art. 67–73',
  note: '增加转移支付和调剂在法律上不是预算调整，也记在这里，由 `adjustmentType` 区分。',
  columns: {
    adjustmentId: required('code', '预算调整主键', 'adjustment id'),
    batchNo: optional('code', '调整批次', 'batch', { aliases: ['ADJ_BATCH_NO'], std: 'MOF V2.0' }),
    year: yearColumn,
    regionCode: regionColumn,
    ...leafPlaceColumns,
    fundBook: fundBookColumn,
    adjustmentType: required('code', '调整类型', 'type', {
      ...closed({
        total: '增减总支出',
        'stabilisation-fund': '调入预算稳定调节基金',
        'key-spending-cut': '调减重点支出',
        debt: '增加举借债务',
        'transfer-increase': '增加转移支付(不属调整)',
        virement: '调剂(不属调整)',
      }),
      std: '预算法 art. 67, 71, 72',
    }),
    agencyCode: optionalAgencyColumn,
    projectCode: projectColumn,
    subjectCode: optional('code', '科目代码', 'subject code', {
      aliases: ['EXP_FUNC_CODE'],
      pattern: '\\d{3}(\\d{2}){0,3}',
      std: 'MOF V2.0',
    }),
    direction: optional('code', '收支方向', 'direction', { ...closed(directionLabels), guard: true }),
    amount: required('fen', '调整金额', 'amount', { aliases: ['ADJ_AMT'], amount: 'flow', std: 'MOF V2.0' }),
    reason: optional('text', '调整理由', 'reason', { std: '预算法 art. 69' }),
    items: optional('json', '调整项目', 'items', { std: '预算法 art. 69' }),
    submitDate: optional('date', '报送日期', 'submitted on', { std: '预算法 art. 69' }),
    approvalDate: optional('date', '批准日期', 'approved on', { std: '预算法 art. 69' }),
    filingDate: optional('date', '备案日期', 'filed on', { std: '预算法 art. 73' }),
    docNo: optional('text', '文号', 'document number'),
  },
});
