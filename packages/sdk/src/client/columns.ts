import type { ColumnType } from '../standard/column.js';
import type { StandardTables } from '../standard/table.js';

/** What the types need to know of a column: of a table, or of an answer. */
export interface TypedColumn {
  readonly type: ColumnType;
  readonly required: boolean;
  readonly values?: readonly string[];
}

/** Columns by name. */
export type TypedColumns = Readonly<Record<string, TypedColumn>>;

/** The columns of a table. */
export type ColumnsOf<S extends StandardTables, T extends keyof S> = S[T]['columns'];

/** Names of the columns whose type may be one of `Types`. */
export type NamesOf<C extends TypedColumns, Types extends ColumnType = ColumnType> = {
  [K in keyof C & string]: Extract<C[K]['type'], Types> extends never ? never : K;
}[keyof C & string];

/** Columns to group by: all but json. */
export type KeyOf<C extends TypedColumns> = NamesOf<C, Exclude<ColumnType, 'json'>>;
