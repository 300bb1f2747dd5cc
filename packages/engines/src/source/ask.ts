import { checkAggregate, checkRows } from '@qianliyan/sdk';
import type { AggregatePlan, AggregateQuery, Cell, Rollup, RowPlan, RowQuery } from '@qianliyan/sdk';
import { chooseShares } from '../rollup/choose.js';
import type { Share } from '../rollup/choose.js';
import type { Part } from '../store/manifest.js';
import type { Snapshot, Store } from '../store/store.js';
import { aggregateSql } from './aggregate-sql.js';
import type { Branch } from './aggregate-sql.js';
import { pruneParts } from './prune.js';
import { heldTable, relationSql } from './relation.js';
import { rowsSql } from './rows-sql.js';

/** An aggregate ready to run: its statement, and the files it reads. */
export interface AggregateAsk {
  readonly plan: AggregatePlan;
  readonly sql: string;
  readonly shares: readonly Share[];
}

/** A row query ready to run. */
export interface RowsAsk {
  readonly sql: string;
  readonly parts: readonly Part[];
}

const bottomOf = (plan: AggregatePlan): AggregatePlan => (plan.inner ? bottomOf(plan.inner) : plan);

/**
 * Checks an aggregate and compiles it over the files of a snapshot that can hold what it asks for.
 * @throws QueryError; SourceError `not-published`.
 */
export function askAggregate(
  store: Store,
  snapshot: Snapshot,
  query: AggregateQuery<string>,
  rollups: readonly Rollup[] = store.rollups,
): AggregateAsk {
  const plan = checkAggregate(query, store.standard);
  const fold = bottomOf(plan);
  const { parts: all, joined } = heldTable(snapshot, plan.table);
  const parts = pruneParts(plan.table, all, fold.where);
  const shares = chooseShares(fold, parts, rollups, joined);
  const branches = branchesOf(store, fold, shares);
  return { plan, sql: aggregateSql(plan, branches), shares };
}

/** The ways of an innermost fold as relations: one over no row where no part is asked. */
export function branchesOf(store: Store, fold: AggregatePlan, shares: readonly Share[]): readonly Branch[] {
  if (shares.length === 0) return [{ plan: fold, relation: relationSql(store, fold.table, []) }];
  return shares.map((share): Branch => ({
    plan: share.plan,
    relation: relationSql(store, share.plan.table, share.rollup?.files ?? share.parts),
    ...(share.complete && { complete: true }),
  }));
}

/**
 * Compiles a checked row query over the files of a snapshot that can hold what it asks for.
 * @throws SourceError `not-published`.
 */
export function askRows(store: Store, snapshot: Snapshot, plan: RowPlan, after: readonly Cell[] | undefined): RowsAsk {
  const parts = pruneParts(plan.table, heldTable(snapshot, plan.table).parts, plan.where);
  return { sql: rowsSql(plan, relationSql(store, plan.table, parts), after), parts };
}

/** Checks a row query by the store's standard. @throws QueryError */
export const checkRowQuery = (store: Store, query: RowQuery<string>): RowPlan => checkRows(query, store.standard);
