import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileRecord } from './file-record.js';
import { readNdjson } from './ndjson.js';

async function read(text: string, columns?: readonly string[], cut = 7): Promise<FileRecord[]> {
  const bytes = new TextEncoder().encode(text);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += cut) yield bytes.slice(at, at + cut);
  }
  const records: FileRecord[] = [];
  for await (const record of readNdjson(chunks(), { file: 'x.ndjson', ...(columns && { columns }) }))
    records.push(record);
  return records;
}

describe('readNdjson', () => {
  it('gives numbers as they are written, nothing for null, and nested values as JSON', async () => {
    const line =
      '{"a":90071992547409.91,"b":12345678901234567890.10,"c":1.5e3,"d":-2E-7,"e":null,"f":true,"g":{"x":[1]},"h":"1e5"}';
    expect(await read(`${line}\r\n\n`)).toEqual([
      { row: 0, cells: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] },
      {
        row: 1,
        cells: ['90071992547409.91', '12345678901234567890.10', '1500', '-0.0000002', '', 'true', '{"x":[1]}', '1e5'],
      },
      { row: 2, cells: [''] },
    ]);
  });

  it('lets a line that is no object, or has a name nobody knows, not fit its header', async () => {
    const records = await read('{"b":"2","a":1}\n[1]\n{"a":1,"z":9}\n{"a":\n', ['a', 'b']);
    expect(records.slice(1).map((record) => record.cells)).toEqual([
      ['1', '2'],
      ['', '', '[1]'],
      ['1', '', 'z=9'],
      ['', '', '{"a":'],
    ]);
    await expect(read('nonsense\n')).rejects.toMatchObject({ code: 'file-unreadable' });
    await expect(read(`{"a":"${'x'.repeat(1_100_000)}"}`, undefined, 60_000)).rejects.toMatchObject({
      code: 'file-too-large',
    });
  });

  it('gives every text and whole number back, wherever the bytes are cut', async () => {
    const value = fc.dictionary(
      fc.string({ minLength: 1 }),
      fc.oneof(fc.string(), fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })),
      { minKeys: 1 },
    );
    await fc.assert(
      fc.asyncProperty(value, fc.integer({ min: 1, max: 9 }), async (object, cut) => {
        const names = Object.keys(object);
        const body = names.map(
          (name) =>
            `${JSON.stringify(name)}:${typeof object[name] === 'bigint' ? String(object[name]) : JSON.stringify(object[name])}`,
        );
        const records = await read(`{${body.join(',')}}`, undefined, cut);
        expect(records.map((record) => record.cells)).toEqual([names, names.map((name) => String(object[name]))]);
      }),
      { numRuns: 100 },
    );
  });
});
