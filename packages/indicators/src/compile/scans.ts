import type { Filter, Measure as SdkMeasure } from '@qianliyan/sdk';
import type { Report } from '../check/issue.js';
import type { Indicator } from '../definition/indicator.js';
import type { InnerFold, Measure } from '../definition/measure.js';
import { parameterValue } from '../definition/parameter.js';
import { ExpressionError } from '../expression/expression-error.js';
import { toFilter } from '../expression/filter.js';
import type { Kind } from '../expression/kinds.js';
import type { Scan, ScanInner, ScanRows } from '../plan/scan.js';
import { groupNames, rowNames } from './names.js';
import { readExpression } from './trees.js';

/** What one measure asks: its scan without name or atoms, and the one fold it needs of it. */
export interface Asked {
  readonly scan: Omit<Scan, 'id' | 'atoms'>;
  readonly atom: SdkMeasure;
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
  if (measure.of === undefined) {
    const rows = rowsOf(indicator, measure, report);
    return rows && { scan: { rows, keys: indicator.grain }, atom: foldOf(measure) };
  }
  const fold = indicator.folds?.[measure.of];
  if (!fold) {
    report('unknown-name', `unknown fold: ${measure.of}`);
    return null;
  }
  const rows = rowsOf(indicator, fold, innerReport('where'));
  const inner = innerOf(indicator, fold, innerReport('having'));
  return rows && inner && { scan: { rows, inner, keys: indicator.grain }, atom: foldOf(measure) };
}

function rowsOf(
  indicator: Indicator,
  { table, window, where }: Pick<InnerFold, 'table' | 'window' | 'where'>,
  report: Report,
): ScanRows | null {
  if (where === undefined) return { table, window };
  const filter = readFilter(indicator, where, rowNames(indicator, table), report);
  return filter && { table, window, where: filter };
}

function innerOf(indicator: Indicator, fold: InnerFold, report: Report): ScanInner | null {
  const measures = Object.fromEntries(Object.entries(fold.measures).map(([name, measure]) => [name, foldOf(measure)]));
  if (fold.having === undefined) return { keys: fold.grain, measures };
  const having = readFilter(indicator, fold.having, groupNames(indicator, fold), report);
  return having && { keys: fold.grain, measures, having };
}

function readFilter(
  indicator: Indicator,
  text: string,
  names: ReadonlyMap<string, Kind>,
  report: Report,
): Filter | null {
  const tree = readExpression(text, names, ['boolean'], report);
  if (!tree) return null;
  try {
    return toFilter(tree, {
      isColumn: (name) => names.has(name) && !indicator.parameters[name],
      isWhole: (name) => names.get(name) === 'money',
      constant: (name) => (indicator.parameters[name] ? parameterValue(indicator.parameters[name]) : null),
    });
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    report('bad-expression', error.message, error.at);
    return null;
  }
}
