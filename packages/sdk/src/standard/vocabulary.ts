/** The four budgets 四本预算 (预算法 art. 5): general public, government funds, state capital, social insurance. */
export const fundBooks = ['GPB', 'GF', 'SCO', 'SIF'] as const;
/** One of the four budgets. 预算类型 */
export type FundBook = (typeof fundBooks)[number];

/** Where a figure stands: draft, approved 批复, adjusted 调整, executed 执行数, final 决算数. */
export const stages = ['draft', 'approved', 'adjusted', 'executed', 'final'] as const;
/** Where a figure stands. 阶段 */
export type Stage = (typeof stages)[number];

/** 口径: the whole territory 全口径 (own level and all below), or the own level 本级 alone. */
export const scopes = ['whole', 'own'] as const;
/** Which territory a figure covers. 口径 */
export type Scope = (typeof scopes)[number];

/** Revenue 收入 or expenditure 支出. */
export const directions = ['revenue', 'expenditure'] as const;
/** Which side of the budget. 收支方向 */
export type Direction = (typeof directions)[number];

/** Levels of government (预算法 art. 3), and zones 功能区 that keep a budget without being a division. */
export const regionLevels = ['province', 'prefecture', 'county', 'township', 'zone'] as const;
/** Level of a region. 行政级次 */
export type RegionLevel = (typeof regionLevels)[number];

/** Lamps, worst first. 预警等级 */
export const warningLevels = ['red', 'orange', 'yellow', 'blue'] as const;
/** Level of a warning. 预警等级 */
export type WarningLevel = (typeof warningLevels)[number];

/** What the four budgets are called. 预算类型名称 */
export const fundBookLabels = {
  GPB: '一般公共预算',
  GF: '政府性基金预算',
  SCO: '国有资本经营预算',
  SIF: '社会保险基金预算',
} as const satisfies Record<FundBook, string>;

/** What the stages are called. 阶段名称 */
export const stageLabels = {
  draft: '草案',
  approved: '批复',
  adjusted: '调整',
  executed: '执行',
  final: '决算',
} as const satisfies Record<Stage, string>;

/** What the scopes are called. 口径名称 */
export const scopeLabels = { whole: '全口径', own: '本级' } as const satisfies Record<Scope, string>;

/** What the directions are called. 收支方向名称 */
export const directionLabels = { revenue: '收入', expenditure: '支出' } as const satisfies Record<Direction, string>;

/** What the levels of government are called. 行政级次名称 */
export const regionLevelLabels = {
  province: '省级',
  prefecture: '市级',
  county: '县级',
  township: '乡级',
  zone: '功能区',
} as const satisfies Record<RegionLevel, string>;

/** What the lamps are called. 预警等级名称 */
export const warningLevelLabels = {
  red: '红色',
  orange: '橙色',
  yellow: '黄色',
  blue: '蓝色',
} as const satisfies Record<WarningLevel, string>;

/** What tables are about; the reference index groups by it, and `local` is a city's own. 主题 */
export const topicLabels = {
  reference: '基础资料',
  budget: '预算与执行',
  payment: '指标与支付',
  transfer: '转移支付与结转',
  debt: '政府债务',
  treasury: '国库与预算平衡',
  assets: '国有资产',
  insurance: '社会保险基金',
  revenue: '税收与非税',
  macro: '宏观经济',
  performance: '绩效',
  procurement: '政府采购',
  audit: '审计',
  supervision: '审查监督',
  local: '本地扩展',
} as const;
/** What a table is about. 主题 */
export type Topic = keyof typeof topicLabels;
