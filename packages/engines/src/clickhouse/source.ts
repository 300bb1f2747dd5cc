import { cellAt, checkRows, decodeCursor, encodeCursor, SourceError, standard } from '@qianliyan/sdk';
import type {
  AggregateQuery,
  AskOptions,
  Description,
  Explanation,
  RowQuery,
  Source,
  StandardTables,
} from '@qianliyan/sdk';
import { columnsOf } from '../sql/column-types.js';
import { aborted } from '../sql/interruptible.js';
import { askAggregate, askRows } from './ask.js';
import type { Ask } from './ask.js';
import { readColumn } from './columns.js';
import { frontOf } from './engine/engine.js';
import type { Answered, Cluster } from './engine/engine.js';
import { failureOf } from './engine/failure.js';
import { gone, noSnapshot, readSnapshot } from './snapshots.js';
import type { CopiedSnapshot } from './snapshots.js';
import { checkWhole } from './whole.js';

/** A source over a cluster: it stands at one snapshot until it is told to move. */
export interface ClickhouseSource extends Source {
  explain(query: AggregateQuery | RowQuery, options?: AskOptions): Promise<Explanation>;
  /** Moves to the cluster's latest snapshot and returns its id. */
  refresh(): Promise<string>;
  /** Lets go of the connections. */
  close(): Promise<void>;
}

/** Options of a source over engines. */
export interface SourceOptions {
  /** Stand at this snapshot; the latest one unless told. */
  readonly snapshot?: string;
  /** The standard unless told; a city's extension of it holds more tables and columns. */
  readonly standard?: StandardTables;
}

const home = 'clickhouse';

const stampOf = ({ id, dataThrough }: CopiedSnapshot) => ({ snapshot: id, dataThrough });

function describe({ tables, ...snapshot }: CopiedSnapshot, known: StandardTables): Description<string> {
  const described = Object.entries(tables).flatMap(([name, held]) => {
    const table = known[name];
    if (!table || !held) return [];
    const columns = columnsOf(table).map(([column]) => column);
    const rowCount = held.parts.reduce((sum, part) => sum + part.rows, 0);
    return [[name, { columns, rows: true, rowCount, provenance: held.provenance }] as const];
  });
  return { ...stampOf({ ...snapshot, tables }), tables: Object.fromEntries(described) };
}

/** Answers from a cluster's tables, each question filtered to the copies of one snapshot. */
export async function sourceOver(cluster: Cluster, options: SourceOptions = {}): Promise<ClickhouseSource> {
  const known = options.standard ?? standard;
  const find = async (id: string | undefined, signal?: AbortSignal): Promise<CopiedSnapshot> => {
    const found = await readSnapshot(cluster, id, signal);
    if (found) return found;
    if (id === undefined || id === noSnapshot.id) return noSnapshot;
    throw gone(id);
  };
  let standing = await find(options.snapshot);
  const at = async ({ snapshot, signal }: AskOptions): Promise<CopiedSnapshot> => {
    if (signal?.aborted) throw aborted(signal);
    return snapshot === undefined || snapshot === standing.id ? standing : find(snapshot, signal);
  };
  const ask = async (
    snapshot: CopiedSnapshot,
    { sql, at: table, parts }: Ask<unknown>,
    query: unknown,
    signal: AbortSignal | undefined,
  ): Promise<readonly (readonly Answered[])[]> => {
    try {
      const rows = await frontOf(cluster).ask(sql, signal);
      await checkWhole(cluster, snapshot, table, parts, signal);
      return rows;
    } catch (cause) {
      const error = failureOf(cause);
      throw error.code === 'source-failed'
        ? new SourceError('source-failed', error.message, {
            query,
            cause: error.cause,
            ...(error.subject !== undefined && { subject: error.subject }),
          })
        : error;
    }
  };

  return {
    describe: async (asked = {}) => describe(await at(asked), known),
    async aggregate(query, asked = {}) {
      const snapshot = await at(asked);
      const asking = askAggregate(cluster, snapshot, query, known);
      const rows = await ask(snapshot, asking, query, asked.signal);
      const columns = [...asking.plan.output.values()].map((column, place) => readColumn(rows, place, column));
      return { columns, rowCount: rows.length, ...stampOf(snapshot) };
    },
    async rows(query, asked = {}) {
      const snapshot = await at({ ...asked, ...pinnedBy(query, asked, known) });
      const asking = askRows(cluster, snapshot, query, known);
      const { plan } = asking;
      const found = await ask(snapshot, asking, query, asked.signal);
      const shown = found.slice(0, plan.limit);
      const asRead = [...plan.columns, ...plan.order.map((order) => order.column)].map((column, place) =>
        readColumn(shown, place, column),
      );
      const last = asRead.slice(plan.columns.length).map((column) => cellAt(column, shown.length - 1));
      return {
        columns: asRead.slice(0, plan.columns.length),
        rowCount: shown.length,
        next: found.length > plan.limit ? encodeCursor(plan, snapshot.id, last) : null,
        ...stampOf(snapshot),
      };
    },
    async explain(query, asked = {}) {
      const snapshot = await at(asked);
      const { sql, parts } =
        'columns' in query ? askRows(cluster, snapshot, query, known) : askAggregate(cluster, snapshot, query, known);
      const rows = parts.reduce((sum, part) => sum + part.rows, 0);
      return {
        home,
        lines: [`${rows} rows of ${parts.length} parts`, sql],
        reads: parts.map(({ file, rows: count, bytes }) => ({ what: file, rows: count, bytes })),
      };
    },
    async refresh() {
      standing = await find(undefined);
      return standing.id;
    },
    close: async () => {
      await Promise.all(cluster.nodes.map((node) => node.close()));
    },
  };
}

/** A page goes on in the snapshot it began in. */
function pinnedBy(query: RowQuery, { snapshot }: AskOptions, known: StandardTables): AskOptions {
  const plan = checkRows(query, known);
  if (snapshot !== undefined || plan.after === undefined) return {};
  return { snapshot: decodeCursor(plan, plan.after).snapshot };
}
