import { closed, optional, required } from '../column.js';
import { defineTable, leafPlaceColumns, regionColumn } from '../table.js';

/** Kinds of agencies 单位类别. */
const agencyTypes = {
  administrative: '行政单位',
  'civil-service-like': '参公事业单位',
  institution: '事业单位',
  enterprise: '企业',
  other: '其他',
} as const;

/** 预算单位; a department 部门 is the root of its agencies (预算法 art. 8). */
export const agency = defineTable({
  name: 'agency',
  zh: '预算单位',
  en: 'agency',
  topic: 'reference',
  key: ['agencyCode'],
  partition: 'whole',
  period: [],
  aliases: ['ELE_AGENCY', 'BAS_AGENCY_INFO'],
  std: 'MOF V2.0',
  columns: {
    agencyCode: required('code', '单位代码', 'agency code', {
      aliases: ['AGENCY_CODE', '预算单位代码'],
      std: 'MOF V2.0',
    }),
    agencyName: required('text', '单位名称', 'agency name', { aliases: ['AGENCY_NAME', '预算单位'], std: 'MOF V2.0' }),
    deptCode: optional('code', '部门代码', 'department code', { aliases: ['DEPT_CODE'], std: 'MOF V2.0' }),
    deptName: optional('text', '部门名称', 'department name', { aliases: ['DEPT_NAME'], std: 'MOF V2.0' }),
    regionCode: regionColumn,
    ...leafPlaceColumns,
    agencyType: optional('code', '单位类别', 'agency type', {
      aliases: ['AGENCY_TYPE'],
      ...closed(agencyTypes),
      std: 'MOF V2.0',
    }),
    creditCode: optional('code', '统一社会信用代码', 'credit code', {
      aliases: ['UNIFSOC_CRED_CODE'],
      sensitivity: 'staff',
      std: 'GB 32100',
    }),
    financeDivisionCode: optional('code', '业务主管处室', 'finance division', {
      aliases: ['MANAGE_MOF_DEP_CODE'],
      sensitivity: 'staff',
      std: 'MOF V2.0',
    }),
    parentAgencyCode: optional('code', '上级单位', 'parent agency'),
    headcountApproved: optional('int', '编制数', 'approved headcount'),
    headcountActual: optional('int', '实有数', 'actual headcount'),
    npcCommittee: optional('text', '对口人大专委', 'committee that reviews it'),
    validYear: optional('int', '年度', 'year it stands for', { aliases: ['FISCAL_YEAR'], std: 'MOF V2.0' }),
  },
});
