import { cellAt } from '@qianliyan/sdk';
import type { Cell, Table } from '@qianliyan/sdk';
import type { SectionRows } from '@qianliyan/sdk/published';

/** Rows gathered from answers, column by column. */
export class ColumnRows implements SectionRows {
  count = 0;
  private readonly columns = new Map<string, Cell[]>();

  /** Takes in the rows of an answer, with what they have in common beside its columns. */
  append(table: Table, common: Readonly<Record<string, Cell>> = {}): void {
    for (const column of table.columns) {
      const cells = this.columnOf(column.name);
      for (let row = 0; row < table.rowCount; row += 1) cells.push(cellAt(column, row));
    }
    for (const [name, cell] of Object.entries(common)) {
      const cells = this.columnOf(name);
      for (let row = 0; row < table.rowCount; row += 1) cells.push(cell);
    }
    this.count += table.rowCount;
  }

  cell(column: string, row: number): Cell {
    return this.columns.get(column)?.[row] ?? null;
  }

  /** Some of the rows. */
  pick(rows: readonly number[]): SectionRows {
    return { count: rows.length, cell: (column, row) => this.cell(column, rows[row]!) };
  }

  /** Some of the rows, on their own. */
  only(rows: readonly number[]): ColumnRows {
    const kept = new ColumnRows();
    for (const [name, cells] of this.columns)
      kept.columns.set(
        name,
        rows.map((row) => cells[row]!),
      );
    kept.count = rows.length;
    return kept;
  }

  /** The different values of a column. */
  valuesOf(column: string): ReadonlySet<Cell> {
    return new Set(this.columns.get(column));
  }

  /** Numbers of the rows that meet a condition, or of all. */
  where(holds: (row: number) => boolean = () => true): number[] {
    const rows: number[] = [];
    for (let row = 0; row < this.count; row += 1) if (holds(row)) rows.push(row);
    return rows;
  }

  private columnOf(name: string): Cell[] {
    const known = this.columns.get(name);
    if (known) return known;
    const made: Cell[] = [];
    this.columns.set(name, made);
    return made;
  }
}
