import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRows } from '../query/check.js';
import { decodeCursor, encodeCursor } from './cursor.js';

const plan = checkRows({
  from: 'paymentVoucher',
  columns: ['amount'],
  order: [{ column: 'amount', descending: true }, { column: 'isGovProcurement' }],
});
const values = fc.tuple(
  fc.option(fc.maxSafeInteger()),
  fc.option(fc.boolean()),
  fc.option(fc.string({ unit: 'grapheme' })),
);

test('a cursor carries the snapshot and the order columns of a row exactly', () => {
  fc.assert(
    fc.property(fc.string(), values, (snapshot, cells) => {
      expect(decodeCursor(plan, encodeCursor(plan, snapshot, cells))).toEqual({ snapshot, values: cells });
    }),
  );
});

test.each([
  [
    'another table',
    checkRows({ from: 'allotment', columns: ['amount'], order: [{ column: 'amount', descending: true }] }),
  ],
  [
    'another direction',
    checkRows({
      from: 'paymentVoucher',
      columns: ['amount'],
      order: [{ column: 'amount' }, { column: 'isGovProcurement' }],
    }),
  ],
])('a cursor of %s is refused', (_, other) => {
  const cursor = encodeCursor(other, 's', [1, true, 'x']);
  expect(() => decodeCursor(plan, cursor)).toThrow(expect.objectContaining({ code: 'bad-cursor' }));
});

test('a cursor with cells of the wrong type is refused', () => {
  const cursor = encodeCursor(plan, 's', ['1', true, 'x']);
  expect(() => decodeCursor(plan, cursor)).toThrow(expect.objectContaining({ code: 'bad-cursor' }));
});
