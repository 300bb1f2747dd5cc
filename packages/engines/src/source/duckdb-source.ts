import { cellAt, checkAggregate, checkRows, decodeCursor, encodeCursor, SourceError } from '@qianliyan/sdk';
import type { AggregatePlan, AskOptions, Source } from '@qianliyan/sdk';
import { aborted } from '../sql/interruptible.js';
import type { EngineLimits } from '../sql/session.js';
import type { Snapshot, Store } from '../store/store.js';
import { aggregateSql } from './aggregate-sql.js';
import { countRows, firstRows, readColumn } from './columns.js';
import { describeSnapshot } from './describe.js';
import { openReader } from './reader.js';
import { explainFailure, relationSql } from './relation.js';
import { rowsSql } from './rows-sql.js';

/** Options of `duckdbSource`. */
export interface DuckdbSourceOptions extends EngineLimits {
  /** Stand at this snapshot; the store's current one unless told. */
  readonly snapshot?: string;
}

/** A source over a store: it stands at one snapshot until it is told to move. */
export interface DuckdbSource extends Source {
  /** Moves to the store's current snapshot and returns its id. */
  refresh(): string;
  /** Lets go of the engine; calls under way fail. */
  close(): void;
}

const bottomOf = (plan: AggregatePlan): AggregatePlan => (plan.inner ? bottomOf(plan.inner) : plan);

const stampOf = ({ id, manifest }: Snapshot) => ({ snapshot: id, dataThrough: manifest.dataThrough });

/**
 * Answers from a store's partition files through a locked in-memory DuckDB: only compiled SELECTs reach it, and it can open
 * the store's parts and nothing else. 内嵌引擎数据源
 * @throws SourceError `snapshot-gone` for a snapshot that was collected.
 */
export async function duckdbSource(store: Store, options: DuckdbSourceOptions = {}): Promise<DuckdbSource> {
  let standing = options.snapshot === undefined ? store.current() : store.snapshot(options.snapshot);
  const reader = await openReader(store.path('parts'), store.path('tmp'), options);

  const at = (id: string | undefined): Snapshot =>
    id === undefined || id === standing.id ? standing : store.snapshot(id);
  const ask = async (snapshot: Snapshot, sql: string, query: unknown, signal: AbortSignal | undefined) => {
    try {
      return await reader.query(sql, signal);
    } catch (cause) {
      throw explainFailure(cause, store, snapshot, query);
    }
  };

  return {
    async describe(asked: AskOptions = {}) {
      if (asked.signal?.aborted) throw aborted(asked.signal);
      return describeSnapshot(at(asked.snapshot), store.standard);
    },
    async aggregate(query, asked: AskOptions = {}) {
      const plan = checkAggregate(query, store.standard);
      const snapshot = at(asked.snapshot);
      const relation = relationSql(store, snapshot, plan.table, bottomOf(plan).where);
      const chunks = await ask(snapshot, aggregateSql(plan, relation), query, asked.signal);
      const columns = [...plan.output.values()].map((column, place) => readColumn(chunks, place, column));
      return { columns, rowCount: countRows(chunks), ...stampOf(snapshot) };
    },
    async rows(query, asked: AskOptions = {}) {
      const plan = checkRows(query, store.standard);
      const cursor = plan.after === undefined ? undefined : decodeCursor(plan, plan.after);
      const snapshot = at(asked.snapshot ?? cursor?.snapshot);
      if (cursor && cursor.snapshot !== snapshot.id)
        throw new SourceError('snapshot-gone', `cursor belongs to another snapshot: ${cursor.snapshot}`, {
          subject: cursor.snapshot,
          query,
        });
      const chunks = await ask(
        snapshot,
        rowsSql(plan, relationSql(store, snapshot, plan.table, plan.where), cursor?.values),
        query,
        asked.signal,
      );
      const found = countRows(chunks);
      const rowCount = Math.min(found, plan.limit);
      const asRead = [...plan.columns, ...plan.order.map((order) => order.column)].map((column, place) =>
        readColumn(chunks, place, column),
      );
      const last = asRead.slice(plan.columns.length).map((column) => cellAt(column, rowCount - 1));
      const columns = asRead.slice(0, plan.columns.length).map((column) => firstRows(column, rowCount));
      return {
        columns,
        rowCount,
        next: found > plan.limit ? encodeCursor(plan, snapshot.id, last) : null,
        ...stampOf(snapshot),
      };
    },
    refresh() {
      standing = store.current();
      return standing.id;
    },
    close: () => {
      reader.close();
    },
  };
}
