import { QianliyanError } from '../errors.js';
import { standard as published } from '../standard/index.js';
import type { Column } from '../standard/column.js';
import type { StandardTable } from '../standard/table.js';
import type { CellRule, Mapping } from './mapping.js';
import { fileColumns } from './row-reader.js';

/** Tables a mapping may lead to: the standard, or a city's extension of it. */
export type MappableTables = Readonly<Record<string, StandardTable>>;

const lastHeaderRow = 200;
const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];
const dateParts = new Set(['year', 'month']);

const invalid = (message: string, subject: string): QianliyanError =>
  new QianliyanError('mapping-invalid', message, { subject });

/**
 * The table a mapping leads to.
 * @throws QianliyanError `mapping-invalid` for a table the standard has not.
 */
export function mappingTable(mapping: Mapping, standard: MappableTables = published): StandardTable {
  const table = Object.hasOwn(standard, mapping.table) ? standard[mapping.table] : undefined;
  if (table === undefined) throw invalid(`mapping ${mapping.id}: unknown table: ${mapping.table}`, mapping.table);
  return table;
}

const ruleFault = (column: Column, rule: CellRule): string | undefined => {
  if (rule.unit !== undefined && column.type !== 'fen') return 'column is no amount and takes no unit';
  if (column.type !== 'fen' && column.type !== 'number' && column.type !== 'int') {
    if (rule.negatives ?? rule.decimal ?? rule.separators)
      return 'column is no number and takes no separators or signs';
  }
  if (
    rule.separators !== undefined &&
    rule.separators !== true &&
    /[\d+.-]/.test(rule.separators) &&
    rule.decimal !== ','
  )
    return 'separators hold a digit, a sign or the decimal mark';
  if (rule.decimal === ',' && (rule.separators === true || rule.separators?.includes(',')))
    return 'comma is both the decimal mark and a separator';
  if (rule.date !== undefined && column.type !== 'date' && !dateParts.has(rule.part ?? ''))
    return 'column is no date and takes no date format';
  return undefined;
};

const layoutFault = (mapping: Mapping): string | undefined => {
  const [from, to] = mapping.headerRows ?? [mapping.headerRow ?? 1, mapping.headerRow ?? 1];
  if (mapping.headerRows !== undefined && mapping.headerRow !== undefined)
    return 'headerRow and headerRows are both told';
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from <= to && to <= lastHeaderRow))
    return `header rows are not within 1 to ${lastHeaderRow}`;
  if (mapping.encoding !== undefined && !encodings.includes(mapping.encoding))
    return `unknown encoding: ${mapping.encoding}`;
  if (mapping.delimiter === '') return 'delimiter is empty';
  if (mapping.until?.includes('')) return 'until holds an empty text';
  return undefined;
};

/**
 * Checks a mapping against the standard, or a city's extension of it, and returns it. 定义映射
 * @throws QianliyanError `mapping-invalid` naming the table, column or setting that is wrong, or the required column nobody fills.
 */
export function defineMapping(mapping: Mapping, standard: MappableTables = published): Mapping {
  const table = mappingTable(mapping, standard);
  const layout = layoutFault(mapping);
  if (layout !== undefined) throw invalid(`mapping ${mapping.id}: ${layout}`, mapping.id);
  const known = new Map(fileColumns(table));
  for (const [name, rule] of Object.entries(mapping.columns)) {
    const column = known.get(name);
    if (column === undefined) throw invalid(`mapping ${mapping.id}: unknown column of ${mapping.table}: ${name}`, name);
    const fault = 'from' in rule ? ruleFault(column, rule) : undefined;
    if (fault !== undefined) throw invalid(`mapping ${mapping.id}: ${fault}: ${name}`, name);
  }
  for (const [name, column] of known) {
    if (column.required && mapping.columns[name] === undefined)
      throw invalid(`mapping ${mapping.id}: required column is not mapped: ${name}`, name);
  }
  return mapping;
}

const isRule = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['from', 'constant', 'rowId'].filter((kind) => typeof (value as Record<string, unknown>)[kind] === 'string')
    .length === 1;

/**
 * Reads a mapping from parsed JSON.
 * @throws QianliyanError `mapping-invalid` when it is no mapping, or not one of the standard's.
 */
export function readMapping(value: unknown, standard: MappableTables = published): Mapping {
  const mapping = value as Partial<Mapping> | null;
  if (typeof mapping !== 'object' || mapping === null || mapping.format !== 'qianliyan-mapping/1')
    throw invalid('mapping has no format "qianliyan-mapping/1"', 'format');
  const { id, table, columns } = mapping;
  if (typeof id !== 'string' || typeof table !== 'string' || typeof columns !== 'object' || columns === null)
    throw invalid('mapping lacks id, table or columns', 'mapping');
  const odd = Object.entries(columns).find(([, rule]) => !isRule(rule));
  if (odd) throw invalid(`mapping ${id}: column has not one of from, constant, rowId: ${odd[0]}`, odd[0]);
  return defineMapping(mapping as Mapping, standard);
}
