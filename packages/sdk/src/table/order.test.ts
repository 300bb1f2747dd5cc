import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCells, compareText } from './order.js';

test('texts are ordered as the bytes of their UTF-8', () => {
  const text = fc.string({ unit: 'binary', maxLength: 4 });
  const law = (a: string, b: string) => Math.sign(compareText(a, b)) === Buffer.compare(Buffer.from(a), Buffer.from(b));
  fc.assert(fc.property(text, text, law), { numRuns: 2_000 });
});

test('what stands beyond the basic plane comes after all that stands in it', () => {
  expect(['😀', '豈', '中', '\uffff', '𠮷'].sort(compareText)).toEqual(['中', '豈', '\uffff', '😀', '𠮷']);
});

test('nulls come last in both directions', () => {
  for (const descending of [false, true])
    expect([null, 2, null, 1].sort((a, b) => compareCells(a, b, descending)).slice(2)).toEqual([null, null]);
  expect([3, 1, 2].sort((a, b) => compareCells(a, b, true))).toEqual([3, 2, 1]);
  expect([true, false].sort((a, b) => compareCells(a, b))).toEqual([false, true]);
});
