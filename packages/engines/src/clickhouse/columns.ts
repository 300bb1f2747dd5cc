import { AmountError, isNumeric } from '@qianliyan/sdk';
import type { AnswerColumn, PlanColumn } from '@qianliyan/sdk';
import type { Answered } from './engine/engine.js';

/**
 * Reads one column of an answer.
 * @throws AmountError `amount-overflow` for a whole number past 2^53 − 1.
 */
export function readColumn(
  rows: readonly (readonly Answered[])[],
  place: number,
  { name, type }: Pick<PlanColumn, 'name' | 'type'>,
): AnswerColumn {
  if (!isNumeric(type)) return { name, type, values: rows.map((row) => row[place] as string | null) };
  const values = new Float64Array(rows.length);
  const nulls = new Uint8Array(rows.length);
  rows.forEach((row, at) => {
    const cell = row[place] ?? null;
    const value = Number(cell);
    if (cell === null) nulls[at] = 1;
    else if (type !== 'number' && !Number.isSafeInteger(value))
      throw new AmountError('amount-overflow', `sum past 2^53 − 1: ${name}`, { subject: name });
    else values[at] = value;
  });
  return { name, type, values, nulls };
}
