import type { RowOf } from '../standard/column.js';
import type { KeyOf, NamesOf, TypedColumn, TypedColumns } from './columns.js';
import type { FilterOn } from './filter-on.js';

type Ordered = 'text' | 'code' | 'date' | 'int' | 'number' | 'fen';

/** A measure over columns: `sum` of money and whole numbers, `min` and `max` of what has an order, `last` by a date or whole number. 度量 */
export type MeasureOn<C extends TypedColumns> = { readonly where?: FilterOn<C> } & (
  | { readonly count: true }
  | { readonly sum: NamesOf<C, 'fen' | 'int'> }
  | { readonly min: NamesOf<C, Ordered> }
  | { readonly max: NamesOf<C, Ordered> }
  | { readonly last: KeyOf<C>; readonly by: NamesOf<C, 'date' | 'int'> }
);

/** Measures by name. */
export type MeasuresOn<C extends TypedColumns> = Readonly<Record<string, MeasureOn<C>>>;

type MaybeNull<C extends TypedColumn> = { readonly type: C['type']; readonly required: false } & (C extends {
  readonly values: readonly (infer V extends string)[];
}
  ? { readonly values: readonly V[] }
  : unknown);

type Read<M> = M extends
  { readonly sum: infer K } | { readonly min: infer K } | { readonly max: infer K } | { readonly last: infer K }
  ? K
  : never;

type MeasureColumn<C extends TypedColumns, M> = M extends { readonly count: true }
  ? { readonly type: 'int'; readonly required: true }
  : MaybeNull<C[Read<M> & keyof C]>;

/** The columns of an answer: the keys as the table has them, counts, and values that may be null. */
export type AnswerColumns<C extends TypedColumns, K extends string, M> = {
  readonly [P in K | keyof M]: P extends keyof M ? MeasureColumn<C, M[P]> : P extends keyof C ? C[P] : never;
};

/** A row of an answer. */
export type AnswerRow<C extends TypedColumns, K extends string, M> = RowOf<AnswerColumns<C, K, M>>;

/** Filter, group and measure: the parts of an aggregate over columns. 汇总 */
export interface FoldOn<C extends TypedColumns, K extends string, M> {
  readonly where?: FilterOn<C>;
  readonly keys: readonly K[];
  readonly measures: M;
  readonly having?: FilterOn<AnswerColumns<C, NoInfer<K>, NoInfer<M>>>;
}
