import { expect, test } from 'vitest';
import { canonicalQuery } from './canonical.js';
import type { AggregateQuery, Filter } from './query.js';

const query = (where: Filter): AggregateQuery => ({
  from: 'region',
  keys: ['level'],
  measures: { n: { count: true } },
  where,
});
const a: Filter = { column: 'level', op: 'eq', value: 'county' };
const b: Filter = { column: 'name', op: 'in', values: ['x', 'y'] };
const c: Filter = { column: 'parentCode', op: 'null' };

test.each<[string, Filter, Filter]>([
  ['order of parts', { and: [a, b] }, { and: [b, a] }],
  ['nesting', { and: [a, { and: [b, { and: [c] }] }] }, { and: [c, b, a] }],
  ['repetition', { or: [a, a, b] }, { or: [b, a] }],
  ['an and of one', a, { and: [a] }],
  ['order of values', b, { column: 'name', op: 'in', values: ['y', 'x', 'y'] }],
  ['order of letters', a, { value: 'county', op: 'eq', column: 'level' }],
  ['the same deep down', { not: { or: [{ and: [a, b] }, c] } }, { not: { or: [c, { and: [b, a] }] } }],
])('is blind to %s', (_, one, other) => {
  expect(canonicalQuery(query(one))).toBe(canonicalQuery(query(other)));
});

test('tells apart what answers differently', () => {
  const base = query(a);
  const measures = { n: { count: true }, m: { max: 'name' } } as const;
  const queries = [
    base,
    query(b),
    query({ not: a }),
    query({ or: [a, b] }),
    query({ and: [a, b] }),
    query({ column: 'level', op: 'ne', value: 'county' }),
    { ...base, keys: ['level', 'name'] },
    { ...base, keys: ['name', 'level'] },
    { ...base, measures },
    { ...base, measures: { m: measures.m, n: measures.n } },
    { ...base, measures: { where: { count: true } } } as const,
    { of: base, keys: base.keys, measures: base.measures },
    { from: 'region', columns: ['name'] } as const,
    { from: 'region', columns: ['name'], order: [{ column: 'name' }] } as const,
    { from: 'region', columns: ['name'], order: [{ column: 'name', descending: true }] } as const,
    { from: 'region', columns: ['name'], limit: 5 } as const,
  ];
  expect(new Set(queries.map(canonicalQuery)).size).toBe(queries.length);
});
