import { cellAt } from '@qianliyan/sdk';
import type { AnswerColumn, Cell, Table } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';

/** Names a group by the values of its keys. */
export const groupId = (keys: readonly Key[]): string => JSON.stringify(keys);

/** A scan's answer, found by group. */
export interface Answer {
  /** The keys of every group, by name of the group. */
  readonly groups: ReadonlyMap<string, readonly Key[]>;
  /** The value of an atom for a group; undefined when the group has no row. */
  cell(group: string, atom: string): Cell | undefined;
}

/** Indexes an answer whose first columns are the keys. */
export function indexAnswer(table: Table, keyCount: number): Answer {
  const groups = new Map<string, readonly Key[]>();
  const rowOf = new Map<string, number>();
  const columns = new Map<string, AnswerColumn>(table.columns.map((column) => [column.name, column]));
  const keyColumns = table.columns.slice(0, keyCount);
  for (let row = 0; row < table.rowCount; row += 1) {
    const keys = keyColumns.map((column) => cellAt(column, row) as Key);
    const id = groupId(keys);
    groups.set(id, keys);
    rowOf.set(id, row);
  }
  return {
    groups,
    cell: (group, atom) => {
      const row = rowOf.get(group);
      const column = columns.get(atom);
      return row === undefined || !column ? undefined : cellAt(column, row);
    },
  };
}
