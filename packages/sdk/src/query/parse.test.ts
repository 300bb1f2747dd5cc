import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QueryError } from '../errors.js';
import { parseAggregateQuery, parseRowQuery } from './parse.js';

const aggregate = {
  of: {
    from: 'paymentVoucher',
    where: {
      and: [{ column: 'year', op: 'eq', value: 2025 }, { not: { or: [{ column: 'projectCode', op: 'null' }] } }],
    },
    keys: ['payeeCode'],
    measures: {
      paid: { sum: 'amount', where: { column: 'fundBook', op: 'in', values: ['GPB'] } },
      latest: { last: 'amount', by: 'actualDate' },
      n: { count: true },
    },
    having: { column: 'n', op: 'ge', value: 2 },
  },
  keys: [],
  measures: { least: { min: 'n' }, most: { max: 'n' } },
};

test('reads back what it was given', () => {
  expect(parseAggregateQuery(JSON.parse(JSON.stringify(aggregate)))).toEqual(aggregate);
  const rows = {
    from: 'region',
    columns: ['name'],
    where: { column: 'name', op: 'ne', value: '' },
    order: [{ column: 'name', descending: true }],
    limit: 5,
    after: 'x',
  };
  expect(parseRowQuery(JSON.parse(JSON.stringify(rows)))).toEqual(rows);
});

const base = { from: 'region', keys: [], measures: {} };

test.each([
  [null, 'query'],
  [[], 'query'],
  [{ ...base, having: 1 }, 'query.having'],
  [{ ...base, limit: 1 }, 'query'],
  [{ ...base, of: base }, 'query'],
  [{ keys: [], measures: {} }, 'query'],
  [{ ...base, keys: 'name' }, 'query.keys'],
  [{ ...base, keys: ['name', 1] }, 'query.keys[1]'],
  [{ ...base, measures: { m: {} } }, 'query.measures.m'],
  [{ ...base, measures: { m: { sum: 'a', count: true } } }, 'query.measures.m'],
  [{ ...base, measures: { m: { count: 1 } } }, 'query.measures.m'],
  [{ ...base, measures: { m: { last: 'a' } } }, 'query.measures.m.by'],
  [{ ...base, where: { and: [{ column: 'a', op: 'eq' }] } }, 'query.where.and[0].value'],
  [{ ...base, where: { column: 'a', op: 'like', value: '%' } }, 'query.where.op'],
  [{ ...base, where: { column: 'a', op: 'eq', value: null } }, 'query.where.value'],
  [{ ...base, where: { column: 'a', op: 'in', values: [{}] } }, 'query.where.values[0]'],
  [{ ...base, where: { and: [], or: [] } }, 'query.where'],
])('refuses %j at %s', (value, path) => {
  expect(() => parseAggregateQuery(value)).toThrow(
    expect.objectContaining({ code: 'bad-query', message: expect.stringContaining(path) as string }),
  );
});

test.each([
  [{ from: 'region' }],
  [{ from: 'region', columns: ['a'], limit: '5' }],
  [{ from: 'region', columns: ['a'], order: [{ column: 'a', descending: 1 }] }],
  [{ from: 1, columns: [] }],
])('refuses rows of %j', (value) => {
  expect(() => parseRowQuery(value)).toThrow(QueryError);
});

test('a filter nested without end is refused, not followed', () => {
  let where: unknown = { column: 'a', op: 'null' };
  for (let i = 0; i < 100_000; i += 1) where = { not: where };
  expect(() => parseAggregateQuery({ ...base, where })).toThrow(/deeper than/);
});

test('names of the prototype are names like others', () => {
  const query = parseAggregateQuery(
    JSON.parse('{"from":"__proto__","keys":["constructor"],"measures":{"__proto__":{"count":true}}}'),
  );
  expect(Object.keys(query.measures)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(query.measures)).toBe(Object.prototype);
});

test('whatever comes, it is read or refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.record({ from: fc.jsonValue(), keys: fc.jsonValue(), measures: fc.jsonValue(), where: fc.jsonValue() }),
      ),
      (value) => {
        for (const parse of [parseAggregateQuery, parseRowQuery]) {
          try {
            expect(parse(value)).toEqual(value);
          } catch (error) {
            expect(error).toMatchObject({ name: 'QueryError', code: 'bad-query' });
          }
        }
      },
    ),
  );
});
