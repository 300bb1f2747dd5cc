import type { ColumnType } from '../standard/column.js';

/** Numbers (int, number, fen, and booleans as 0/1) with a null mask: `nulls[i] === 1` means no value. */
export interface NumberColumn {
  readonly name: string;
  readonly type: 'int' | 'number' | 'fen' | 'boolean';
  readonly values: Float64Array;
  readonly nulls: Uint8Array;
}

/** Texts (text, code, date, json); null is no value. */
export interface TextColumn {
  readonly name: string;
  readonly type: 'text' | 'code' | 'date' | 'json';
  readonly values: readonly (string | null)[];
}

/** One column of an answer. */
export type AnswerColumn = NumberColumn | TextColumn;

/** An answer in columns: keys first, then measures, rows ordered by the keys (text by code point, nulls last). 列式结果 */
export interface Table {
  readonly columns: readonly AnswerColumn[];
  readonly rowCount: number;
  /** Which night's data answered. */
  readonly snapshot: string;
  /** The T+1 watermark: data is complete to this day; null when the home holds no dated facts. 数据截至 */
  readonly dataThrough: string | null;
}

/** A page of rows in columns. */
export interface Page extends Table {
  /** Cursor of the next page; null at the end. Bound to the snapshot. */
  readonly next: string | null;
}

/** True when values of this type are kept as numbers. */
export const isNumeric = (type: ColumnType): type is NumberColumn['type'] =>
  type === 'int' || type === 'number' || type === 'fen' || type === 'boolean';
