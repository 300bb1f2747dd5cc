import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, fraction, streams } from './draw.js';

const seed = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const key = fc.integer({ min: -1, max: 1 << 24 });

test('is a function of seed, stream and keys, in 32 bits', () => {
  fc.assert(
    fc.property(seed, key, key, key, (s, a, b, c) => {
      const bits = draw(s, streams.amount, a, b, c);
      expect(bits).toBe(draw(s, streams.amount, a, b, c));
      expect(Number.isInteger(bits) && bits >= 0 && bits <= 0xffff_ffff).toBe(true);
    }),
  );
});

test('moves with every part of its position, high seed bits included', () => {
  const base = draw(5, streams.amount, 1, 2, 3);
  const moved = [
    draw(5 + 0x1_0000_0000, streams.amount, 1, 2, 3),
    draw(6, streams.amount, 1, 2, 3),
    draw(5, streams.payee, 1, 2, 3),
    draw(5, streams.amount, 2, 1, 3),
    draw(5, streams.amount, 1, 2, 4),
  ];
  expect(new Set([base, ...moved]).size).toBe(moved.length + 1);
});

test('fills sixteen bins evenly over consecutive keys: chi-squared below the 0.1 % bound', () => {
  const bins = new Array<number>(16).fill(0);
  const draws = 16_000;
  for (let at = 0; at < draws; at += 1) {
    const bin = Math.floor(fraction(1, streams.payee, at) * 16);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const chi = bins.reduce((sum, count) => sum + (count - draws / 16) ** 2 / (draws / 16), 0);
  expect(chi).toBeLessThan(37.7);
});
