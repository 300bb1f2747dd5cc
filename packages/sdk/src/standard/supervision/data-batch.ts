import { closed, optional, required } from '../column.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 数据批次: what a department was to send for a day, what came and when, and whether it added up. */
export const dataBatch = defineTable({
  name: 'dataBatch',
  zh: '数据批次',
  en: 'data batch',
  topic: 'supervision',
  key: ['batchId'],
  partition: 'month',
  day: 'businessDate',
  period: [],
  aliases: [],
  std: '四川省地方标准《人大预算联网审查监督数据信息提供规范》',
  note: '应到而未到的批次也记一行，状态为“待报送”。',
  columns: {
    batchId: required('code', '批次编号', 'batch id'),
    source: required('code', '报送部门', 'department', {
      ...closed({
        finance: '财政',
        audit: '审计',
        'human-resources': '人社',
        'medical-insurance': '医保',
        'natural-resources': '自然资源',
        'state-assets': '国资',
        tax: '税务',
        eighth: '其他部门',
        'lower-congress': '下级人大',
      }),
    }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    businessDate: required('date', '数据日期', 'business date'),
    revision: optional('int', '版本', 'revision'),
    tables: optional('json', '数据表', 'tables'),
    expectedAt: optional('text', '应到时间', 'expected at', {
      pattern: '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?',
    }),
    arrivedAt: optional('text', '到达时间', 'arrived at', { pattern: '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?' }),
    /** The days of the two, for rules that count days (`data-batch-late`). */
    expectedDate: optional('date', '应到日期', 'expected on'),
    arrivedDate: optional('date', '到达日期', 'arrived on'),
    status: required('code', '批次状态', 'status', {
      ...closed({ expected: '待报送', received: '已接收', accepted: '已入库', refused: '已退回', late: '逾期' }),
    }),
    rowCount: optional('int', '行数', 'rows'),
    /** Of amounts of different kinds, so never added. */
    controlTotal: optional('fen', '控制总数', 'control total'),
    sha256: optional('code', '校验值', 'SHA-256', { pattern: '[0-9a-f]{64}' }),
    checks: optional('json', '规范性检查', 'checks', { sensitivity: 'staff' }),
  },
});
