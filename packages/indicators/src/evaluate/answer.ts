import { cellAt } from '@qianliyan/sdk';
import type { AnswerColumn, Table } from '@qianliyan/sdk';
import type { Key } from '../definition/indicator.js';
import type { Served } from '../plan/pass.js';
import type { KeyColumns } from './line-up.js';

/** The groups of one answer of the source; answers to several scans may stand in them. */
export interface Groups {
  /** Names them among all that a plan asked for. */
  readonly id: number;
  readonly count: number;
  /** Their keys, key by key. */
  readonly keys: KeyColumns;
  /** The group with these keys; undefined when there is none. */
  find(id: string | number | null): number | undefined;
}

/** What a scan brought back. */
export interface Answer {
  readonly groups: Groups;
  /** 1 for each group the scan has rows of; null where it has rows of all. */
  readonly present: Uint8Array | null;
  column(atom: string): AnswerColumn;
}

/** Names a group by the values of its keys. */
export const groupId = (keys: KeyColumns, row: number): string | number | null =>
  keys.length === 1 ? keys[0]![row]! : keys.map((column) => column[row] ?? '\u0001').join('\u0000');

/** The values of one column, as plain cells. */
const keysOf = (column: AnswerColumn, count: number): readonly Key[] =>
  'nulls' in column ? Array.from({ length: count }, (_, row) => cellAt(column, row) as Key) : column.values;

/** The groups of an answer whose first columns are the keys; they are indexed when first searched. */
export function readGroups({ columns, rowCount }: Table, keyCount: number, id: number): Groups {
  const keys = columns.slice(0, keyCount).map((column) => keysOf(column, rowCount));
  let index: Map<string | number | null, number> | undefined;
  return {
    ...{ id, count: rowCount, keys },
    find(group) {
      if (!index) {
        index = new Map();
        for (let row = 0; row < rowCount; row += 1) index.set(groupId(keys, row), row);
      }
      return index.get(group);
    },
  };
}

/** What an answer says to one of the scans it serves. */
export function readAnswer({ columns }: Table, groups: Groups, { atoms, present }: Served): Answer {
  const measures = new Map(columns.slice(groups.keys.length).map((column) => [column.name, column]));
  return {
    groups,
    present: present && presentIn(measures.get(present.measure)!, present.counts, groups.count),
    column: (atom) => measures.get(atoms[atom]!)!,
  };
}

function presentIn(column: AnswerColumn, counts: boolean, count: number): Uint8Array {
  const present = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    const isNull = 'nulls' in column ? column.nulls[row] === 1 : column.values[row] === null;
    present[row] = isNull || (counts && column.values[row] === 0) ? 0 : 1;
  }
  return present;
}
