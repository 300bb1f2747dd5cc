import { closed, optional, required } from '../column.js';
import { agencyColumn } from '../shared-columns.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** Kinds of projects 项目类别. */
const projectKinds = { personnel: '人员类', operating: '运转类', 'specific-target': '特定目标类' } as const;

/** 项目. */
export const project = defineTable({
  name: 'project',
  zh: '项目',
  en: 'project',
  topic: 'reference',
  key: ['projectCode'],
  partition: 'whole',
  period: [],
  aliases: ['PM_PROJECT_INFO'],
  std: 'MOF V2.0',
  columns: {
    projectCode: required('code', '项目代码', 'project code', { aliases: ['PRO_CODE'], std: 'MOF V2.0' }),
    projectName: required('text', '项目名称', 'project name', { aliases: ['PRO_NAME'], std: 'MOF V2.0' }),
    agencyCode: agencyColumn,
    regionCode: regionColumn,
    ...leafPlaceColumns,
    kindCode: optional('code', '项目类别', 'kind', {
      aliases: ['PRO_KIND_CODE', 'PRO_CAT_CODE'],
      ...closed(projectKinds),
      std: 'MOF V2.0',
    }),
    trackProjectCode: optional('code', '需要追踪项目', 'tracked project', {
      aliases: ['TRACK_PRO_CODE'],
      std: 'MOF V2.0',
    }),
    hotTopicCode: optional('code', '热点分类', 'hot topic', { aliases: ['HOT_TOPIC_CATE_CODE'], std: 'MOF V2.0' }),
    setupYear: optional('int', '设立年度', 'setup year', { aliases: ['SETUP_YEAR'], std: 'MOF V2.0' }),
    isConstruction: optional('boolean', '是否基建', 'construction'),
    isGovProcurement: optional('boolean', '是否政府采购', 'procurement'),
    estimateAmount: optional('fen', '概算', 'budgetary estimate'),
    startDate: optional('date', '开工日期', 'start'),
    plannedEnd: optional('date', '计划完工日期', 'planned end'),
    endDate: optional('date', '完工日期', 'end'),
    level1Code: optional('code', '一级项目', 'first-level project', { std: 'MOF V2.0' }),
    isGovService: optional('boolean', '是否政府购买服务', 'service bought', {
      aliases: ['IS_GOV_SERVICE'],
      std: 'MOF V2.0',
    }),
    /** Spent every year, so it belongs in the budget from the start (`budget-not-fully-compiled`). */
    isRecurring: optional('boolean', '是否经常性项目', 'recurring'),
    isInformatisation: optional('boolean', '是否信息化项目', 'information technology'),
    feasibilityAmount: optional('fen', '投资估算', 'estimate of the feasibility study', {
      std: '青岛市预算审查监督条例 art. 33',
    }),
    totalInvestment: optional('fen', '总投资', 'total investment'),
    progressPercent: optional('number', '形象进度%', 'work done, percent'),
    libraryDate: optional('date', '入库日期', 'entered in the project library'),
    description: optional('text', '项目概述', 'description'),
    policyIds: optional('json', '政策依据', 'policies it rests on'),
  },
});
