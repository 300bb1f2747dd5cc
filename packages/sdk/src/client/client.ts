import { SourceError } from '../errors.js';
import type { AggregateQuery, RowQuery } from '../query/query.js';
import type { RowOf } from '../standard/column.js';
import type { Standard } from '../standard/index.js';
import type { StandardTables } from '../standard/table.js';
import type { Explanation } from '../source/explain.js';
import type { AskOptions, Description, Source } from '../source/source.js';
import { answerOf, pageOf } from './answer.js';
import type { Answer, AnswerPage, Taken } from './answer.js';
import type { CheckedSource } from './checked-source.js';
import type { ColumnsOf, KeyOf } from './columns.js';
import type { FilterOn } from './filter-on.js';
import type { AnswerColumns, AnswerRow, FoldOn, MeasuresOn } from './fold-on.js';
import { pinnedSource } from './pinned-source.js';
import { pagesUpTo, RowWalk } from './walk.js';
import type { Walk, WalkOptions } from './walk.js';

/** An aggregate of one table. */
export interface AggregateOn<
  S extends StandardTables,
  T extends keyof S & string,
  K extends KeyOf<ColumnsOf<S, T>>,
  M extends MeasuresOn<ColumnsOf<S, T>>,
> extends FoldOn<ColumnsOf<S, T>, K, M> {
  readonly from: T;
}

/** Rows of one table. */
export interface RowsOn<
  S extends StandardTables,
  T extends keyof S & string,
  K extends keyof ColumnsOf<S, T> & string,
> {
  readonly from: T;
  readonly where?: FilterOn<ColumnsOf<S, T>>;
  readonly columns: readonly K[];
  readonly order?: readonly { readonly column: KeyOf<ColumnsOf<S, T>>; readonly descending?: boolean }[];
  /** Rows a page, 1–1000; 100 unless told, and 1000 in a walk. */
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly after?: string;
}

/** A row with the named columns of a table. */
export type RowWith<S extends StandardTables, T extends keyof S & string, K extends keyof ColumnsOf<S, T>> = RowOf<
  Pick<ColumnsOf<S, T>, K>
>;

/** A source whose answers are typed by what was asked: tables, columns, closed lists and money are known to the compiler. 带类型的客户端 */
export interface Client<S extends StandardTables = Standard> {
  /** What is asked, pinned when the client is; the questions take it: `drillDown(client.source, …)`. */
  readonly source: Source<keyof S & string>;
  /** The snapshot of every answer; null when each is from the present one. */
  readonly snapshot: string | null;
  /** What the source can answer, and which night's data it stands at. */
  describe(options?: AskOptions): Promise<Description<keyof S & string>>;
  /** Groups of one table. @throws QueryError | SourceError */
  aggregate<T extends keyof S & string, K extends KeyOf<ColumnsOf<S, T>>, const M extends MeasuresOn<ColumnsOf<S, T>>>(
    query: AggregateOn<S, T, K, M>,
    options?: AskOptions,
  ): Promise<Answer<AnswerRow<ColumnsOf<S, T>, K, M>>>;
  /** Groups of the groups of one table: a second fold over `inner`. @throws QueryError | SourceError */
  aggregateOver<
    T extends keyof S & string,
    K extends KeyOf<ColumnsOf<S, T>>,
    const M extends MeasuresOn<ColumnsOf<S, T>>,
    OuterK extends KeyOf<AnswerColumns<ColumnsOf<S, T>, K, M>>,
    const OuterM extends MeasuresOn<AnswerColumns<ColumnsOf<S, T>, K, M>>,
  >(
    inner: AggregateOn<S, T, K, M>,
    outer: FoldOn<AnswerColumns<ColumnsOf<S, T>, K, M>, OuterK, OuterM>,
    options?: AskOptions,
  ): Promise<Answer<AnswerRow<AnswerColumns<ColumnsOf<S, T>, K, M>, OuterK, OuterM>>>;
  /** One page of rows. @throws QueryError | SourceError */
  rows<T extends keyof S & string, K extends keyof ColumnsOf<S, T> & string>(
    query: RowsOn<S, T, K>,
    options?: AskOptions,
  ): Promise<AnswerPage<RowWith<S, T, K>>>;
  /** Rows one by one, page after page, at most `max`. */
  each<T extends keyof S & string, K extends keyof ColumnsOf<S, T> & string>(
    query: RowsOn<S, T, K>,
    options: WalkOptions,
  ): Walk<RowWith<S, T, K>>;
  /** Rows of all pages, at most `max`; `truncated` says whether more were left. */
  toArray<T extends keyof S & string, K extends keyof ColumnsOf<S, T> & string>(
    query: RowsOn<S, T, K>,
    options: WalkOptions,
  ): Promise<Taken<RowWith<S, T, K>>>;
  /** How the source would answer. @throws SourceError `not-published` when it cannot say */
  explain(
    query: AggregateQuery<keyof S & string> | RowQuery<keyof S & string>,
    options?: AskOptions,
  ): Promise<Explanation>;
  /** A client of the snapshot that is present now; ask again to move on. 固定快照 */
  pin(options?: Pick<AskOptions, 'signal'>): Promise<Client<S>>;
  /** A client of a snapshot known by name. */
  at(snapshot: string): Client<S>;
}

/**
 * A client of a source, typed by the standard; by a city's extension of it when the source carries one (`checkedSource`) or when told:
 * `createClient<typeof chengdu>(source)`. Nothing of the standard is loaded at run time. 客户端
 */
export function createClient<S extends StandardTables>(source: CheckedSource<S>): Client<S>;
export function createClient(source: Source): Client;
export function createClient<S extends StandardTables>(source: Source<keyof S & string>): Client<S>;
export function createClient(source: Source<string>): unknown {
  return clientOf(source, source, null);
}

/** A client that asks `source`, and finds the present snapshot in `present`. */
function clientOf(present: Source<string>, source: Source<string>, snapshot: string | null): Client<StandardTables> {
  const at = (name: string) => clientOf(present, pinnedSource(present, name), name);
  // The types of a query say more than the query itself, which is plain JSON.
  const plain = <Q>(query: unknown) => query as Q;
  return {
    source,
    snapshot,
    describe: (options) => source.describe(options),
    aggregate: async (query, options) => answerOf(await source.aggregate(plain(query), options)),
    aggregateOver: async (inner, outer, options) =>
      answerOf(await source.aggregate(plain({ ...outer, of: inner }), options)),
    rows: async (query, options) => pageOf(await source.rows(plain(query), options)),
    each: (query, options) => new RowWalk(source, plain(query), options),
    toArray: async (query, options) => {
      const rows: never[] = [];
      let last: Taken<never> | undefined;
      for await (const page of pagesUpTo(source, plain(query), options)) {
        rows.push(...answerOf<never>(page).rows);
        const { next, dataThrough } = page;
        last = { rows, truncated: next !== null, next, snapshot: page.snapshot, dataThrough };
      }
      return last!;
    },
    explain: async (query, options) => {
      if (!source.explain)
        throw new SourceError('not-published', 'source cannot say how it answers', { subject: 'explain' });
      return source.explain(query, options);
    },
    pin: async (options) => at((await present.describe(options)).snapshot),
    at,
  };
}
