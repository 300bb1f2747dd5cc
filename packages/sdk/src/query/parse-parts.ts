import { queryLimits } from './limits.js';
import type { Filter, Measure, Scalar } from './query.js';
import { refuse } from './refuse.js';
import { exactKeys, listOf, objectAt, textAt } from './shape.js';

const comparisons = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;

/** Reads a filter by its shape. @throws QueryError `bad-query` */
export function parseFilter(value: unknown, path: string, depth = 1): Filter {
  if (depth > queryLimits.filterDepth) refuse(`filter deeper than ${queryLimits.filterDepth}`, path);
  const filter = objectAt(value, path);
  const part = (element: unknown, at: string) => parseFilter(element, at, depth + 1);
  if ('and' in filter) return (exactKeys(filter, ['and'], path), { and: listOf(filter['and'], `${path}.and`, part) });
  if ('or' in filter) return (exactKeys(filter, ['or'], path), { or: listOf(filter['or'], `${path}.or`, part) });
  if ('not' in filter) return (exactKeys(filter, ['not'], path), { not: part(filter['not'], `${path}.not`) });
  const op = filter['op'];
  const comparison = comparisons.find((one) => one === op);
  if ('left' in filter) {
    exactKeys(filter, ['left', 'op', 'right'], path);
    if (!comparison) refuse(`${path}.op is none of ${comparisons.join(', ')}`, path);
    const [left, right] = [textAt(filter['left'], `${path}.left`), textAt(filter['right'], `${path}.right`)];
    return { left, op: comparison, right };
  }
  const column = textAt(filter['column'], `${path}.column`);
  if (op === 'null') return (exactKeys(filter, ['column', 'op'], path), { column, op });
  if (op === 'in')
    return (
      exactKeys(filter, ['column', 'op', 'values'], path),
      { column, op, values: listOf(filter['values'], `${path}.values`, scalarAt) }
    );
  if (op === 'contains')
    return (
      exactKeys(filter, ['column', 'op', 'values'], path),
      { column, op, values: listOf(filter['values'], `${path}.values`, textAt) }
    );
  if (!comparison && op !== 'multiple')
    refuse(`${path}.op is none of ${comparisons.join(', ')}, in, contains, multiple, null`, path);
  exactKeys(filter, ['column', 'op', 'value'], path);
  if (!comparison) {
    const value = filter['value'];
    if (typeof value !== 'number') refuse(`${path}.value is not a number`, path);
    return { column, op: 'multiple', value };
  }
  return { column, op: comparison, value: scalarAt(filter['value'], `${path}.value`) };
}

function scalarAt(value: unknown, path: string): Scalar {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    refuse(`${path} is not text, a number or a truth`, path);
  return value;
}

/** Reads a measure by its shape. @throws QueryError `bad-query` */
export function parseMeasure(value: unknown, path: string): Measure {
  const measure = objectAt(value, path);
  const where = measure['where'] === undefined ? {} : { where: parseFilter(measure['where'], `${path}.where`) };
  const kinds = ['count', 'sum', 'min', 'max', 'last'].filter((kind) => measure[kind] !== undefined);
  const kind = kinds.length === 1 ? kinds[0] : undefined;
  exactKeys(measure, kind === 'last' ? ['last', 'by', 'where'] : [kind ?? '', 'where'], path);
  switch (kind) {
    case 'count':
      if (measure['count'] !== true) refuse(`${path}.count is not true`, path);
      return { count: true, ...where };
    case 'sum':
      return { sum: textAt(measure['sum'], `${path}.sum`), ...where };
    case 'min':
      return { min: textAt(measure['min'], `${path}.min`), ...where };
    case 'max':
      return { max: textAt(measure['max'], `${path}.max`), ...where };
    case 'last':
      return { last: textAt(measure['last'], `${path}.last`), by: textAt(measure['by'], `${path}.by`), ...where };
    default:
      return refuse(`${path} is not one of count, sum, min, max, last`, path);
  }
}
