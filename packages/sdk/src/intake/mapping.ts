import type { MoneyUnit } from '../money.js';
import type { Encoding } from './decode.js';

/**
 * How dates are written in the source: `YYYY/M/D`, `YYYY-M-D` and the like take one digit or two, `YYYY-MM-DD` always passes, and a
 * time of day behind a date is left out.
 */
export type DateFormat =
  | 'YYYY-MM-DD'
  | 'YYYY-M-D'
  | 'YYYY/M/D'
  | 'YYYY.M.D'
  | 'YYYY年M月D日'
  | 'YYYYMMDD'
  | 'DD/MM/YYYY'
  | 'MM/DD/YYYY'
  | 'DD.MM.YYYY'
  | 'DD-Mon-YYYY';

/** Other ways to write a negative number: in parentheses, minus behind, a triangle before. A leading minus, of any width, always reads. 负数写法 */
export type NegativeSign = '()' | 'trailing' | '△' | '▲';

/**
 * Where the unit of an amount stands: fixed, in another column of the row, in one cell at or above the header (`F2`), or in the
 * lines above the header (单位：万元). 计量单位
 */
export type UnitRule =
  | MoneyUnit
  | { readonly from: string; readonly values?: Readonly<Record<string, MoneyUnit>> }
  | { readonly cell: string }
  | { readonly title: true };

/**
 * What of a cell is taken: year or month of a date; the level of a classification code (类款项目 1–4); level, path (`甲/乙`) or parent
 * of a name indented under others.
 */
export type CellPart = 'year' | 'month' | 'subject-level' | 'level' | 'path' | 'parent';

/** A column read from a column of the source. */
export interface CellRule {
  /** Header of the source column; of several header rows joined by `/`; of a header that is blank or occurs twice `名称[C]`. */
  readonly from: string;
  readonly date?: DateFormat;
  /** A foreign currency's major unit is 元: both have hundredths. */
  readonly unit?: UnitRule;
  /** Source text → text of the standard; a text not listed stays as it is. `''` says that the text means no value. */
  readonly values?: Readonly<Record<string, string>>;
  /** Beginning of the source text → text of the standard; the longest that fits. */
  readonly prefixes?: Readonly<Record<string, string>>;
  readonly part?: CellPart;
  /** Thousands separators allowed and left out: `true` is the comma (of any width); else the characters allowed, such as `, `. */
  readonly separators?: true | string;
  readonly negatives?: readonly NegativeSign[];
  /** The decimal mark when it is a comma. */
  readonly decimal?: ',';
  /** Six digits become nine. */
  readonly pad?: 'region';
}

/** Where one column of the standard comes from: a cell, a constant, or a key made of prefix, file and row for sources without one. */
export type ColumnMapping = CellRule | { readonly constant: string } | { readonly rowId: string };

/** How totals rows are known and what they cover. 合计行 */
export interface TotalsRule {
  /** Header of the column the word stands in; the first filled cell of the row unless told. */
  readonly from?: string;
  /** Words beside 小计, 合计, 总计, subtotal, total, grand total; they count as 合计. */
  readonly words?: readonly string[];
  /** `rows`: every row; `top`: rows of the highest level only. `top` unless told where the mapping knows levels, else `rows`. */
  readonly of?: 'rows' | 'top';
  /** False: left out and not checked. */
  readonly check?: false;
}

/** From a foreign layout to a table of the standard: plain data, explained in words before it runs. 映射 */
export interface Mapping {
  readonly format: 'qianliyan-mapping/1';
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Name of a table of the standard, or of a city's extension of it. */
  readonly table: string;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** Sheet of a workbook; the first visible one unless told. 工作表 */
  readonly sheet?: string;
  /** Row that holds the headers; the first row unless told. */
  readonly headerRow?: number;
  /** First and last row of a header of several rows. 多行表头 */
  readonly headerRows?: readonly [number, number];
  /** Rows that are no data, by number. */
  readonly skipRows?: readonly number[];
  /** Beginnings (注：) of the first filled cell of the row that ends the table. */
  readonly until?: readonly string[];
  /** Totals rows; known by their words unless told, `false` when a row that begins with such a word is data. */
  readonly totals?: false | TotalsRule;
  readonly columns: Readonly<Record<string, ColumnMapping>>;
  /** Headers of the source that are left out on purpose. A header that is neither mapped nor listed here is refused. */
  readonly ignore?: readonly string[];
}

/** Headers a mapping reads, in the order of its columns. */
export function mappedHeaders(mapping: Mapping): readonly string[] {
  const headers = Object.values(mapping.columns).flatMap((rule) =>
    'from' in rule
      ? [rule.from, ...(typeof rule.unit === 'object' && 'from' in rule.unit ? [rule.unit.from] : [])]
      : [],
  );
  const word = mapping.totals === false ? undefined : mapping.totals?.from;
  return [...new Set(word === undefined ? headers : [...headers, word])];
}
