import fc from 'fast-check';
import { expect, test } from 'vitest';
import { predicate } from '../query/predicate.js';
import type { Filter } from '../query/query.js';
import { dropMet } from './drop-met.js';

const value = fc.integer({ min: 0, max: 4 });
const condition: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    column: fc.constantFrom('a', 'b'),
    op: fc.constantFrom('eq', 'ne', 'lt', 'le', 'gt', 'ge'),
    value,
  }),
  fc.record({
    column: fc.constant('a'),
    op: fc.constant('in'),
    values: fc.array(value, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ column: fc.constant('a'), op: fc.constant('null') }),
);
const filter: fc.Arbitrary<Filter> = fc.oneof(
  condition,
  fc.array(condition, { minLength: 1, maxLength: 3 }).map((and) => ({ and })),
  condition.map((not) => ({ not })),
);

test('what is left keeps the same rows between the bounds', () => {
  fc.assert(
    fc.property(filter, value, value, fc.option(value), (asked, from, to, b) => {
      const [least, greatest] = [Math.min(from, to), Math.max(from, to)];
      const left = dropMet(asked, { a: [least, greatest] });
      for (let a = least; a <= greatest; a += 1) {
        expect(left === undefined || predicate(left)({ a, b }) === true).toBe(predicate(asked)({ a, b }) === true);
      }
    }),
    { seed: 20_250_630, numRuns: 500 },
  );
});

test('a condition that a whole month meets is dropped, others stay', () => {
  const book: Filter = { column: 'fundBook', op: 'eq', value: 'GPB' };
  const until: Filter = { column: 'actualDate', op: 'le', value: '2025-06-30' };
  expect(dropMet({ and: [book, until] }, { actualDate: ['2025-06-01', '2025-06-30'] })).toEqual(book);
  expect(dropMet({ and: [book, until] }, { actualDate: ['2025-06-01', '2025-07-01'] })).toEqual({ and: [book, until] });
  expect(dropMet(until, { actualDate: ['2025-06-01', '2025-06-30'] })).toBeUndefined();
});
