import type { Column, ColumnType, TableName } from '@qianliyan/sdk';
import { columnsOf } from '../definition/grain.js';
import type { Indicator } from '../definition/indicator.js';
import type { InnerFold, Measure } from '../definition/measure.js';
import { kindOfParameter } from '../definition/parameter.js';
import type { Sibling } from '../definition/sibling.js';
import { kindOfColumn } from '../expression/kinds.js';
import type { Kind } from '../expression/kinds.js';
import { clockNames } from '../plan/clock.js';

type Names = ReadonlyMap<string, Kind>;

/** The column a fold takes its values from; null for a count. */
export function foldedColumn(fold: object): string | null {
  for (const op of ['sum', 'min', 'max', 'last'] as const) {
    const column = (fold as Readonly<Record<string, unknown>>)[op];
    if (typeof column === 'string') return column;
  }
  return null;
}

const typeIn = (types: ReadonlyMap<string, ColumnType>, fold: object): ColumnType | null => {
  const column = foldedColumn(fold);
  return column === null ? 'int' : (types.get(column) ?? null);
};

const tableTypes = (table: TableName): Map<string, ColumnType> =>
  new Map(Object.entries<Column>(columnsOf(table)).map(([name, column]) => [name, column.type]));

/** Types of the keys and measures of an inner fold: the columns of its groups. */
function innerTypes(inner: InnerFold): ReadonlyMap<string, ColumnType> {
  const columns = tableTypes(inner.table);
  const types = new Map<string, ColumnType>();
  for (const key of inner.grain) types.set(key, columns.get(key) ?? 'text');
  for (const [name, fold] of Object.entries(inner.measures)) types.set(name, typeIn(columns, fold) ?? 'int');
  return types;
}

/** The types of the columns a measure folds: of its table, or of the groups of its inner fold. */
function typesFolded(indicator: Indicator, measure: Measure): ReadonlyMap<string, ColumnType> | null {
  if (measure.of === undefined) return tableTypes(measure.table);
  const inner = indicator.folds?.[measure.of];
  return inner ? innerTypes(inner) : null;
}

/** The type of a measure's value; null when it folds a column that is not there. */
export function measureType(indicator: Indicator, measure: Measure): ColumnType | null {
  const types = typesFolded(indicator, measure);
  return types && typeIn(types, measure);
}

/** The columns of the grain a measure is grouped by, each with the column that stands for it. */
export function groupedBy(indicator: Indicator, measure: Measure): readonly (readonly [column: string, key: string])[] {
  const keys: Readonly<Record<string, string>> = measure.keys ?? {};
  return (measure.grain ?? indicator.grain).map((column) => [column, keys[column] ?? column]);
}

/** The types of the columns of the grain, as the first measure grouped by each has it. */
export function grainTypes(indicator: Indicator): ReadonlyMap<string, ColumnType> {
  const found = new Map<string, ColumnType>();
  for (const measure of Object.values(indicator.measures)) {
    const types = typesFolded(indicator, measure);
    for (const [column, key] of groupedBy(indicator, measure)) {
      const type = types?.get(key);
      if (type && !found.has(column)) found.set(column, type);
    }
  }
  return found;
}

const kindsOf = (types: ReadonlyMap<string, ColumnType>): [string, Kind][] =>
  [...types].flatMap(([name, type]): [string, Kind][] => {
    const kind = kindOfColumn(type);
    return kind ? [[name, kind]] : [];
  });

const parameterKinds = (indicator: Indicator): [string, Kind][] =>
  Object.entries(indicator.parameters).map(([name, parameter]) => [name, kindOfParameter(parameter)]);

const constants = (indicator: Indicator): [string, Kind][] => [
  ...parameterKinds(indicator),
  ...Object.entries<Kind>(clockNames),
];

/** What a `where` over a table may name. */
export const rowNames = (indicator: Indicator, table: TableName): Names =>
  new Map([...kindsOf(tableTypes(table)), ...constants(indicator)]);

/** What a `having` or `where` over an inner fold may name. */
export const groupNames = (indicator: Indicator, inner: InnerFold): Names =>
  new Map([...kindsOf(innerTypes(inner)), ...constants(indicator)]);

/** What `applies` and siblings may name: keys, measures, parameters and the clock. */
export function measureNames(indicator: Indicator): Names {
  const measures = Object.entries(indicator.measures).map(([name, measure]): [string, Kind] => [
    name,
    kindOfColumn(measureType(indicator, measure) ?? 'int') ?? 'text',
  ]);
  return new Map<string, Kind>([...kindsOf(grainTypes(indicator)), ...measures, ...constants(indicator)]);
}

/** What kind of number the value is. */
export const valueKind = ({ unit }: Indicator): Kind => (unit === 'fen' ? 'money' : 'number');

const ownKind: readonly Sibling['op'][] = ['rank', 'rank-descending', 'percentile', 'share', 'count'];

/** What `value` and `amount` may name: siblings too, of the kinds told. */
export const valueNames = (indicator: Indicator, siblings: Names): Names =>
  new Map<string, Kind>([...measureNames(indicator), ...siblings]);

/** The kind of a sibling, from the kind of what it compares. */
export const siblingKind = ({ op }: Sibling, of: Kind): Kind =>
  ownKind.includes(op) || of === 'nought' ? 'number' : of;

/** What a level's condition may name. */
export const levelNames = (indicator: Indicator, siblings: Names): Names =>
  new Map<string, Kind>([
    ...valueNames(indicator, siblings),
    ['value', valueKind(indicator)],
    ...(indicator.amount === undefined ? [] : [['amount', 'money'] as const]),
  ]);
