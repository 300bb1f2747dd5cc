import { checkAggregate, checkRows, decodeCursor, SourceError } from '@qianliyan/sdk';
import type { AggregatePlan, AggregateQuery, RowPlan, RowQuery, StandardTable, StandardTables } from '@qianliyan/sdk';
import type { Filter } from '@qianliyan/sdk';
import { pruneParts } from '../source/prune.js';
import type { Cluster } from './engine/engine.js';
import type { CopiedPart, CopiedSnapshot } from './snapshots.js';
import { aggregateSql } from './sql/aggregate-sql.js';
import type { Relation } from './sql/relation.js';
import { rowsSql } from './sql/rows-sql.js';
import { qualified } from './tables.js';

/** A query ready to run over a snapshot: its statement, and the parts it reads. */
export interface Ask<P> {
  readonly plan: P;
  readonly sql: string;
  /** Name of the table it reads. */
  readonly at: string;
  readonly parts: readonly CopiedPart[];
}

const bottomOf = (plan: AggregatePlan): AggregatePlan => (plan.inner ? bottomOf(plan.inner) : plan);

function relationOf(
  cluster: Cluster,
  { tables }: CopiedSnapshot,
  table: StandardTable,
  where: Filter | undefined,
): { readonly relation: Relation; readonly at: string; readonly parts: readonly CopiedPart[] } {
  const held = tables[table.name];
  if (!held)
    throw new SourceError('not-published', `source holds no such table: ${table.name}`, { subject: table.name });
  const kept = new Set<unknown>(pruneParts(table, held.parts, where));
  const parts = held.parts.filter((part) => kept.has(part));
  return {
    parts,
    at: held.at,
    relation: { from: qualified(cluster, held.at), copies: parts.map((part) => part.copy) },
  };
}

/** Checks an aggregate and compiles it. @throws QueryError; SourceError `not-published`. */
export function askAggregate(
  cluster: Cluster,
  snapshot: CopiedSnapshot,
  query: AggregateQuery<string>,
  standard: StandardTables,
): Ask<AggregatePlan> {
  const plan = checkAggregate(query, standard);
  const { relation, ...read } = relationOf(cluster, snapshot, plan.table, bottomOf(plan).where);
  return { plan, ...read, sql: aggregateSql(plan, relation) };
}

/** Checks a row query and compiles it. @throws QueryError; SourceError `not-published`, `snapshot-gone` for a cursor of another night. */
export function askRows(
  cluster: Cluster,
  snapshot: CopiedSnapshot,
  query: RowQuery<string>,
  standard: StandardTables,
): Ask<RowPlan> {
  const plan = checkRows(query, standard);
  const cursor = plan.after === undefined ? undefined : decodeCursor(plan, plan.after);
  if (cursor && cursor.snapshot !== snapshot.id)
    throw new SourceError('snapshot-gone', `cursor belongs to another snapshot: ${cursor.snapshot}`, {
      subject: cursor.snapshot,
      query,
    });
  const { relation, ...read } = relationOf(cluster, snapshot, plan.table, plan.where);
  return { plan, ...read, sql: rowsSql(plan, relation, cursor?.values) };
}
