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
