import { QianliyanError } from '../errors.js';
import { checkStandard } from './check-standard.js';
import type { Column } from './column.js';
import { standard } from './index.js';
import type { Standard } from './index.js';
import type { StandardTable, StandardTables, TableOf } from './table.js';

/** Columns to add to tables, by table; rows that came before have none, so an added column may be null. */
type AddedColumns<S> = {
  readonly [K in keyof S]?: Readonly<Record<string, Column & { readonly required: false }>>;
};

type Flat<T> = { readonly [K in keyof T]: T[K] };

type Widened<T, Added> = T extends { readonly columns: infer C extends Readonly<Record<string, Column>> }
  ? Added extends Readonly<Record<string, Column>>
    ? TableOf<Flat<C & Added>>
    : T
  : T;

/** What a city adds to the standard. 标准的本地扩展 */
export interface StandardExtension<S, C extends AddedColumns<S>, T extends StandardTables> {
  readonly columns?: C;
  readonly tables?: T;
}

/** A standard with what a city added, its columns and tables known to the types. 扩展后的标准 */
export type ExtendedStandard<S extends StandardTables, C, T> = Flat<
  { readonly [K in keyof S]: K extends keyof C ? Widened<S[K], C[K]> : S[K] } & T
>;

/**
 * A new standard: the given one with tables, and columns of its tables, added. Names that stand are never changed. 扩展数据标准
 * @throws QianliyanError `standard-invalid` for a name that exists, an added column that is required, guards a sum or is filled from the
 * region tree, an amount for which the table has no period, and whatever `checkStandard` refuses
 */
export function extendStandard<
  const C extends AddedColumns<S> = Record<never, never>,
  const T extends StandardTables = Record<never, never>,
  S extends StandardTables = Standard,
>(extension: StandardExtension<S, C, T>, base?: S): ExtendedStandard<S, C, T> {
  const before: StandardTables = base ?? standard;
  const columns: Readonly<Record<string, Readonly<Record<string, Column>> | undefined>> = extension.columns ?? {};
  const tables: StandardTables = extension.tables ?? {};
  for (const name of Object.keys(columns))
    if (!stands(before, name)) refuse(name, 'table to add columns to is not there');
  for (const name of Object.keys(tables)) if (stands(before, name)) refuse(name, 'table stands already');
  const widened = Object.entries(before).map(([name, table]): [string, StandardTable] => {
    const added = Object.entries(columns).find(([one]) => one === name)?.[1];
    return [name, added === undefined ? table : widen(table, added)];
  });
  const extended = Object.fromEntries([...widened, ...Object.entries(tables)]);
  checkStandard(extended);
  return extended as ExtendedStandard<S, C, T>;
}

const stands = (tables: StandardTables, name: string): boolean => Object.prototype.hasOwnProperty.call(tables, name);

function widen(table: StandardTable, added: Readonly<Record<string, Column>>): StandardTable {
  for (const [name, column] of Object.entries(added)) {
    const subject = `${table.name}.${name}`;
    if (Object.prototype.hasOwnProperty.call(table.columns, name)) refuse(subject, 'column stands already');
    if (column.required) refuse(subject, 'added column must be optional: rows that came before have none');
    if (column.guard) refuse(subject, 'added column must guard no sum: it would refuse questions asked before');
    if (column.derived) refuse(subject, 'added column must stand in files, not be filled from the region tree');
  }
  return { ...table, columns: { ...table.columns, ...added } };
}

function refuse(subject: string, text: string): never {
  throw new QianliyanError('standard-invalid', `${subject}: ${text}`, { subject });
}
