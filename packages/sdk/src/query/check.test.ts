import { expect, test } from 'vitest';
import { QueryError } from '../errors.js';
import { checkAggregate, checkRows } from './check.js';
import type { AggregateQuery } from './query.js';

function refusal(query: AggregateQuery): QueryError {
  try {
    checkAggregate(query);
  } catch (error) {
    if (error instanceof QueryError) return error;
  }
  throw new Error('query was not refused');
}

const counted = { n: { count: true } } as const;

test('a refusal carries the query, and the nearest name there is', () => {
  const query: AggregateQuery = { from: 'paymentVoucher', keys: ['agencycode'], measures: counted };
  expect(refusal(query)).toMatchObject({
    code: 'unknown-column',
    query,
    subject: 'agencycode',
    message: 'unknown column: agencycode (did you mean agencyCode?)',
  });
  expect(refusal({ from: 'paymentVouchers' as never, keys: [], measures: counted }).message).toBe(
    'unknown table: paymentVouchers (did you mean paymentVoucher?)',
  );
  expect(
    refusal({ from: 'region', keys: [], measures: counted, where: { column: 'level', op: 'eq', value: 'town' } })
      .message,
  ).toBe('unknown level: town (did you mean township?)');
});

test('a name far from all others gets no hint', () => {
  expect(refusal({ from: 'region', keys: ['xyzzy'], measures: counted }).message).toBe('unknown column: xyzzy');
});

test('a refusal to add says what separates the amounts', () => {
  expect(refusal({ from: 'paymentVoucher', keys: [], measures: { paid: { sum: 'amount' } } }).message).toBe(
    'sum of amount must fix or group by fundBook, which holds totals beside their parts',
  );
});

test('a plan names each column with its type, keys first', () => {
  const plan = checkAggregate({
    from: 'paymentVoucher',
    keys: ['fundBook', 'actualDate'],
    measures: { paid: { sum: 'amount' }, n: { count: true }, latest: { max: 'actualDate' } },
  });
  expect(plan.table.name).toBe('paymentVoucher');
  expect([...plan.output.values()].map(({ name, type }) => `${name}:${type}`)).toEqual([
    'fundBook:code',
    'actualDate:date',
    'paid:fen',
    'n:int',
    'latest:date',
  ]);
});

test('a sum keeps its kind in a second fold, its guards and periods too', () => {
  const inner: AggregateQuery = {
    from: 'paymentVoucher',
    keys: ['agencyCode', 'fundBook', 'year'],
    measures: { paid: { sum: 'amount' }, top: { max: 'amount' } },
  };
  const { output } = checkAggregate({ of: inner, keys: ['fundBook'], measures: { paid: { sum: 'paid' } } });
  expect(output.get('paid')).toMatchObject({ amount: 'flow' });
  expect(output.get('fundBook')).toMatchObject({ guard: true });
  expect(refusal({ of: inner, keys: [], measures: { paid: { sum: 'paid' } } })).toMatchObject({
    code: 'not-additive',
    subject: 'fundBook',
  });
});

test('the last of a balance stands at one moment, so the column it goes by is settled', () => {
  const where = {
    and: ['regionLevel', 'fundBook', 'scope', 'direction', 'isTransfer'].map((column) => ({
      column,
      op: 'null' as const,
    })),
  };
  const query: AggregateQuery = {
    from: 'executionMonthly',
    where,
    keys: ['year', 'subjectLevel'],
    measures: { balance: { last: 'budgetAdjusted', by: 'month' } },
  };
  expect(checkAggregate(query).measures[0]).toMatchObject({
    op: 'last',
    column: { name: 'budgetAdjusted' },
    by: { name: 'month' },
  });
  expect(refusal({ ...query, keys: ['subjectLevel'] })).toMatchObject({ code: 'not-additive', subject: 'year' });
});

test('the order of rows ends with the key, each column once', () => {
  const plan = checkRows({ from: 'budgetLine', columns: ['amount'], order: [{ column: 'stage', descending: true }] });
  expect(plan.order.map(({ column, descending }) => [column.name, descending])).toEqual([
    ['stage', true],
    ['lineId', false],
  ]);
  expect(plan.limit).toBe(100);
});
