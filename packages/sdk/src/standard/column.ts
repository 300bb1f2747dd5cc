import type { Day } from '../period.js';
import type { Fen } from '../money.js';

/** How a value is stored: `code` and `text` as strings, `date` as `YYYY-MM-DD`, `fen` as whole fen, `json` as JSON text. */
export type ColumnType = 'text' | 'code' | 'date' | 'int' | 'number' | 'fen' | 'boolean' | 'json';

/** What may be added: `flow` 发生额 over time and parts, `cumulative` 累计数 and `stock` 余额/时点数 never over time. */
export type AmountKind = 'flow' | 'cumulative' | 'stock';

/** Who may see a column: everyone, staff of the congress, or nobody outside the restricted tier (personal data). 敏感级别 */
export type Sensitivity = 'public' | 'staff' | 'personal';

/** A column the loader fills from the region tree; it never stands in a file. 派生列 */
export type Derivation = 'region-level' | 'region-parent' | 'region-prefecture' | 'region-county';

/** One column of the standard. 字段 */
export interface Column {
  readonly type: ColumnType;
  /** Chinese term, and the header of import templates. */
  readonly zh: string;
  readonly en: string;
  /** MOF column names and other Chinese headers that mean this column. */
  readonly aliases: readonly string[];
  readonly required: boolean;
  /** Closed list of values. */
  readonly values?: readonly string[];
  /** What each value of a closed list is called in Chinese. */
  readonly labels?: Readonly<Record<string, string>>;
  /** A pattern the whole text must match, in the common subset of JavaScript and RE2. */
  readonly pattern?: string;
  /** Table whose key this code points to. */
  readonly references?: string;
  readonly amount?: AmountKind;
  /** True for a key that holds totals beside their parts: a sum must fix it or keep it as a key. */
  readonly guard?: true;
  readonly derived?: Derivation;
  readonly sensitivity: Sensitivity;
  /** Source standard or law of the column. */
  readonly std: string;
}

type Options = Partial<Omit<Column, 'type' | 'zh' | 'en' | 'required'>>;

const column = <const T extends ColumnType>(type: T, zh: string, en: string, options: Options = {}) => ({
  type,
  zh,
  en,
  aliases: options.aliases ?? [],
  sensitivity: options.sensitivity ?? ('public' as Sensitivity),
  std: options.std ?? 'DK',
  ...options,
});

/** A closed list, each value with its Chinese term: `...closed({ general: '一般债务', special: '专项债务' })`. 封闭列表 */
export const closed = <const L extends Readonly<Record<string, string>>>(labels: L) => ({
  values: Object.keys(labels) as readonly (keyof L & string)[],
  labels,
});

/** Declares a column that every row must fill. */
export const required = <const T extends ColumnType, const O extends Options = Options>(
  type: T,
  zh: string,
  en: string,
  options?: O,
) =>
  ({ ...column(type, zh, en, options), required: true }) as Column & {
    readonly type: T;
    readonly required: true;
  } & Pick<O, keyof O & 'values'>;

/** Declares a column that may be null (未报送). */
export const optional = <const T extends ColumnType, const O extends Options = Options>(
  type: T,
  zh: string,
  en: string,
  options?: O,
) =>
  ({ ...column(type, zh, en, options), required: false }) as Column & {
    readonly type: T;
    readonly required: false;
  } & Pick<O, keyof O & 'values'>;

type ValueOf<C> = C extends { readonly values: readonly (infer V)[] }
  ? V
  : C extends { readonly type: infer T }
    ? T extends 'fen'
      ? Fen
      : T extends 'int' | 'number'
        ? number
        : T extends 'boolean'
          ? boolean
          : T extends 'date'
            ? Day
            : string
    : never;

/** The row type of a record of columns: required columns are values, optional ones may be null. */
export type RowOf<C> = {
  readonly [K in keyof C]: C[K] extends { readonly required: true } ? ValueOf<C[K]> : ValueOf<C[K]> | null;
};
