import type { StandardTable } from '@qianliyan/sdk';
import type { Columns } from './filter.js';
import { copyColumn } from './column-types.js';
import { identifier, textSql } from './literal.js';

/** The rows of one table in one snapshot: the table at rest and the copies of parts that belong to it. */
export interface Relation {
  /** Qualified and quoted. */
  readonly from: string;
  readonly copies: readonly string[];
}

/** The condition every question carries: rows of other nights, and of copies that were never finished, are not there. */
export const copiesSql = ({ copies }: Relation): string =>
  copies.length === 0 ? '0' : `${identifier(copyColumn)} IN (${copies.map(textSql).join(', ')})`;

/** The columns of a table at rest. */
export const tableColumns =
  ({ columns }: StandardTable): Columns =>
  (name) => {
    const column = columns[name];
    if (!column) throw new RangeError(`unknown column in a checked plan: ${name}`);
    return { sql: identifier(name), type: column.type, nullable: !column.required };
  };
