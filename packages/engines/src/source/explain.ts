import { decodeCursor } from '@qianliyan/sdk';
import type { AggregateQuery, Explanation, Rollup, RowQuery } from '@qianliyan/sdk';
import type { Snapshot, Store } from '../store/store.js';
import { askAggregate, askRows, checkRowQuery } from './ask.js';

const home = 'duckdb';

const readOf = ({ file, rows, bytes }: { readonly file: string; readonly rows: number; readonly bytes: number }) => ({
  what: file,
  rows,
  bytes,
});

/**
 * How a store would answer a query at a snapshot: the files it opens, rollups among them, and the statement it runs.
 * @throws QueryError; SourceError `not-published`.
 */
export function explainAsk(
  store: Store,
  snapshot: Snapshot,
  query: AggregateQuery<string> | RowQuery<string>,
  rollups: readonly Rollup[] = store.rollups,
): Explanation {
  if ('columns' in query) {
    const plan = checkRowQuery(store, query);
    const after = plan.after === undefined ? undefined : decodeCursor(plan, plan.after).values;
    const { sql, parts } = askRows(store, snapshot, plan, after);
    return { home, lines: [`rows of ${parts.length} parts`, sql], reads: parts.map(readOf) };
  }
  const { sql, shares } = askAggregate(store, snapshot, query, rollups);
  const [rollup] = shares.flatMap((share) => share.rollup?.name ?? []);
  return {
    home,
    lines: [
      ...shares.map(({ parts, rollup: of }) => `${of ? `rollup ${of.name}` : 'rows'} of ${parts.length} parts`),
      sql,
    ],
    reads: shares.flatMap(({ parts, rollup: of }) => (of ? of.files : parts).map(readOf)),
    ...(rollup !== undefined && { rollup }),
  };
}
