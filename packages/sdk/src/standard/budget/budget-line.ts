import { closed, optional, required } from '../column.js';
import {
  deptEconomicColumn,
  fundBookColumn,
  fundTypeColumn,
  govEconomicColumn,
  optionalAgencyColumn,
  procurementColumn,
  projectColumn,
  scopeColumn,
} from '../shared-columns.js';
import { defineTable, placeColumns, regionColumn } from '../table.js';
import { directionLabels, stageLabels } from '../vocabulary.js';

/** 预算: one amount a line and stage; `stage` is part of the key, so one line has a row in each stage it reached. */
export const budgetLine = defineTable({
  name: 'budgetLine',
  zh: '预算',
  en: 'budget line',
  topic: 'budget',
  key: ['lineId', 'stage'],
  partition: 'year',
  period: ['year'],
  aliases: ['BGT_PM_ANNUAL'],
  std: 'MOF V2.0; 预算法 art. 75',
  note: '一条预算到了哪个阶段就有哪个阶段的一行，金额写在 `amount`；草案、批复、调整、决算各是一行，不在一行里并列。',
  columns: {
    lineId: required('code', '预算主键', 'line id', { aliases: ['BGT_PMAN_ID'], std: 'MOF V2.0' }),
    year: required('int', '预算年度', 'fiscal year', { aliases: ['FISCAL_YEAR'], std: 'MOF V2.0' }),
    regionCode: regionColumn,
    ...placeColumns,
    stage: required('code', '阶段', 'stage', {
      aliases: ['STAGE'],
      ...closed(stageLabels),
      guard: true,
      std: '预算法 art. 75',
    }),
    fundBook: fundBookColumn,
    scope: scopeColumn,
    direction: required('code', '收支方向', 'direction', { ...closed(directionLabels), guard: true }),
    subjectCode: required('code', '科目代码', 'subject code', {
      aliases: ['EXP_FUNC_CODE'],
      pattern: '\\d{3}(\\d{2}){0,3}',
      std: 'MOF V2.0',
    }),
    subjectLevel: required('int', '科目级次', 'subject level', { guard: true }),
    isTransfer: required('boolean', '转移性收支', 'transfer', { guard: true }),
    agencyCode: optionalAgencyColumn,
    projectCode: projectColumn,
    fundTypeCode: fundTypeColumn,
    govEconomicCode: govEconomicColumn,
    deptEconomicCode: deptEconomicColumn,
    basicOrProject: optional('code', '支出性质', 'basic or project', {
      ...closed({ basic: '基本支出', project: '项目支出' }),
      std: '预算法 art. 46',
    }),
    isGovProcurement: procurementColumn,
    /** Given to no agency yet 财政待分配. */
    isUnassigned: optional('boolean', '是否财政待分配', 'unassigned', { aliases: ['IS_ASSIGNED'], std: 'MOF V2.0' }),
    sourceCode: optional('code', '资金来源', 'source', { aliases: ['FOUND_TYPE_CODE'], std: 'MOF V2.0' }),
    /** The policy the line rests on (`draft-policy-basis-missing`). */
    policyId: optional('code', '政策依据', 'policy', { references: 'policyDocument' }),
    documentId: optional('code', '来源报表', 'table it stands in'),
    cell: optional('code', '报表单元格', 'cell of that table'),
    appliedAmount: optional('fen', '申报数', 'applied for', { aliases: ['APPLY_UP'], amount: 'flow', std: 'MOF V2.0' }),
    auditedAmount: optional('fen', '财政审核数', 'allowed by finance', {
      aliases: ['FIN_AUDIT_MONEY'],
      amount: 'flow',
      std: 'MOF V2.0',
    }),
    adjustAmount: optional('fen', '调整金额', 'adjusted by', { aliases: ['ADJ_AMT'], amount: 'flow', std: 'MOF V2.0' }),
    virementAmount: optional('fen', '调剂金额', 'moved by virement', {
      aliases: ['DIS_AMT'],
      amount: 'flow',
      std: 'MOF V2.0',
    }),
    procurementAmount: optional('fen', '政府采购预算', 'procurement budget', { amount: 'flow' }),
    amount: required('fen', '金额', 'amount', { aliases: ['REPLY_AMT', 'CUR_AMT'], amount: 'flow', std: 'MOF V2.0' }),
  },
});
