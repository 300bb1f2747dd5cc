import type { PlanColumn } from '../query/plan.js';
import type { AnswerColumn, Table } from './table.js';
import { isNumeric } from './table.js';
import type { Cell } from './order.js';

/** A row as an object: one cell a column. */
export type Cells = Readonly<Record<string, Cell>>;

/** What an answer says beside its rows. */
export interface Stamp {
  readonly snapshot: string;
  readonly dataThrough: string | null;
}

/** Puts rows into columns; a cell that a row lacks is null. */
export function tableFromRows(
  columns: readonly Pick<PlanColumn, 'name' | 'type'>[],
  rows: readonly Cells[],
  stamp: Stamp,
): Table {
  return {
    columns: columns.map((column) => columnFromRows(column, rows)),
    rowCount: rows.length,
    snapshot: stamp.snapshot,
    dataThrough: stamp.dataThrough,
  };
}

function columnFromRows({ name, type }: Pick<PlanColumn, 'name' | 'type'>, rows: readonly Cells[]): AnswerColumn {
  const cells = rows.map((row) => row[name] ?? null);
  if (!isNumeric(type)) return { name, type, values: cells as (string | null)[] };
  return {
    name,
    type,
    values: Float64Array.from(cells, (cell) => Number(cell ?? 0)),
    nulls: Uint8Array.from(cells, (cell) => (cell === null ? 1 : 0)),
  };
}

/** The cell of a column at a row, booleans as truth. */
export function cellAt(column: AnswerColumn, row: number): Cell {
  if (!('nulls' in column)) return column.values[row] ?? null;
  if (column.nulls[row] === 1) return null;
  const value = column.values[row]!;
  return column.type === 'boolean' ? value === 1 : value;
}

/** The rows of an answer as objects: for tests, templates and small tables. */
export function tableRows(table: Table): Cells[] {
  return Array.from({ length: table.rowCount }, (_, row) =>
    Object.fromEntries(table.columns.map((column) => [column.name, cellAt(column, row)])),
  );
}
