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
