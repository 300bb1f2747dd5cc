import { cellAt } from '@qianliyan/sdk';
import type { AnswerColumn, Cell, Table } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';

/** What a scan brought back, found by its keys. */
export interface Answer {
  readonly groups: number;
  /** The keys of its groups, key by key. */
  readonly keys: readonly (readonly Key[])[];
  column(atom: string): AnswerColumn | undefined;
  /** The group with these keys; undefined when there is none. */
  find(id: string | number | null): number | undefined;
}

/** Names a group by the values of its keys. */
export const groupId = (keys: readonly (readonly Key[])[], row: number): string | number | null =>
  keys.length === 1 ? keys[0]![row]! : keys.map((column) => column[row] ?? '\u0001').join('\u0000');

/** The values of one column, as plain cells. */
function cellsOf(column: AnswerColumn, count: number): readonly Cell[] {
  if (column.type === 'text' || column.type === 'code' || column.type === 'date' || column.type === 'json')
    return column.values;
  return Array.from({ length: count }, (_, row) => cellAt(column, row));
}

/** Reads an answer whose first columns are the keys. */
export function readAnswer(table: Table, keyCount: number): Answer {
  const keys = table.columns.slice(0, keyCount).map((column) => cellsOf(column, table.rowCount) as readonly Key[]);
  return answerOf(keys, table.rowCount, table.columns.slice(keyCount));
}

/** An answer of keys and measures; it is indexed when first searched. */
export function answerOf(keys: readonly (readonly Key[])[], groups: number, measures: readonly AnswerColumn[]): Answer {
  let index: Map<string | number | null, number> | undefined;
  return {
    groups,
    keys,
    column: (atom) => measures.find(({ name }) => name === atom),
    find(id) {
      if (!index) {
        index = new Map();
        for (let row = 0; row < groups; row += 1) index.set(groupId(keys, row), row);
      }
      return index.get(id);
    },
  };
}
