import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nativeBlock } from './native.js';
import type { NativeCell, NativeColumn } from './native.js';

/** Reads a block back, written from the format's own description. */
function readBlock(bytes: Buffer): NativeColumn[] {
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = bytes[at++]!;
      value += (byte & 127) * weight;
      if (byte < 128) return value;
    }
  };
  const text = () => {
    const length = varint();
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  const readers: Readonly<Record<string, () => NativeCell>> = {
    String: text,
    Int64: () => bytes.readBigInt64LE((at += 8) - 8),
    Float64: () => bytes.readDoubleLE((at += 8) - 8),
    UInt8: () => bytes[at++] === 1,
  };
  const [width, length] = [varint(), varint()];
  const columns = Array.from({ length: width }, () => {
    const [name, type] = [text(), text()];
    const bare = /^Nullable\((.*)\)$/.exec(type)?.[1];
    const nulls = bare === undefined ? [] : Array.from({ length }, () => bytes[at++] === 1);
    const cells = Array.from({ length }, readers[bare ?? type]!).map((cell, row) => (nulls[row] ? null : cell));
    return { name, type, cells };
  });
  expect(at).toBe(bytes.length);
  return columns;
}

const cells: Readonly<Record<string, fc.Arbitrary<NativeCell>>> = {
  String: fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 100, maxLength: 300 })),
  Int64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  Float64: fc.double({ noNaN: true }),
  UInt8: fc.boolean(),
};

const block = fc.nat({ max: 40 }).chain((length) =>
  fc.array(
    fc.constantFrom(...Object.keys(cells)).chain((type) =>
      fc.oneof(
        fc.record({
          name: fc.string(),
          type: fc.constant(type),
          cells: fc.array(cells[type]!, { minLength: length, maxLength: length }),
        }),
        fc.record({
          name: fc.string(),
          type: fc.constant(`Nullable(${type})`),
          cells: fc.array(fc.option(cells[type]!), { minLength: length, maxLength: length }),
        }),
      ),
    ),
    { minLength: 1, maxLength: 6 },
  ),
);

test('a block holds every value as it was', () => {
  const law = (columns: readonly NativeColumn[]) => {
    expect(readBlock(nativeBlock(columns))).toEqual(columns);
  };
  fc.assert(fc.property(block, law));
});

test('takes no null where none may be', () => {
  expect(() => nativeBlock([{ name: 'a', type: 'String', cells: [null] }])).toThrow(
    new RangeError('null in a required column: a'),
  );
});
