import { closed, optional, required } from '../column.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** 审查任务: one review of a draft budget, an adjustment or final accounts, with the days the law counts between. */
export const reviewTask = defineTable({
  name: 'reviewTask',
  zh: '审查任务',
  en: 'review task',
  topic: 'supervision',
  key: ['taskId'],
  partition: 'whole',
  period: ['year'],
  aliases: [],
  std: '预算法 art. 22',
  columns: {
    taskId: required('code', '审查任务编号', 'task id'),
    taskType: required('code', '任务类型', 'kind', {
      ...closed({ budget: '预算草案', adjustment: '预算调整方案', 'final-accounts': '决算草案' }),
    }),
    year: required('int', '年度', 'year'),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    status: required('code', '任务状态', 'status', {
      ...closed({
        drafted: '任务草拟',
        'indicators-set': '审查指标确定',
        'team-set': '人员选取',
        assigned: '任务分工',
        'await-draft': '待报送',
        screening: '智能审查',
        opinion: '专家审查',
        verify: '复核采编',
        compiled: '预审报告',
        sent: '印送财政',
        amending: '修改完善',
        feedback: '反馈结果',
        closed: '归档',
        cancelled: '撤销',
      }),
    }),
    departments: optional('json', '审查部门', 'departments'),
    sessionDate: optional('date', '会议日期', 'session on'),
    submitDate: optional('date', '草案报送日期', 'draft submitted on', { std: '预算法 art. 44' }),
    opinionDate: optional('date', '意见印送日期', 'opinion sent on'),
    feedbackDate: optional('date', '反馈日期', 'answered on'),
    requiredTables: optional('int', '应报表格数', 'tables asked for'),
    submittedTables: optional('int', '已报表格数', 'tables submitted'),
    missingTables: optional('json', '缺报表格', 'tables missing'),
    indicatorSnapshot: optional('json', '审查指标及版本', 'indicators and their versions'),
    assignments: optional('json', '任务分工', 'who reviews what', { sensitivity: 'staff' }),
    reportId: optional('code', '预审报告编号', 'report'),
    annexTables: optional('json', '附表', 'annexes'),
  },
});
