import { closed, optional, required } from '../column.js';
import { optionalAgencyColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 绩效目标: what a project promised, one row an indicator of its goal 绩效指标, and how it went. */
export const performanceGoal = defineTable({
  name: 'performanceGoal',
  zh: '绩效目标',
  en: 'performance goal',
  topic: 'performance',
  key: ['goalId'],
  partition: 'whole',
  period: ['year'],
  aliases: ['PM_PERF_INDICATOR'],
  std: '预算绩效管理',
  note: '一个绩效指标一行；定性指标的比较符写“定性”。',
  columns: {
    goalId: required('code', '绩效指标主键', 'goal id', { aliases: ['KPI_PER_ID'] }),
    year: required('int', '预算年度', 'fiscal year', { aliases: ['FISCAL_YEAR'], std: 'MOF V2.0' }),
    projectCode: required('code', '项目代码', 'project code', {
      aliases: ['PRO_CODE'],
      references: 'project',
      std: 'MOF V2.0',
    }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: optionalAgencyColumn,
    goalText: optional('text', '绩效目标', 'goal', { aliases: ['KPI_TARGET'] }),
    indicatorLevel1: optional('code', '一级指标', 'first level', {
      ...closed({ output: '产出', benefit: '效益', satisfaction: '满意度', cost: '成本' }),
    }),
    indicatorLevel2: optional('text', '二级指标', 'second level'),
    indicatorLevel3: optional('text', '三级指标', 'third level', { aliases: ['PERF_IND_NAME'] }),
    perfIndicatorCode: optional('code', '绩效指标代码', 'code of the indicator', { aliases: ['PERF_IND_CODE'] }),
    /** A goal that is only `qualitative` cannot be measured (`perf-goal-weak`). */
    operator: required('code', '比较符', 'comparison', {
      ...closed({ ge: '不低于', le: '不高于', eq: '等于', gt: '高于', lt: '低于', qualitative: '定性' }),
    }),
    targetValue: optional('text', '指标值', 'target', { aliases: ['KPI_VAL'] }),
    unit: optional('text', '计量单位', 'unit'),
    weight: optional('number', '权重', 'weight'),
    actualValue: optional('text', '实际值', 'actual value'),
    goalProgress: optional('number', '目标完成率%', 'goal reached, percent'),
    score: optional('number', '得分', 'score'),
    monitorDate: optional('date', '监控日期', 'monitored on'),
    deviationReason: optional('text', '偏差原因', 'why it went otherwise'),
  },
});
