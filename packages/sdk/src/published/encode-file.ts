import type { Cell } from '../table/order.js';
import { compareCells } from '../table/order.js';
import { flatGrid } from './column.js';
import type { Grid } from './column.js';
import { encodeNumbers, encodeTexts } from './encode-column.js';
import type { Numeric } from './encode-column.js';
import { magic } from './section.js';
import type { SectionSchema } from './section.js';
import { joinBytes, writeBits, writeCounts } from './write-bytes.js';

/** Rows to pack: cells by place, booleans as truth. */
export interface SectionRows {
  readonly count: number;
  cell(column: string, row: number): Cell;
}

/** Packs sections into the bytes of one file; the same rows in any order give the same bytes. */
export function encodeFile(
  sections: readonly { readonly schema: SectionSchema; readonly rows: SectionRows }[],
): Uint8Array {
  const parts = sections.map(({ schema, rows }) => encodeSection(schema, rows));
  return joinBytes([new TextEncoder().encode(magic), ...parts.flatMap((bytes) => [writeCounts(bytes.length), bytes])]);
}

function encodeSection(schema: SectionSchema, rows: SectionRows): Uint8Array {
  const series = combinations(rows, schema.series);
  const periods = combinations(rows, schema.periods);
  const [wide, tall] = [series.cells.length, periods.cells.length];
  const places = Array.from({ length: rows.count }, (_, row) => series.of[row]! * tall + periods.of[row]!);
  const rowAt = new Int32Array(wide * tall).fill(-1);
  places.forEach((place, row) => (rowAt[place] = row));
  const full = !rowAt.includes(-1);
  const grid: Grid = {
    series: wide,
    periods: tall,
    begins: Uint8Array.from(periods.cells, (cells, i) => (i === 0 || periods.cells[i - 1]![0] !== cells[0] ? 1 : 0)),
  };
  const measured: Float64Array[] = [];
  const pack = (cells: readonly (Cell | undefined)[], shape: Grid, measure: boolean): Uint8Array => {
    const numbers = cells.some((cell) => typeof cell === 'number' || typeof cell === 'boolean');
    const { bytes, values } = numbers
      ? encodeNumbers(cells.map(numeric), shape, measure ? measured : [])
      : encodeTexts(cells);
    if (measure) measured.push(values);
    return joinBytes([writeCounts(bytes.length), bytes]);
  };
  return joinBytes([
    writeCounts(wide, tall),
    Uint8Array.of(full ? 0 : 1),
    full ? new Uint8Array(0) : writeBits(Array.from(rowAt, (row) => row >= 0)),
    ...schema.periods.map((_, i) =>
      pack(
        periods.cells.map((cells) => cells[i]!),
        flatGrid(tall),
        false,
      ),
    ),
    ...schema.series.map((_, i) =>
      pack(
        series.cells.map((cells) => cells[i]!),
        flatGrid(wide),
        false,
      ),
    ),
    ...schema.measures.map((name) =>
      pack(
        Array.from(rowAt, (row) => (row < 0 ? undefined : rows.cell(name, row))),
        grid,
        true,
      ),
    ),
  ]);
}

const numeric = (cell: Cell | undefined): Numeric => (cell === null || cell === undefined ? cell : Number(cell));

/** The combinations of columns that occur, in order, and which of them each row has. */
function combinations(rows: SectionRows, columns: readonly string[]) {
  const found = new Map<string, { cells: readonly Cell[]; rows: number[] }>();
  for (let row = 0; row < rows.count; row += 1) {
    const cells = columns.map((column) => rows.cell(column, row));
    const name = JSON.stringify(cells);
    const known = found.get(name);
    if (known) known.rows.push(row);
    else found.set(name, { cells, rows: [row] });
  }
  const ordered = [...found.values()].sort((a, b) => compareAll(a.cells, b.cells));
  const of = new Int32Array(rows.count);
  ordered.forEach((one, i) => one.rows.forEach((row) => (of[row] = i)));
  return { cells: ordered.map(({ cells }) => cells), of };
}

function compareAll(a: readonly Cell[], b: readonly Cell[]): number {
  for (let i = 0; i < a.length; i += 1) {
    const order = compareCells(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return 0;
}
