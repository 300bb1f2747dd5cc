import { closed, optional, required } from './column.js';
import { fundBookLabels, scopeLabels } from './vocabulary.js';

const mof = 'MOF V2.0';

/** The fiscal year a row belongs to. 预算年度 */
export const yearColumn = required('int', '预算年度', 'fiscal year', { aliases: ['FISCAL_YEAR', '年度'], std: mof });

/** The month a row belongs to, 1 to 12. 月份 */
export const monthColumn = required('int', '月份', 'month');

/** Which of the four budgets; a sum must fix it. 预算类型 */
export const fundBookColumn = required('code', '预算类型', 'fund book', {
  ...closed(fundBookLabels),
  guard: true,
  std: '预算法 art. 5',
});

/** Whole territory 全口径 or own level 本级; a sum must fix it. 口径 */
export const scopeColumn = required('code', '口径', 'scope', {
  ...closed(scopeLabels),
  guard: true,
  std: '预算法 art. 3',
});

const agency = { aliases: ['AGENCY_CODE'], references: 'agency', std: mof };

/** The agency a row is about. 单位代码 */
export const agencyColumn = required('code', '单位代码', 'agency code', agency);

/** As `agencyColumn`, for money no agency holds yet. */
export const optionalAgencyColumn = optional('code', '单位代码', 'agency code', agency);

/** The project a row is about. 项目代码 */
export const projectColumn = optional('code', '项目代码', 'project code', {
  aliases: ['PRO_CODE'],
  references: 'project',
  std: mof,
});

/** The central or provincial project a fund is followed by through every level. 追踪项目 */
export const trackProjectColumn = optional('code', '追踪项目', 'tracked project', {
  aliases: ['TRACK_PRO_CODE'],
  std: mof,
});

/** Which pocket the money comes from. 资金性质 */
export const fundTypeColumn = optional('code', '资金性质', 'fund type', { aliases: ['FUND_TYPE_CODE'], std: mof });

/** What the money is for. 支出功能分类 */
export const functionColumn = optional('code', '支出功能分类', 'functional subject', {
  aliases: ['EXP_FUNC_CODE'],
  pattern: '\\d{3}(\\d{2}){0,3}',
  std: mof,
});

/** Direct funds 直达资金: of the centre, managed like it, or the local share beside it. */
export const directFundColumn = optional('code', '直达资金标识', 'direct fund', {
  ...closed({ 'central-direct': '中央直达资金', referenced: '参照直达资金', 'local-matching': '地方对应安排' }),
});

/** General 一般债务 or special 专项债务 debt (实施条例 art. 44). */
export const debtTypes = { general: '一般债务', special: '专项债务' } as const;

/** The bond money belongs to. 债券代码 */
export const bondColumn = optional('code', '债券代码', 'bond code', { aliases: ['BOND_CODE'], std: mof });

/** What the money is spent on, as a department keeps it. 部门经济分类 */
export const deptEconomicColumn = optional('code', '部门经济分类', 'departmental economic subject', {
  aliases: ['DEP_BGT_ECO_CODE'],
  std: mof,
});

/** What the money is spent on, as the government keeps it. 政府经济分类 */
export const govEconomicColumn = optional('code', '政府经济分类', 'government economic subject', {
  aliases: ['GOV_BGT_ECO_CODE'],
  std: mof,
});

/** Whether it is bought by government procurement. 是否政府采购 */
export const procurementColumn = optional('boolean', '是否政府采购', 'procurement', {
  aliases: ['IS_GOV_PUR'],
  std: mof,
});

/** Files that belong to a row: JSON of `{ name, sha256 }[]`. 附件 */
export const attachmentsColumn = optional('json', '附件', 'attachments', { sensitivity: 'staff' });

/** Who a payee is, as far as anyone may know; fund flows 资金流向 end at it. 收款人类别 */
export const payeeKinds = {
  person: '个人',
  enterprise: '企业',
  agency: '预算单位',
  'lower-government': '下级政府',
  association: '社会团体',
  retail: '商场超市',
  hotel: '宾馆饭店',
  union: '工会',
  finance: '金融机构',
  other: '其他',
} as const;

/** How goods, works and services are bought (政府采购法 art. 26). 采购方式 */
export const procurementMethods = {
  open: '公开招标',
  selective: '邀请招标',
  negotiation: '竞争性谈判',
  consultation: '竞争性磋商',
  inquiry: '询价',
  direct: '单一来源',
  framework: '框架协议',
  other: '其他',
} as const;

/** The insurances 险种 (社会保险法 art. 64). */
export const insuranceTypes = {
  'enterprise-pension': '企业职工基本养老保险',
  'institution-pension': '机关事业单位基本养老保险',
  'resident-pension': '城乡居民基本养老保险',
  'employee-medical': '职工基本医疗保险(含生育)',
  'resident-medical': '城乡居民基本医疗保险',
  injury: '工伤保险',
  unemployment: '失业保险',
} as const;

/** What an enterprise does, as lines of leverage tell them apart. 企业分类 */
export const soeCategories = {
  industrial: '工业',
  'non-industrial': '非工业',
  research: '科研',
  platform: '投融资平台',
  finance: '金融',
} as const;
