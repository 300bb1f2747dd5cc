import { compareScalars, compareText } from '../table/order.js';
import type { AggregateQuery, Filter, RowQuery } from './query.js';

/**
 * One text for all ways to write the same query: object keys sorted, nested `and`/`or` flattened, their parts and the values of `in`
 * sorted without repeats, defaults left out. Answers of one snapshot are cached by it. What the answer's order depends on (keys,
 * measures, columns, order) stays as asked. 规范化查询
 */
export function canonicalQuery(query: AggregateQuery<string> | RowQuery<string>): string {
  return write(query);
}

function write(value: unknown, name = ''): string {
  if (Array.isArray(value)) return `[${value.map((element) => write(element)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const plain =
    name === 'where' || name === 'having' ? flatten(value as Filter) : (value as Readonly<Record<string, unknown>>);
  // The order of measures is the order of the answer's columns.
  const keys = name === 'measures' ? Object.keys(plain) : Object.keys(plain).sort(compareText);
  const parts = keys.flatMap((key) => {
    const part = (plain as Readonly<Record<string, unknown>>)[key];
    return part === undefined || (key === 'descending' && part === false)
      ? []
      : [`${JSON.stringify(key)}:${write(part, name === 'measures' ? '' : key)}`];
  });
  return `{${parts.join(',')}}`;
}

function flatten(filter: Filter): Filter {
  if ('and' in filter) {
    const and = merged(filter.and.map(flatten), (part) => ('and' in part ? part.and : [part]));
    return and.length === 1 ? and[0]! : { and };
  }
  if ('or' in filter) {
    const or = merged(filter.or.map(flatten), (part) => ('or' in part ? part.or : [part]));
    return or.length === 1 ? or[0]! : { or };
  }
  if ('not' in filter) return { not: flatten(filter.not) };
  if ('left' in filter) return filter;
  if (filter.op === 'contains') return { ...filter, values: [...new Set(filter.values)].sort(compareText) };
  if (filter.op !== 'in') return filter;
  return { ...filter, values: [...new Set(filter.values)].sort(compareScalars) };
}

function merged(parts: readonly Filter[], open: (part: Filter) => readonly Filter[]): Filter[] {
  const written = new Map(parts.flatMap(open).map((part) => [write(part), part]));
  return [...written.keys()].sort(compareText).map((text) => written.get(text)!);
}
