import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fen } from '../money.js';
import { consolidate } from './consolidate.js';

test('a part that was not reported leaves the whole unknown', () => {
  expect(consolidate(null, [1 as Fen], 0 as Fen)).toBeNull();
  expect(consolidate(1 as Fen, [1 as Fen, null], 0 as Fen)).toBeNull();
  expect(consolidate(1 as Fen, [1 as Fen], null)).toBeNull();
});

test('parts may pass the safe range on the way, the whole may not', () => {
  const most = Number.MAX_SAFE_INTEGER as Fen;
  expect(consolidate(most, [most, most], (2 * most) as Fen)).toBe(most);
  expect(() => consolidate(most, [1 as Fen], 0 as Fen)).toThrow(expect.objectContaining({ code: 'amount-overflow' }));
});

const amount = fc.nat(1_000_000_000);

test('province = own level + prefectures − transfers between them', () => {
  // Every level spends money of its own and hands some down; a statement that includes transfers books what is handed down twice.
  const prefecture = fc.record({ spent: amount, received: amount });
  fc.assert(
    fc.property(amount, fc.array(prefecture, { maxLength: 21 }), (spent, prefectures) => {
      const handedDown = prefectures.reduce((sum, { received }) => sum + received, 0);
      const own = (spent + handedDown) as Fen;
      const wholes = prefectures.map((one) => one.spent as Fen);
      const truth = prefectures.reduce((sum, one) => sum + one.spent, spent);
      expect(consolidate(own, wholes, handedDown as Fen)).toBe(truth);
    }),
  );
});
