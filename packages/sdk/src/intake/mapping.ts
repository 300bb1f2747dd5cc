import { QianliyanError } from '../errors.js';
import type { MoneyUnit } from '../money.js';
import { standard } from '../standard/index.js';
import type { TableName } from '../standard/index.js';
import type { Encoding } from './decode.js';
import { fileColumns } from './row-reader.js';

/** How dates are written in the source; `YYYY/M/D` is what spreadsheets in Chinese make of a date, and lets `YYYY-MM-DD` pass. */
export type DateFormat = 'YYYY-MM-DD' | 'YYYY/M/D' | 'YYYYMMDD' | 'DD/MM/YYYY' | 'DD-Mon-YYYY';

/** Where one column of the standard comes from. */
export type ColumnMapping =
  | {
      /** Header of the source column. */
      readonly from: string;
      readonly date?: DateFormat;
      /** Unit of an amount; `{ from }` reads the unit from another column of the same row. A foreign currency's major unit is 元: both have hundredths. */
      readonly unit?: MoneyUnit | { readonly from: string };
      /** Source text → text of the standard; a text not listed stays as it is. */
      readonly values?: Readonly<Record<string, string>>;
      /** Take only the year of a date. */
      readonly part?: 'year';
      /** Thousands separators are allowed and left out. */
      readonly separators?: true;
      /** Six digits become nine. */
      readonly pad?: 'region';
    }
  | { readonly constant: string }
  /** A key for sources without one: the prefix, the file's name and the row. */
  | { readonly rowId: string };

/** From a foreign layout to a table of the standard: plain data, explained in words before it runs. 映射 */
export interface Mapping {
  readonly format: 'qianliyan-mapping/1';
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly table: TableName;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** Row that holds the headers; 1 unless told. */
  readonly headerRow?: number;
  readonly columns: Readonly<Record<string, ColumnMapping>>;
  /** Headers of the source that are left out on purpose. A header that is neither mapped nor listed here is refused. */
  readonly ignore?: readonly string[];
}

const invalid = (message: string, subject: string): QianliyanError =>
  new QianliyanError('mapping-invalid', message, { subject });

/**
 * Checks a mapping against the standard and returns it.
 * @throws QianliyanError `mapping-invalid` naming the table or column that is unknown, or the required column nobody fills.
 */
export function defineMapping(mapping: Mapping): Mapping {
  if (!Object.hasOwn(standard, mapping.table))
    throw invalid(`mapping ${mapping.id}: unknown table: ${mapping.table}`, mapping.table);
  const known = new Map(fileColumns(mapping.table));
  for (const [name, rule] of Object.entries(mapping.columns)) {
    const column = known.get(name);
    if (column === undefined) throw invalid(`mapping ${mapping.id}: unknown column of ${mapping.table}: ${name}`, name);
    if ('from' in rule && rule.unit !== undefined && column.type !== 'fen')
      throw invalid(`mapping ${mapping.id}: column is no amount and takes no unit: ${name}`, name);
  }
  for (const [name, column] of known) {
    if (column.required && mapping.columns[name] === undefined)
      throw invalid(`mapping ${mapping.id}: required column is not mapped: ${name}`, name);
  }
  return mapping;
}

/**
 * Reads a mapping from parsed JSON.
 * @throws QianliyanError `mapping-invalid` when it is no mapping, or not one of the standard's.
 */
export function readMapping(value: unknown): Mapping {
  const mapping = value as Partial<Mapping> | null;
  if (typeof mapping !== 'object' || mapping === null || mapping.format !== 'qianliyan-mapping/1')
    throw invalid('mapping has no format "qianliyan-mapping/1"', 'format');
  if (typeof mapping.id !== 'string' || typeof mapping.table !== 'string' || typeof mapping.columns !== 'object')
    throw invalid('mapping lacks id, table or columns', 'mapping');
  return defineMapping(mapping as Mapping);
}

/** Headers a mapping reads, in the order of its columns. */
export function mappedHeaders(mapping: Mapping): readonly string[] {
  const headers = Object.values(mapping.columns).flatMap((rule) =>
    'from' in rule ? [rule.from, ...(typeof rule.unit === 'object' ? [rule.unit.from] : [])] : [],
  );
  return [...new Set(headers)];
}
