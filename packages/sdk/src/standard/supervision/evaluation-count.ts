import { closed, optional, required } from '../column.js';
import { defineTable } from '../table.js';
import { warningLevelLabels } from '../vocabulary.js';

/** 评估计数: how many groups of an indicator came out how in one evaluation, so that one which found nothing leaves its trace too. */
export const evaluationCount = defineTable({
  name: 'evaluationCount',
  zh: '评估计数',
  en: 'evaluation count',
  topic: 'supervision',
  key: ['countId'],
  partition: 'whole',
  period: ['asOf'],
  aliases: [],
  std: '监督法 art. 30',
  note: '每次评估、每个指标、每种结果一行；没有预警的指标也有一行“正常”，评估过而没有发现与没有评估因此分得清。',
  columns: {
    countId: required('code', '计数编号', 'count id'),
    indicatorId: required('code', '指标', 'indicator'),
    indicatorVersion: required('code', '指标版本', 'indicator version'),
    indicatorName: required('text', '指标名称', 'indicator name'),
    asOf: required('date', '数据日期', 'as of'),
    /** `overflow`: groups that fired past the most an indicator keeps; their warnings are not rows. */
    outcome: required('code', '评估结果', 'outcome', {
      ...closed({
        fired: '触发',
        clear: '正常',
        'not-computable': '无法计算',
        excluded: '豁免或不适用',
        overflow: '超出保留上限',
      }),
    }),
    level: optional('code', '等级', 'level', { ...closed(warningLevelLabels) }),
    /** The measure that is lacking, where it could not be computed. */
    measure: optional('code', '缺少的度量', 'measure'),
    reason: optional('code', '原因', 'reason'),
    /** Null where the source brings back only groups that may fire, so that the clear ones are not counted. */
    groups: optional('int', '组数', 'groups'),
    amount: optional('fen', '涉及金额', 'amount at stake'),
    snapshotId: required('code', '快照', 'snapshot'),
    dataThrough: optional('date', '数据截至', 'data through'),
  },
});
