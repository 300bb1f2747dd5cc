import { QueryError } from '../errors.js';
import type { RowPlan } from '../query/plan.js';
import type { Cell } from '../table/order.js';

/** Where a page ended: the snapshot it belongs to and the order columns of its last row. */
export interface Cursor {
  readonly snapshot: string;
  readonly values: readonly Cell[];
}

const shape = (plan: RowPlan): string =>
  [plan.table.name, ...plan.order.map((order) => `${order.descending ? '-' : '+'}${order.column.name}`)].join(' ');

/** Writes the cursor of a page whose last row has these order columns. */
export function encodeCursor(plan: RowPlan, snapshot: string, values: readonly Cell[]): string {
  return JSON.stringify([snapshot, shape(plan), ...values]);
}

/**
 * Reads `after` of a row query.
 * @throws QueryError `bad-cursor` when it is no cursor of this table and order
 */
export function decodeCursor(plan: RowPlan, after: string): Cursor {
  const parts = parse(after);
  const [snapshot, order, ...values] = Array.isArray(parts) ? (parts as unknown[]) : [];
  const fits =
    order === shape(plan) &&
    values.length === plan.order.length &&
    values.every((value, i) => isCell(value, plan.order[i]!.column.type));
  if (typeof snapshot !== 'string' || !fits)
    throw new QueryError('bad-cursor', 'cursor belongs to no such table and order', { subject: 'after' });
  return { snapshot, values: values as Cell[] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new QueryError('bad-cursor', 'cursor is not readable', { subject: 'after', cause });
  }
}

function isCell(value: unknown, type: string): value is Cell {
  if (value === null) return true;
  if (type === 'boolean') return typeof value === 'boolean';
  return typeof value === (type === 'int' || type === 'number' || type === 'fen' ? 'number' : 'string');
}
