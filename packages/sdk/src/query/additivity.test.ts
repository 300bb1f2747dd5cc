import { expect, test } from 'vitest';
import { QueryError } from '../errors.js';
import { standard } from '../standard/index.js';
import type { TableName } from '../standard/index.js';
import { fixedColumns } from './additivity.js';
import { checkAggregate } from './check.js';
import type { AggregateQuery, Filter } from './query.js';
import { tableScope } from './scope.js';

/** Every amount of the standard that may be added, with the columns a sum of it must settle. */
const amounts = (Object.keys(standard) as TableName[]).flatMap((table) => {
  const columns = [...tableScope(standard[table]).values()];
  return columns
    .filter(({ amount }) => amount)
    .map(({ name, amount }) => ({
      table,
      name,
      settle: columns
        .filter(({ guard, period }) => guard || (period && amount !== 'flow'))
        .map((column) => column.name),
    }));
});

function refusedFor(query: AggregateQuery): string | undefined {
  try {
    checkAggregate(query);
  } catch (error) {
    if (error instanceof QueryError && error.code === 'not-additive') return error.subject;
    throw error;
  }
  return undefined;
}

test.each(amounts)(
  '$table.$name is added only when every column that must be settled is',
  ({ table, name, settle }) => {
    const ask = (keys: readonly string[]): AggregateQuery => ({
      from: table,
      keys,
      measures: { total: { sum: name } },
    });
    expect(refusedFor(ask(settle))).toBeUndefined();
    for (const dropped of settle) expect(refusedFor(ask(settle.filter((key) => key !== dropped)))).toBe(dropped);
  },
);

const gpb: Filter = { column: 'fundBook', op: 'eq', value: 'GPB' };
const year: Filter = { column: 'year', op: 'eq', value: 2025 };

test.each<[Filter, readonly string[]]>([
  [gpb, ['fundBook']],
  [{ column: 'fundBook', op: 'null' }, ['fundBook']],
  [{ column: 'fundBook', op: 'in', values: ['GPB', 'GPB'] }, ['fundBook']],
  [{ and: [gpb, { and: [year] }] }, ['fundBook', 'year']],
  [{ column: 'fundBook', op: 'in', values: ['GPB', 'GFB'] }, []],
  [{ column: 'fundBook', op: 'ne', value: 'GPB' }, []],
  [{ column: 'fundBook', op: 'le', value: 'GPB' }, []],
  [{ or: [gpb] }, []],
  [{ not: gpb }, []],
])('%j holds %j to one value', (filter, columns) => {
  expect([...fixedColumns(filter)]).toEqual(columns);
});

test('a condition of one measure settles that measure and no other', () => {
  const own = { sum: 'actualAmount', where: gpb } as const;
  const free = { sum: 'actualAmount' } as const;
  const others = amounts
    .find(({ table, name }) => table === 'paymentVoucher' && name === 'actualAmount')!
    .settle.filter((column) => column !== 'fundBook');
  const ask = (measures: AggregateQuery['measures']): AggregateQuery => ({
    from: 'paymentVoucher',
    keys: others,
    measures,
  });
  expect(refusedFor(ask({ own }))).toBeUndefined();
  expect(refusedFor(ask({ own, free }))).toBe('fundBook');
});

test('what was grouped by, or is the greatest of a group, is never added', () => {
  const inner: AggregateQuery = {
    from: 'paymentVoucher',
    keys: ['fundBook', 'actualAmount'],
    measures: { top: { max: 'amount' } },
  };
  for (const sum of ['actualAmount', 'top']) {
    expect(refusedFor({ of: inner, keys: ['fundBook'], measures: { total: { sum } } })).toBe(sum);
  }
});

const statement = amounts.find(({ table, name }) => table === 'executionMonthly' && name === 'amountYtd')!.settle;

test('a second fold settles what its inner keys left open, and nothing else', () => {
  const inner: AggregateQuery = {
    from: 'executionMonthly',
    keys: statement,
    measures: { ytd: { sum: 'amountYtd' }, lines: { count: true } },
  };
  const ask = (keys: readonly string[]): AggregateQuery => ({ of: inner, keys, measures: { total: { sum: 'ytd' } } });
  expect(refusedFor(ask(statement))).toBeUndefined();
  for (const dropped of statement) expect(refusedFor(ask(statement.filter((key) => key !== dropped)))).toBe(dropped);
});

test('the last by a period stands at one period; the last by a guard still mixes totals and parts', () => {
  const lastBy = (by: string): AggregateQuery => ({
    from: 'executionMonthly',
    keys: statement.filter((key) => key !== by),
    measures: { latest: { last: 'amountYtd', by } },
  });
  expect(refusedFor(lastBy('month'))).toBeUndefined();
  expect(refusedFor(lastBy('subjectLevel'))).toBe('subjectLevel');
});
