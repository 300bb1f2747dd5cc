import type { AggregateQuery, RowQuery } from '../query/query.js';
import type { TableName } from '../standard/index.js';
import type { Page, Table } from '../table/table.js';
import type { Explanation } from './explain.js';

/** Where the rows of a table come from. `synthetic` is shown as 演示数据 wherever they appear. 数据来历 */
export type Provenance = 'official' | 'published' | 'synthetic' | 'computed';

/** What a home says of one table. */
export interface TableDescription {
  /** Columns it answers about. */
  readonly columns: readonly string[];
  /** True when `rows` answers about this table. */
  readonly rows: boolean;
  readonly rowCount: number;
  readonly provenance: Provenance;
  /** Names of the rollups kept beside the rows, which answer what they can at less cost. 汇总表 */
  readonly rollups?: readonly string[];
  /** `rollups`: aggregates are answered only where a rollup answers them; any legal one unless told. */
  readonly aggregates?: 'any' | 'rollups';
}

/** What a source can answer. 数据源说明 */
export interface Description<T extends string = TableName> {
  readonly snapshot: string;
  readonly dataThrough: string | null;
  readonly tables: { readonly [Name in T]?: TableDescription };
}

/** Options of every call. */
export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Answer from this snapshot, or fail with `snapshot-gone`. */
  readonly snapshot?: string;
}

/** Where budget data lives: two verbs and a description. Refusals and failures are coded errors, never partial answers. 数据源 */
export interface Source<T extends string = TableName> {
  /** What this home can answer, and which night's data it stands at. */
  describe(options?: AskOptions): Promise<Description<T>>;
  /** Filter, group and measure. @throws QueryError | SourceError */
  aggregate(query: AggregateQuery<T>, options?: AskOptions): Promise<Table>;
  /** Rows, page by page. @throws QueryError | SourceError */
  rows(query: RowQuery<T>, options?: AskOptions): Promise<Page>;
  /** How it would answer, without answering; a home that cannot say has no such verb. @throws QueryError | SourceError */
  explain?(query: AggregateQuery<T> | RowQuery<T>, options?: AskOptions): Promise<Explanation>;
}
