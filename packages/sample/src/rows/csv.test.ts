import { parseAmount } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { field, fileOf, yuan } from './csv.js';

test('amounts written in yuan read back as the same fen', () => {
  fc.assert(
    fc.property(fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }), (fen) => {
      expect(parseAmount(yuan(fen), '元')).toBe(fen === 0 ? 0 : fen);
    }),
  );
  expect([123_450, 100, 5, -5, 0].map(yuan)).toEqual(['1234.50', '1', '0.05', '-0.05', '0']);
});

test('fields are quoted only where they must be', () => {
  expect([null, 'a', 'a,b', 'say "x"', 'a\nb', true].map(field)).toEqual([
    '',
    'a',
    '"a,b"',
    '"say ""x"""',
    '"a\nb"',
    'true',
  ]);
});

test('a file counts its rows and sums its amounts, nulls apart', () => {
  const tally = { rows: 0, sums: {} };
  const file = fileOf(
    'allotment',
    ['allotmentId', 'amount'],
    ['amount'],
    [
      { allotmentId: 'a', amount: 150 },
      { allotmentId: 'b', amount: null },
      { allotmentId: 'c', amount: -50 },
    ],
  );
  expect([...file.pieces(tally)].join('')).toBe('a,1.50\nb,\nc,-0.50\n');
  expect(tally).toEqual({ rows: 3, sums: { amount: 100 } });
});
