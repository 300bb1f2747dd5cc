import type { Column } from './column.js';
import { closed, optional, required } from './column.js';
import { regionLevelLabels } from './vocabulary.js';
import type { Topic } from './vocabulary.js';

/** How a table is cut at rest: one file, one a fiscal year, or one a month. */
export type Partitioning = 'whole' | 'year' | 'month';

/** One table of the standard. 数据表 */
export interface StandardTable {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** What the table is about; the reference index groups by it. 主题 */
  readonly topic: Topic;
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns that identify a row. */
  readonly key: readonly string[];
  readonly partition: Partitioning;
  /** The date column that says which day and month a row belongs to; T+1 replaces by it. */
  readonly day?: string;
  /** Columns that say which period a cumulative or stock amount stands for; a sum must fix or keep them. */
  readonly period: readonly string[];
  /** MOF table names that mean this table. */
  readonly aliases: readonly string[];
  /** Source standard. */
  readonly std: string;
  /** What whoever fills or reads the table must know, in Chinese; it stands on the reference page. 说明 */
  readonly note?: string;
}

/** Tables by name: the standard, or one that a city extended. 数据标准 */
export type StandardTables = Readonly<Record<string, StandardTable>>;

/** A table whose own columns are known to the types. */
export interface TableOf<C extends Readonly<Record<string, Column>>> extends StandardTable {
  readonly columns: C;
  readonly key: readonly (keyof C & string)[];
  readonly day?: keyof C & string;
  readonly period: readonly (keyof C & string)[];
}

/** Declares a table and keeps its literal types. */
export const defineTable = <const C extends Readonly<Record<string, Column>>>(table: TableOf<C>): TableOf<C> => table;

/** Columns the loader fills from the region tree, shared by every table with a `regionCode`. 派生区划列 */
export const placeColumns = {
  regionLevel: required('code', '行政级次', 'region level', {
    ...closed(regionLevelLabels),
    guard: true,
    derived: 'region-level',
    std: '预算法 art. 3',
  }),
  parentCode: optional('code', '上级区划', 'parent region', { derived: 'region-parent' }),
  prefectureCode: optional('code', '所属市州', 'prefecture', { derived: 'region-prefecture' }),
  countyCode: optional('code', '所属区县', 'county', { derived: 'region-county' }),
} as const;

/** As `placeColumns`, for leaf records (payments, allotments): a row belongs to one region, so levels may be added. */
export const leafPlaceColumns = {
  ...placeColumns,
  regionLevel: required('code', '行政级次', 'region level', {
    ...closed(regionLevelLabels),
    derived: 'region-level',
    std: '预算法 art. 3',
  }),
} as const;

/** The nine-digit region a row belongs to. 财政区划代码 */
export const regionColumn = required('code', '财政区划代码', 'region code', {
  aliases: ['MOF_DIV_CODE', '区划代码', '行政区划代码'],
  pattern: '\\d{9}',
  references: 'region',
  std: 'MOF V2.0 MOF_DIV_CODE',
});
