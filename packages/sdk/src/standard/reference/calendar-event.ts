import { closed, optional, required } from '../column.js';
import { optionalAgencyColumn, projectColumn, yearColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';
import { fundBookLabels } from '../vocabulary.js';

/**
 * 法定节点: when what the law demands of a year was done; every deadline indicator reads it. Without a row the thing was not done, or not reported.
 */
export const calendarEvent = defineTable({
  name: 'calendarEvent',
  zh: '法定节点',
  en: 'legal event',
  topic: 'reference',
  key: ['eventId'],
  partition: 'whole',
  period: [],
  aliases: [],
  std: '预算法; 监督法',
  note: '法律规定的每件事什么时候做的；没有一行，就是没有做或没有报。',
  columns: {
    eventId: required('code', '节点主键', 'event id'),
    eventType: required('code', '节点', 'event', {
      ...closed({
        'npc-session': '人代会',
        'draft-submitted': '草案报送',
        'npc-approval': '人代会批准',
        'dept-approval': '批复部门',
        'unit-approval': '批复单位',
        disclosure: '公开',
        'transfer-issued': '转移支付下达',
        'standing-committee-meeting': '常委会会议',
        'adjustment-submitted': '调整方案报送',
        'final-accounts-submitted': '决算报送',
        'final-accounts-approved': '决算批准',
        'final-accounts-dept-approval': '决算批复部门',
        'final-accounts-unit-approval': '决算批复单位',
        'midyear-report': '年中执行报告',
        'audit-report': '审计报告',
        'rectification-report': '整改报告',
        'state-asset-report': '国有资产报告',
        'debt-report': '债务报告',
        'extra-transfer-report': '增加转移支付报告',
        'major-investment-report': '重大投资报告',
        filing: '备案',
      }),
      std: '预算法 art. 44–89',
    }),
    /** The year that the budget, accounts or report is about. */
    year: yearColumn,
    date: required('date', '日期', 'day'),
    /** When the law wanted it, where the calendar says so. */
    dueDate: optional('date', '法定期限', 'due by'),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyCode: optionalAgencyColumn,
    projectCode: projectColumn,
    fundBook: optional('code', '预算类型', 'fund book', { ...closed(fundBookLabels), std: '预算法 art. 5' }),
    docNo: optional('text', '文号', 'document number'),
  },
});
