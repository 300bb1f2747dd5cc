import { closed, optional, required } from '../column.js';
import { attachmentsColumn, optionalAgencyColumn } from '../shared-columns.js';
import { defineTable } from '../table.js';

/**
 * 政策法规: laws, rules and reports that a review cites, with how long they hold. The text itself is kept by the knowledge base, by `sha256`.
 */
export const policyDocument = defineTable({
  name: 'policyDocument',
  zh: '政策法规',
  en: 'policy document',
  topic: 'reference',
  key: ['docId'],
  partition: 'whole',
  period: [],
  aliases: [],
  std: '四川省地方标准《人大预算联网审查监督数据信息提供规范》',
  columns: {
    docId: required('code', '文件编号', 'document id'),
    title: required('text', '标题', 'title'),
    docNo: optional('text', '文号', 'document number'),
    issuer: optional('text', '发文单位', 'issuer'),
    issueDate: optional('date', '发文日期', 'issued on'),
    publishDate: optional('date', '公布日期', 'published on'),
    level: optional('code', '层级', 'level', {
      ...closed({ national: '国家', province: '省级', prefecture: '市级', county: '县级' }),
    }),
    kind: required('code', '文件种类', 'kind', {
      ...closed({
        law: '法律',
        regulation: '法规规章',
        'fund-measure': '资金管理办法',
        standard: '标准',
        report: '报告',
        resolution: '决议决定',
        notice: '通知',
        other: '其他',
      }),
    }),
    validFrom: optional('date', '生效日期', 'valid from'),
    /** Past it, a fund's rule is out of date (`special-fund-rule-outdated`). */
    validTo: optional('date', '失效日期', 'valid to'),
    supersededBy: optional('code', '被何文件代替', 'superseded by', { references: 'policyDocument' }),
    /** The agency that made it and keeps it up to date; none of what is made above the province. */
    agencyCode: optionalAgencyColumn,
    fundDirectory: optional('text', '专项资金目录', 'fund directory', { aliases: ['SPE_TYPE_NAME'] }),
    topics: optional('json', '主题', 'topics'),
    subjectCodes: optional('json', '关联科目', 'subjects'),
    projectCodes: optional('json', '关联项目', 'projects'),
    sha256: optional('code', '校验值', 'SHA-256 of the file', { pattern: '[0-9a-f]{64}' }),
    accessLevel: optional('code', '密级', 'access level', {
      ...closed({ public: '公开', internal: '内部', secret: '涉密' }),
    }),
    attachments: attachmentsColumn,
  },
});
