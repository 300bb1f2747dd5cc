import { AmountError } from '../../errors.js';
import type { PlanMeasure } from '../../query/plan.js';
import { predicate } from '../../query/predicate.js';
import type { Cells } from '../../table/build.js';
import { byColumns } from '../../table/order.js';
import type { Cell } from '../../table/order.js';

/** A measure as a function of a group's rows. `ties` break the ties of `last`. */
export function answerOf(measure: PlanMeasure, ties: readonly string[]): (rows: readonly Cells[]) => Cell {
  const holds = measure.where && predicate(measure.where);
  const over = overRows(measure, ties);
  return (rows) => over(holds ? rows.filter((row) => holds(row) === true) : rows);
}

function overRows(
  { name, op, column, by, orZero }: PlanMeasure,
  ties: readonly string[],
): (rows: readonly Cells[]) => Cell {
  if (!column) return (rows) => rows.length;
  const known = (rows: readonly Cells[]) =>
    rows.filter((row) => row[column.name] !== undefined && row[column.name] !== null);
  if (op === 'sum')
    return (rows) =>
      sumExactly(
        known(rows).map((row) => row[column.name] as number),
        name,
      ) ?? (orZero ? 0 : null);
  if (!by) {
    const rising = byColumns([column.name]);
    return (rows) => greatest(known(rows), op === 'max' ? rising : (a, b) => rising(b, a), column.name);
  }
  const order = byColumns([by.name, ...ties]);
  return (rows) =>
    greatest(
      known(rows).filter((row) => row[by.name] !== undefined && row[by.name] !== null),
      order,
      column.name,
    );
}

/** The cell of the row that comes last in an order; null of no rows. */
function greatest(rows: readonly Cells[], order: (a: Cells, b: Cells) => number, column: string): Cell {
  let best: Cells | undefined;
  for (const row of rows) if (!best || order(row, best) > 0) best = row;
  return best?.[column] ?? null;
}

/** Adds in doubles while they are exact, and carries into a bigint when they would not be. */
function sumExactly(values: readonly number[], name: string): number | null {
  if (values.length === 0) return null;
  let high = BigInt(0);
  let low = 0;
  for (const value of values) {
    const sum = low + value;
    if (Number.isSafeInteger(sum)) low = sum;
    else [high, low] = [high + BigInt(low), value];
  }
  const total = Number(high + BigInt(low));
  if (!Number.isSafeInteger(total))
    throw new AmountError('amount-overflow', `sum past 2^53 − 1: ${name}`, { subject: name });
  return total;
}
