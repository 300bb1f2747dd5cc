import { closed, optional, required } from '../column.js';
import { attachmentsColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';
import { fundBookLabels, warningLevelLabels } from '../vocabulary.js';

/**
 * States of a warning 预警状态 on the day judged: first found, still standing, worse or milder than when last judged, over; or held
 * back until it has lasted as long as its rule wants. Handling adds more with the case room.
 */
const warningStatuses = {
  detected: '发现',
  standing: '持续',
  worsened: '加重',
  eased: '减轻',
  cleared: '消除',
  pending: '观察',
} as const;

/** 预警: one fired outcome of an indicator with its evidence. `fingerprint` (indicator, keys, period) survives versions. */
export const warning = defineTable({
  name: 'warning',
  zh: '预警',
  en: 'warning',
  topic: 'supervision',
  key: ['warningId'],
  partition: 'whole',
  period: ['asOf'],
  aliases: [],
  std: '监督法 art. 30',
  columns: {
    warningId: required('code', '预警编号', 'warning id'),
    fingerprint: required('code', '预警指纹', 'fingerprint'),
    indicatorId: required('code', '指标', 'indicator'),
    indicatorVersion: required('code', '指标版本', 'indicator version'),
    indicatorName: required('text', '指标名称', 'indicator name'),
    category: required('code', '类别', 'category'),
    level: required('code', '等级', 'level', { ...closed(warningLevelLabels) }),
    status: required('code', '状态', 'status', { ...closed(warningStatuses) }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: optional('code', '单位代码', 'agency code', { references: 'agency' }),
    projectCode: optional('code', '项目代码', 'project code', { references: 'project' }),
    payeeCode: optional('code', '收款人代码', 'payee code', { sensitivity: 'staff' }),
    fundBook: optional('code', '预算类型', 'fund book', { ...closed(fundBookLabels) }),
    day: optional('date', '发生日期', 'day'),
    year: required('int', '年度', 'year'),
    asOf: required('date', '数据日期', 'as of'),
    /** The first day judged since which it has stood, or been held back, without a break. */
    since: optional('date', '起始日期', 'since'),
    /** The level when it was last judged, of one that changed. */
    levelBefore: optional('code', '原等级', 'level before', { ...closed(warningLevelLabels) }),
    value: required('number', '指标值', 'value'),
    unit: required('code', '单位', 'unit'),
    boundary: required('number', '界限', 'boundary'),
    threshold: required('text', '界限表达式', 'threshold'),
    amount: optional('fen', '涉及金额', 'amount at stake'),
    subjectName: optional('text', '预警对象', 'what it is about'),
    measures: required('json', '度量', 'measures', { sensitivity: 'staff' }),
    formula: required('text', '算式', 'formula with numbers'),
    basis: required('json', '依据', 'legal basis'),
    /** JSON of `EvidencePart[]`. */
    evidence: required('json', '明细查询', 'row queries', { sensitivity: 'staff' }),
    snapshotId: required('code', '快照', 'snapshot'),
    severityClass: optional('code', '轻重缓急', 'urgency', {
      ...closed({ urgent: '紧急', important: '重要', general: '一般', note: '提示' }),
    }),
    assignee: optional('text', '处理人', 'who handles it', { sensitivity: 'staff' }),
    dueDate: optional('date', '处理期限', 'due by'),
    handledDate: optional('date', '处理日期', 'handled on'),
    result: optional('text', '处理结果', 'result', { sensitivity: 'staff' }),
    documentNo: optional('text', '处理单编号', 'document number', { sensitivity: 'staff' }),
    attachments: attachmentsColumn,
  },
});
