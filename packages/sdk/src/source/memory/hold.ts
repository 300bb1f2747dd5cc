import { SourceError } from '../../errors.js';
import { fen } from '../../money.js';
import { isDay } from '../../period.js';
import type { Column } from '../../standard/column.js';
import type { RowOf } from '../../standard/column.js';
import type { Standard, TableName } from '../../standard/index.js';
import type { StandardTable, StandardTables } from '../../standard/table.js';
import type { Cell } from '../../table/order.js';
import type { Fen } from '../../money.js';

/** A row to hold in memory: columns left out are null, amounts are plain whole fen. */
export type RowInput<T extends TableName> = RowInputOf<Standard[T]>;

/** As `RowInput`, of any table. */
export type RowInputOf<T extends StandardTable> = {
  readonly [C in keyof RowOf<T['columns']>]?:
    (Fen extends Exclude<RowOf<T['columns']>[C], null> ? number : RowOf<T['columns']>[C]) | null;
};

/** Rows by table, of the standard or of a city's extension. */
export type RowsByTable<S extends StandardTables = Standard> = {
  readonly [T in keyof S]?: readonly RowInputOf<S[T]>[];
};

/**
 * Takes the rows of one table, checking that each value has its column's type and that keys are present and unique.
 * @throws SourceError `source-failed` naming the row; AmountError for money that is not whole fen
 */
export function holdRows(
  table: StandardTable,
  rows: readonly Readonly<Record<string, unknown>>[],
): Record<string, Cell>[] {
  const { name } = table;
  const keys = new Set<string>();
  return rows.map((row, i) => {
    const refuse = (what: string, subject = name) =>
      new SourceError('source-failed', `${name} row ${i + 1}${what}`, { subject });
    const cells: Record<string, Cell> = {};
    for (const column of Object.keys(row)) {
      const value = row[column];
      const known = table.columns[column];
      if (!known) throw refuse(` has an unknown column: ${column}`, column);
      if (value === null || value === undefined) continue;
      const cell = cellOf(value, known);
      if (cell === undefined) throw refuse(`, ${column} is no ${known.type}: ${String(value)}`);
      cells[column] = cell;
    }
    const key = JSON.stringify(table.key.map((column) => cells[column] ?? null));
    if (table.key.some((column) => cells[column] === undefined))
      throw refuse(` lacks its key: ${table.key.join(', ')}`);
    if (keys.has(key)) throw refuse(` repeats a key: ${key}`);
    keys.add(key);
    return cells;
  });
}

/** A value as a cell of its column's type; undefined where it is none. */
function cellOf(value: unknown, { type }: Column): Cell | undefined {
  if (type === 'fen' && typeof value === 'number') return fen(value);
  if (type === 'int' && Number.isSafeInteger(value)) return (value as number) + 0;
  if (type === 'number' && Number.isFinite(value)) return (value as number) + 0;
  if (type === 'boolean' && typeof value === 'boolean') return value;
  if (type === 'date' && typeof value === 'string' && isDay(value)) return value;
  if ((type === 'text' || type === 'code' || type === 'json') && typeof value === 'string') return value;
  return undefined;
}
