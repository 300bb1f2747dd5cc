import { cellAt, decodeCursor, encodeCursor, SourceError } from '@qianliyan/sdk';
import type { AggregateQuery, AskOptions, Explanation, Rollup, RowQuery, Source, Table } from '@qianliyan/sdk';
import { aborted } from '../sql/interruptible.js';
import type { EngineLimits } from '../sql/session.js';
import { holdSnapshots } from '../store/hold-snapshots.js';
import type { HoldOptions } from '../store/hold-snapshots.js';
import type { Snapshot, Store } from '../store/store.js';
import { askAggregate, askRows, checkRowQuery } from './ask.js';
import { countRows, firstRows, readColumn } from './columns.js';
import { describeSnapshot } from './describe.js';
import { explainAsk } from './explain.js';
import { openReader } from './reader.js';
import { explainFailure } from './relation.js';

/** Options of `duckdbSource`. */
export interface DuckdbSourceOptions extends EngineLimits, HoldOptions {
  /** Rollups it answers from where parts keep them; the store's unless told. */
  readonly rollups?: readonly Rollup[];
}

/** A source over a store: it stands at one snapshot until it is told to move. */
export interface DuckdbSource extends Source {
  /**
   * Every row of a query at once, for work in this process: a page of many would read the parts again for each.
   * @throws as `rows`
   */
  allRows(query: Omit<RowQuery, 'limit' | 'after'>, options?: AskOptions): Promise<Table>;
  explain(query: AggregateQuery | RowQuery, options?: AskOptions): Promise<Explanation>;
  /** Moves to the store's current snapshot and returns its id. */
  refresh(): string;
  /** Lets go of the engine; calls under way fail. */
  close(): void;
}

/** More rows than memory holds. */
const most = 2 ** 31;

const stampOf = ({ id, manifest }: Snapshot) => ({ snapshot: id, dataThrough: manifest.dataThrough });

/**
 * Answers from a store's partition files through a locked in-memory DuckDB: only compiled SELECTs reach it, and it can open
 * the store's parts and nothing else. 内嵌引擎数据源
 * @throws SourceError `snapshot-gone` for a snapshot that was collected.
 */
export async function duckdbSource(store: Store, options: DuckdbSourceOptions = {}): Promise<DuckdbSource> {
  const held = holdSnapshots(store, options);
  const { rollups = store.rollups } = options;
  const reader = await openReader(store.path('parts'), store.path('tmp', held.holder), options);

  const at = (id: string | undefined): Snapshot =>
    id === undefined || id === held.id ? held.standing() : store.snapshot(id);
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
      return describeSnapshot(at(asked.snapshot), store.standard, rollups);
    },
    async aggregate(query, asked: AskOptions = {}) {
      const snapshot = at(asked.snapshot);
      const { plan, sql } = askAggregate(store, snapshot, query, rollups);
      const chunks = await ask(snapshot, sql, query, asked.signal);
      const columns = [...plan.output.values()].map((column, place) => readColumn(chunks, place, column));
      return { columns, rowCount: countRows(chunks), ...stampOf(snapshot) };
    },
    async rows(query, asked: AskOptions = {}) {
      const plan = checkRowQuery(store, query);
      const cursor = plan.after === undefined ? undefined : decodeCursor(plan, plan.after);
      const snapshot = at(asked.snapshot ?? cursor?.snapshot);
      if (cursor && cursor.snapshot !== snapshot.id)
        throw new SourceError('snapshot-gone', `cursor belongs to another snapshot: ${cursor.snapshot}`, {
          subject: cursor.snapshot,
          query,
        });
      const chunks = await ask(snapshot, askRows(store, snapshot, plan, cursor?.values).sql, query, asked.signal);
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
    async allRows(query, asked: AskOptions = {}) {
      const plan = { ...checkRowQuery(store, query), limit: most };
      const snapshot = at(asked.snapshot);
      const chunks = await ask(snapshot, askRows(store, snapshot, plan, undefined).sql, query, asked.signal);
      const columns = plan.columns.map((column, place) => readColumn(chunks, place, column));
      return { columns, rowCount: countRows(chunks), ...stampOf(snapshot) };
    },
    async explain(query, asked: AskOptions = {}) {
      if (asked.signal?.aborted) throw aborted(asked.signal);
      return explainAsk(store, at(asked.snapshot), query, rollups);
    },
    refresh() {
      return held.move().id;
    },
    close: () => {
      reader.close();
      held.release();
    },
  };
}
