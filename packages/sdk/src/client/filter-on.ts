import type { Fen } from '../money.js';
import type { RowOf } from '../standard/column.js';
import type { TypedColumn, TypedColumns } from './columns.js';

/** A literal to compare with: money as plain whole fen. */
type Literal<V> = V extends Fen ? number : V;

type Comparing<K, V> =
  | { readonly column: K; readonly op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge'; readonly value: V }
  | { readonly column: K; readonly op: 'in'; readonly values: readonly V[] };

/** What only text, or only whole numbers, can be asked. */
type Asking<K, T> = T extends 'text' | 'code'
  ? { readonly column: K; readonly op: 'contains'; readonly values: readonly string[] }
  : T extends 'int' | 'fen'
    ? { readonly column: K; readonly op: 'multiple'; readonly value: number }
    : never;

type Equating<K, V> =
  | { readonly column: K; readonly op: 'eq' | 'ne'; readonly value: V }
  | { readonly column: K; readonly op: 'in'; readonly values: readonly V[] };

type Condition<K, C extends TypedColumn, V> =
  | { readonly column: K; readonly op: 'null' }
  | Asking<K, C['type']>
  | (C['type'] extends 'json' ? never : C['type'] extends 'boolean' ? Equating<K, V> : Comparing<K, V>);

/** Two columns of one type, compared; that the types are one is checked when the query is. */
interface Pair<K> {
  readonly left: K;
  readonly op: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
  readonly right: K;
}

/** A condition over columns: their names, operators that fit their types, values that fit, closed lists by their members. 条件 */
export type FilterOn<C extends TypedColumns> =
  | { readonly and: readonly FilterOn<C>[] }
  | { readonly or: readonly FilterOn<C>[] }
  | { readonly not: FilterOn<C> }
  | Pair<keyof C & string>
  | { [K in keyof C & string]: Condition<K, C[K], Literal<NonNullable<RowOf<C>[K]>>> }[keyof C & string];
