import type { Filter, Measure as SdkMeasure, TableName } from '@qianliyan/sdk';
import type { Report } from '../check/issue.js';
import { columnsOf } from '../definition/grain.js';
import type { Indicator, Population } from '../definition/indicator.js';
import type { InnerFold, Measure } from '../definition/measure.js';
import { isList, parameterValue } from '../definition/parameter.js';
import { ExpressionError } from '../expression/expression-error.js';
import { toFilter } from '../expression/filter.js';
import type { Kind } from '../expression/kinds.js';
import { isClockName } from '../plan/clock.js';
import type { Scan, ScanInner, ScanRows } from '../plan/scan.js';
import { factsOf } from './facts-of.js';
import { groupedBy, groupNames, rowNames } from './names.js';
import { readExpression } from './read-expression.js';

/** What one measure asks: its scan without name or atoms, the one fold it needs of it, and where its keys stand in the grain. */
export interface Asked {
  readonly scan: Omit<Scan, 'id' | 'atoms'>;
  readonly atom: SdkMeasure;
  readonly places: readonly number[];
}

/** The fold of a declared measure, as the source's own. */
function foldOf(measure: object): SdkMeasure {
  const given = measure as {
    readonly count?: true;
    readonly sum?: string;
    readonly min?: string;
    readonly max?: string;
    readonly last?: string;
    readonly by?: string;
  };
  if (given.sum !== undefined) return { sum: given.sum };
  if (given.min !== undefined) return { min: given.min };
  if (given.max !== undefined) return { max: given.max };
  return given.last !== undefined && given.by !== undefined ? { last: given.last, by: given.by } : { count: true };
}

/** What a measure asks of the source; null once something was reported. */
export function askOf(
  indicator: Indicator,
  measure: Measure,
  report: Report,
  innerReport: (member: 'where' | 'having') => Report,
): Asked | null {
  const by = groupedBy(indicator, measure);
  const keys = by.map(([, key]) => key);
  const places = by.map(([column]) => indicator.grain.indexOf(column));
  const atom = foldOf(measure);
  if (measure.of === undefined) {
    const rows = rowsOf(indicator, measure, keys, report);
    return rows && { scan: { rows, keys }, atom, places };
  }
  const fold = indicator.folds?.[measure.of];
  if (!fold) {
    report('unknown-name', `unknown fold: ${measure.of}`);
    return null;
  }
  const rows = rowsOf(indicator, fold, fold.grain, innerReport('where'));
  const inner = innerOf(indicator, fold, innerReport('having'));
  if (!rows || !inner) return null;
  if (measure.where === undefined) return { scan: { rows, inner, keys }, atom, places };
  const where = readFilter(indicator, measure.where, groupNames(indicator, fold), report);
  return where && { scan: { rows, inner: { ...inner, where }, keys }, atom, places };
}

/** What a population asks: its groups, by the columns of the grain its table has. */
export function askPopulation(indicator: Indicator, population: Population, report: Report): Asked | null {
  const columns = columnsOf(population.table);
  const by = indicator.grain
    .map((column, place) => ({ place, key: population.keys?.[column] ?? column }))
    .filter(({ key }) => columns[key] !== undefined);
  const keys = by.map(({ key }) => key);
  const rows = rowsOf(indicator, { window: 'as-of', ...population }, keys, report);
  return rows && { scan: { rows, keys }, atom: { count: true }, places: by.map(({ place }) => place) };
}

function rowsOf(
  indicator: Indicator,
  { table, window, where }: Pick<ScanRows, 'table' | 'window'> & { readonly where?: string },
  keys: readonly string[],
  report: Report,
): ScanRows | null {
  const lacking = keys.filter((key) => columnsOf(table)[key]?.required === false);
  const rows = { table, facts: factsOf(table), window, ...(lacking.length > 0 && { lacking }) };
  if (where === undefined) return rows;
  const filter = readFilter(indicator, where, rowNames(indicator, table as TableName), report);
  return filter && { ...rows, where: filter };
}

function innerOf(indicator: Indicator, fold: InnerFold, report: Report): ScanInner | null {
  const measures = Object.fromEntries(Object.entries(fold.measures).map(([name, measure]) => [name, foldOf(measure)]));
  if (fold.having === undefined) return { keys: fold.grain, measures };
  const having = readFilter(indicator, fold.having, groupNames(indicator, fold), report);
  return having && { keys: fold.grain, measures, having };
}

function readFilter(
  { parameters }: Indicator,
  text: string,
  names: ReadonlyMap<string, Kind>,
  report: Report,
): Filter | null {
  const tree = readExpression(text, names, ['boolean'], report);
  if (!tree) return null;
  try {
    return toFilter(tree, {
      isColumn: (name) => names.has(name) && !parameters[name] && !isClockName(name),
      isWhole: (name) => names.get(name) === 'money',
      isDate: (name) => names.get(name) === 'date',
      isClock: isClockName,
      constant: (name) => {
        const found = parameters[name];
        return found && !isList(found) ? parameterValue(found, found.value) : null;
      },
      list: (name) => parameters[name]?.values ?? null,
    });
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    report('bad-expression', error.message, error.at);
    return null;
  }
}
