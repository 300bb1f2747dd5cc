import { SourceError } from '../errors.js';
import type { AnswerColumn, Page, Table } from './table.js';
import { isNumeric } from './table.js';

/** A column as JSON: numbers as they are (fen are safe integers, booleans 0 and 1), texts as they are, null where there is no value. */
export interface ColumnJson {
  readonly name: string;
  readonly type: AnswerColumn['type'];
  readonly values: readonly (number | string | null)[];
}

/** An answer as JSON. */
export interface TableJson {
  readonly columns: readonly ColumnJson[];
  readonly rowCount: number;
  readonly snapshot: string;
  readonly dataThrough: string | null;
  /** Present for a page. */
  readonly next?: string | null;
}

/** Writes an answer, exactly. */
export function encodeTable(table: Table | Page): TableJson {
  const { rowCount, snapshot, dataThrough } = table;
  return {
    columns: table.columns.map(encodeColumn),
    rowCount,
    snapshot,
    dataThrough,
    ...('next' in table && { next: table.next }),
  };
}

function encodeColumn(column: AnswerColumn): ColumnJson {
  const { name, type } = column;
  if (!('nulls' in column)) return { name, type, values: column.values };
  return { name, type, values: Array.from(column.values, (value, i) => (column.nulls[i] === 1 ? null : value)) };
}

/**
 * Reads an answer that came from outside.
 * @throws SourceError `http-failed` when it is no answer: a missing part, a ragged column, money that is no safe integer
 */
export function decodeTable(json: unknown): Table {
  const { columns, rowCount, snapshot, dataThrough } = (json ?? {}) as Partial<TableJson>;
  if (
    !Array.isArray(columns) ||
    !Number.isSafeInteger(rowCount) ||
    typeof snapshot !== 'string' ||
    !isTextOrNull(dataThrough)
  )
    throw notAnswer('parts are missing');
  const read = (columns as readonly unknown[]).map((column) => decodeColumn(column as Partial<ColumnJson>, rowCount!));
  return { columns: read, rowCount: rowCount!, snapshot, dataThrough: dataThrough! };
}

/** Reads a page that came from outside. @throws SourceError `http-failed` when it is no page */
export function decodePage(json: unknown): Page {
  const table = decodeTable(json);
  const { next } = json as Partial<TableJson>;
  if (!isTextOrNull(next)) throw notAnswer('cursor is missing');
  return { ...table, next };
}

const notAnswer = (why: string) => new SourceError('http-failed', `answer is no table: ${why}`);
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
const textTypes: readonly unknown[] = ['text', 'code', 'date', 'json'] satisfies AnswerColumn['type'][];

function decodeColumn(column: Partial<ColumnJson> | null, rowCount: number): AnswerColumn {
  const { name, type, values } = column ?? {};
  if (typeof name !== 'string' || type === undefined || !Array.isArray(values) || values.length !== rowCount)
    throw notAnswer('ragged column');
  if (textTypes.includes(type)) {
    if (!values.every(isTextOrNull)) throw notAnswer(`${name} is not text`);
    return { name, type, values } as AnswerColumn;
  }
  if (!isNumeric(type)) throw notAnswer(`unknown type of ${name}`);
  const whole = type === 'fen' || type === 'int';
  const answer = { name, type, values: new Float64Array(rowCount), nulls: new Uint8Array(rowCount) };
  for (let row = 0; row < rowCount; row += 1) {
    const value: unknown = values[row];
    if (value === null) answer.nulls[row] = 1;
    else if (typeof value === 'number' && (!whole || Number.isSafeInteger(value))) answer.values[row] = value;
    else throw notAnswer(`${name} is no ${type}`);
  }
  return answer;
}
