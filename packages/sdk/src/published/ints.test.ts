import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeInts } from './decode-ints.js';
import { encodeInts, mostWritten } from './encode-ints.js';

const whole = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -mostWritten, max: mostWritten }),
  fc.nat({ max: 52 }).map((bits) => 2 ** bits - 1),
  fc.integer({ min: -900, max: 900 }).map((millions) => millions * 1_000_000),
);

test('whole numbers of every size and sign come back from their bits', () => {
  fc.assert(
    fc.property(
      fc.array(whole, { maxLength: 700 }),
      fc.nat({ max: 300 }),
      fc.nat({ max: 9 }),
      (values, series, offset) => {
        const packed = encodeInts(Float64Array.from(values), series);
        const bytes = new Uint8Array(offset + packed.length);
        bytes.set(packed, offset);
        expect(Array.from(decodeInts(bytes, offset, values.length), (value) => value + 0)).toEqual(
          values.map((value) => value + 0),
        );
        expect(() => decodeInts(packed.subarray(0, packed.length - 1), 0, values.length)).toThrow(RangeError);
      },
    ),
    { numRuns: 300 },
  );
});
