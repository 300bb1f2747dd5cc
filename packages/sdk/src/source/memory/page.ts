import { SourceError } from '../../errors.js';
import type { RowPlan } from '../../query/plan.js';
import { tableFromRows } from '../../table/build.js';
import type { Cells, Stamp } from '../../table/build.js';
import { byColumns } from '../../table/order.js';
import type { Page } from '../../table/table.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { keep } from './aggregate.js';

/** The error of a snapshot a home no longer has. */
export const goneError = (snapshot: string): SourceError =>
  new SourceError('snapshot-gone', `snapshot is gone: ${snapshot}`, { subject: snapshot });

/**
 * One page of a row query over row objects.
 * @throws QueryError `bad-cursor`; SourceError `snapshot-gone` for a cursor of another night
 */
export function pageOf(plan: RowPlan, rows: readonly Cells[], stamp: Stamp): Page {
  const names = plan.order.map(({ column }) => column.name);
  const compare = byColumns(
    names,
    plan.order.map(({ descending }) => descending),
  );
  let kept = keep(rows, plan.where).sort(compare);
  if (plan.after !== undefined) {
    const cursor = decodeCursor(plan, plan.after);
    if (cursor.snapshot !== stamp.snapshot) throw goneError(cursor.snapshot);
    const last = Object.fromEntries(names.map((name, i) => [name, cursor.values[i]!]));
    kept = kept.filter((row) => compare(row, last) > 0);
  }
  const shown = kept.slice(0, plan.limit);
  const last = shown[shown.length - 1];
  const next =
    last && kept.length > shown.length
      ? encodeCursor(
          plan,
          stamp.snapshot,
          names.map((name) => last[name] ?? null),
        )
      : null;
  return { ...tableFromRows(plan.columns, shown, stamp), next };
}
