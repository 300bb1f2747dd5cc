import type { Fen } from '../money.js';
import type { RowOf } from '../standard/column.js';
import type { TypedColumn, TypedColumns } from './columns.js';

/** A literal to compare with: money as plain whole fen. */
type Literal<V> = V extends Fen ? number : V;

type Comparing<K, V> =
  | { readonly column: K; readonly op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge'; readonly value: V }
  | { readonly column: K; readonly op: 'in'; readonly values: readonly V[] };

type Equating<K, V> =
  | { readonly column: K; readonly op: 'eq' | 'ne'; readonly value: V }
  | { readonly column: K; readonly op: 'in'; readonly values: readonly V[] };

type Condition<K, C extends TypedColumn, V> =
  | { readonly column: K; readonly op: 'null' }
  | (C['type'] extends 'json' ? never : C['type'] extends 'boolean' ? Equating<K, V> : Comparing<K, V>);

/** A condition over columns: their names, operators that fit their types, values that fit, closed lists by their members. 条件 */
export type FilterOn<C extends TypedColumns> =
  | { readonly and: readonly FilterOn<C>[] }
  | { readonly or: readonly FilterOn<C>[] }
  | { readonly not: FilterOn<C> }
  | { [K in keyof C & string]: Condition<K, C[K], Literal<NonNullable<RowOf<C>[K]>>> }[keyof C & string];
