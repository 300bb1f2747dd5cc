import type { AggregatePlan, PlanMeasure } from '../query/plan.js';
import type { Filter, Scalar } from '../query/query.js';
import { compareScalars } from '../table/order.js';

/** Least and greatest value of columns, by column. */
export type Ranges = Readonly<Partial<Record<string, readonly [Scalar, Scalar]>>>;

/**
 * What is left of a condition between these bounds: `true` where every row with these values meets it, `false` where no row does, those
 * without a value among them. What lies under `not`, and what asks for no value, is left as it is. 条件化简
 */
export function narrow(filter: Filter, ranges: Ranges): Filter | boolean {
  if ('and' in filter) return joined('and', filter.and, ranges);
  if ('or' in filter) return joined('or', filter.or, ranges);
  if (!('column' in filter)) return filter;
  const range = ranges[filter.column];
  return range ? (decided(filter, range) ?? filter) : filter;
}

function joined(op: 'and' | 'or', parts: readonly Filter[], ranges: Ranges): Filter | boolean {
  const decides = op === 'or';
  const left: Filter[] = [];
  for (const part of parts) {
    const one = narrow(part, ranges);
    if (one === decides) return decides;
    if (typeof one !== 'boolean') left.push(one);
  }
  if (left.length === 0) return !decides;
  return left.length === 1 ? left[0]! : op === 'and' ? { and: left } : { or: left };
}

/** What a condition says of every value between two, where it says one thing; undefined where it must be asked. */
function decided(
  filter: Extract<Filter, { column: string }>,
  [least, greatest]: readonly [Scalar, Scalar],
): boolean | undefined {
  if (filter.op === 'null' || filter.op === 'contains' || filter.op === 'multiple') return undefined;
  if (filter.op === 'in') {
    const within = filter.values.filter((value) => !isBefore(value, least) && !isBefore(greatest, value));
    return within.length === 0 ? false : least === greatest ? true : undefined;
  }
  const [from, to] = [compareScalars(least, filter.value), compareScalars(greatest, filter.value)];
  const either = (met: boolean, missed: boolean): boolean | undefined => (met ? true : missed ? false : undefined);
  switch (filter.op) {
    case 'eq':
      return either(from === 0 && to === 0, from > 0 || to < 0);
    case 'ne':
      return either(from > 0 || to < 0, from === 0 && to === 0);
    case 'lt':
      return either(to < 0, from >= 0);
    case 'le':
      return either(to <= 0, from > 0);
    case 'gt':
      return either(from > 0, to <= 0);
    case 'ge':
      return either(from >= 0, to < 0);
  }
}

const isBefore = (a: Scalar, b: Scalar): boolean => compareScalars(a, b) < 0;

/**
 * An innermost fold of rows between these bounds, of columns that are never null, without the conditions that all of them meet, and with the measures for which none
 * of them counts marked so: a rollup which kept no days then answers about whole months. Undefined when no row can be meant.
 */
export function narrowPlan(plan: AggregatePlan, ranges: Ranges): AggregatePlan | undefined {
  const { where, ...rest } = plan;
  const left = where ? narrow(where, ranges) : true;
  if (left === false) return undefined;
  const measures = plan.measures.map((measure) => narrowMeasure(measure, ranges));
  return { ...rest, ...(left !== true && { where: left }), measures };
}

function narrowMeasure(measure: PlanMeasure, ranges: Ranges): PlanMeasure {
  if (!measure.where) return measure;
  const { where, ...rest } = measure;
  const left = narrow(where, ranges);
  return left === true ? rest : left === false ? { ...rest, none: true } : { ...rest, where: left };
}
