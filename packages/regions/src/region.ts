/** 行政级次. A `zone` 功能区 has a budget of its own and no code of GB/T 2260. */
export type RegionLevel = 'province' | 'prefecture' | 'county' | 'township' | 'zone';

/** A division or functional zone, current or former. 行政区划、功能区 */
export interface Region {
  /** Nine digits: six of GB/T 2260 and three for townships; zones use our private range, see `zones`. 区划代码 */
  readonly code: string;
  /** 全称, such as 泸州市. */
  readonly name: string;
  /** 简称, such as 泸州. Unique among the children of one parent. */
  readonly shortName: string;
  /** Pinyin initials of the short name, upper case, such as `LZ`. 拼音首字母 */
  readonly initials: string;
  readonly level: RegionLevel;
  /** Code of the region above, `null` for the province. Descend by this, never by prefix. 上级区划 */
  readonly parent: string | null;
  /** First day of the code, ISO date; absent when it is older than the table of changes. 生效日期 */
  readonly validFrom?: string;
  /** First day on which the code no longer holds, ISO date; absent for current codes. 失效日期 */
  readonly validTo?: string;
  /** Codes whose place this one took. 前身代码 */
  readonly predecessors?: readonly string[];
  /** Codes that took the place of this one. 后继代码 */
  readonly successors?: readonly string[];
  /** Other codes whose figures belong to this region. 别名代码 */
  readonly aliases?: readonly string[];
}
