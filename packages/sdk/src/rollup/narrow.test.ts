import fc from 'fast-check';
import { expect, test } from 'vitest';
import { predicate } from '../query/predicate.js';
import type { Filter } from '../query/query.js';
import { narrow } from './narrow.js';
import type { Ranges } from './narrow.js';

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
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    condition,
    fc.array(tie('filter'), { maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('filter'), { maxLength: 3 }).map((or) => ({ or })),
    tie('filter').map((not) => ({ not })),
  ),
}));

test('what is left keeps the same rows between the bounds', () => {
  fc.assert(
    fc.property(filter, value, value, fc.option(value), (asked, from, to, b) => {
      const [least, greatest] = [Math.min(from, to), Math.max(from, to)];
      const left = narrow(asked, { a: [least, greatest] });
      for (let a = least; a <= greatest; a += 1) {
        const meets = predicate(asked)({ a, b }) === true;
        expect(typeof left === 'boolean' ? left : predicate(left)({ a, b }) === true).toBe(meets);
      }
      if (left === false) expect(predicate(asked)({ a: null, b })).not.toBe(true);
    }),
    { seed: 20_250_630, numRuns: 2000 },
  );
});

test('a condition that a whole month meets is dropped, one that it misses settles it, others stay', () => {
  const book: Filter = { column: 'fundBook', op: 'eq', value: 'GPB' };
  const until: Filter = { column: 'actualDate', op: 'le', value: '2025-06-30' };
  const june: Ranges = { actualDate: ['2025-06-01', '2025-06-30'] };
  expect(narrow({ and: [book, until] }, june)).toEqual(book);
  expect(narrow({ and: [book, until] }, { actualDate: ['2025-06-01', '2025-07-01'] })).toEqual({ and: [book, until] });
  expect(narrow(until, june)).toBe(true);
  expect(narrow({ or: [book, until] }, june)).toBe(true);
  expect(narrow({ and: [book, { column: 'actualDate', op: 'gt', value: '2025-06-30' }] }, june)).toBe(false);
});
