import type { Indicator } from '../definition/indicator.js';
import type { InnerFold, Measure } from '../definition/measure.js';
import { columnsOf } from '../definition/grain.js';
import { kindOfParameter } from '../definition/parameter.js';
import { kindOfColumn } from '../expression/kinds.js';
import type { Kind } from '../expression/kinds.js';
import type { Column, ColumnType, TableName } from '@qianliyan/sdk';

/** Names that say when an indicator is judged: the elapsed share of the year 时序进度, by days. */
const calendarNames = { 'asOf.timeProgress': 'number' } as const satisfies Record<string, Kind>;

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

/** The type of a measure's value; null when it folds a column that is not there. */
export function measureType(indicator: Indicator, measure: Measure): ColumnType | null {
  if (measure.of === undefined) return typeIn(tableTypes(measure.table), measure);
  const inner = indicator.folds?.[measure.of];
  return inner ? typeIn(innerTypes(inner), measure) : null;
}

const kindsOf = (types: ReadonlyMap<string, ColumnType>): Map<string, Kind> => {
  const kinds = new Map<string, Kind>();
  for (const [name, type] of types) {
    const kind = kindOfColumn(type);
    if (kind) kinds.set(name, kind);
  }
  return kinds;
};

const parameterKinds = (indicator: Indicator): [string, Kind][] =>
  Object.entries(indicator.parameters).map(([name, parameter]) => [name, kindOfParameter(parameter)]);

/** What a `where` over a table may name. */
export const rowNames = (indicator: Indicator, table: TableName): Names =>
  new Map([...kindsOf(tableTypes(table)), ...parameterKinds(indicator)]);

/** What a `having` over an inner fold may name. */
export const groupNames = (indicator: Indicator, inner: InnerFold): Names =>
  new Map([...kindsOf(innerTypes(inner)), ...parameterKinds(indicator)]);

/** What `value`, `amount` and `applies` may name. */
export function valueNames(indicator: Indicator): Names {
  const measures = Object.entries(indicator.measures).map(([name, measure]): [string, Kind] => [
    name,
    kindOfColumn(measureType(indicator, measure) ?? 'int') ?? 'text',
  ]);
  return new Map<string, Kind>([...measures, ...parameterKinds(indicator), ...Object.entries(calendarNames)]);
}

/** What a level's condition may name. */
export function levelNames(indicator: Indicator): Names {
  const value: Kind = indicator.unit === 'fen' ? 'money' : 'number';
  return new Map<string, Kind>([
    ...valueNames(indicator),
    ['value', value],
    ...(indicator.amount === undefined ? [] : [['amount', 'money'] as const]),
  ]);
}
