import type { DuckDBDataChunk } from '@duckdb/node-api';
import { AmountError, isNumeric } from '@qianliyan/sdk';
import type { AnswerColumn, PlanColumn } from '@qianliyan/sdk';

/** Rows in result chunks. */
export const countRows = (chunks: readonly DuckDBDataChunk[]): number =>
  chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);

/** A column's first rows. */
export const firstRows = (column: AnswerColumn, count: number): AnswerColumn =>
  'nulls' in column
    ? { ...column, values: column.values.slice(0, count), nulls: column.nulls.slice(0, count) }
    : { ...column, values: column.values.slice(0, count) };

/**
 * Reads one column out of result chunks, without row objects.
 * @throws AmountError `amount-overflow` for a whole number past 2^53 − 1.
 */
export function readColumn(
  chunks: readonly DuckDBDataChunk[],
  place: number,
  { name, type }: Pick<PlanColumn, 'name' | 'type'>,
): AnswerColumn {
  const length = countRows(chunks);
  if (!isNumeric(type)) {
    const texts: (string | null)[] = [];
    for (const chunk of chunks) for (const value of chunk.getColumnValues(place)) texts.push(value as string | null);
    return { name, type, values: texts };
  }
  const values = new Float64Array(length);
  const nulls = new Uint8Array(length);
  const whole = type !== 'number';
  let row = 0;
  for (const chunk of chunks) {
    const vector = chunk.getColumnVector(place);
    const { rowCount } = chunk;
    for (let i = 0; i < rowCount; i += 1, row += 1) {
      const value = vector.getItem(i) as number | null;
      if (value === null) nulls[row] = 1;
      else if (whole && !Number.isSafeInteger(value))
        throw new AmountError('amount-overflow', `sum past 2^53 − 1: ${name}`, { subject: name });
      else values[row] = value;
    }
  }
  return { name, type, values, nulls };
}
