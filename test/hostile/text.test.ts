import { describe, expect, it } from 'vitest';
import { readDelimited, readNdjson } from '@qianliyan/sdk/intake';
import type { DelimitedOptions } from '@qianliyan/sdk/intake';

const mebi = 2 ** 20;

/** A file that never ends by itself: `head`, then `unit` over and over, up to a gibibyte; it counts what is pulled. */
function endless(head: string, unit: string) {
  let pulled = 0;
  const block = new TextEncoder().encode(unit.repeat(Math.ceil(65_536 / unit.length)));
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(head);
    while (pulled < 2 ** 30) {
      pulled += block.length;
      yield block;
    }
  }
  return { chunks: chunks(), pulled: () => pulled };
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function read(chunks: AsyncIterable<Uint8Array>, options: Partial<DelimitedOptions> = {}) {
  const cells: (readonly string[])[] = [];
  try {
    for await (const record of readDelimited(chunks, { file: 'x.csv', ...options })) cells.push(record.cells);
    return { code: 'accepted', message: '', cells };
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message, cells };
  }
}

describe('a text file', () => {
  it.each([
    ['ten million columns', '区划,金额\n', ','],
    ['ten million columns of text', '区划,金额\n', '1,'],
    ['a cell of a gigabyte', '区划,金额\n510500,"', '钱'],
    ['a cell of a gigabyte without a quote', '区划,金额\n510500,', '钱'],
    ['a quote that never ends', '区划,金额\n510500,"', '1,2\n'],
  ])('with %s is left after the first megabytes', async (_, head, unit) => {
    const { chunks, pulled } = endless(head, unit);
    const { code, cells, message } = await read(chunks);
    expect(code).toMatch(/^file-(unreadable|too-large)$/);
    expect(message).toContain('x.csv');
    expect(cells).toEqual([['区划', '金额']]);
    expect(pulled()).toBeLessThan(8 * mebi);
  });

  it.each([
    ['GB18030 said to be UTF-8', Uint8Array.from([0xc7, 0xf8, 0xbb, 0xae, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a]), {}],
    ['UTF-8 said to be UTF-16', new TextEncoder().encode('区划,金额\n51,11'), { encoding: 'utf-16le' as const }],
    ['UTF-16 without a mark', Uint8Array.from(Buffer.from('region,amount\n510500,1\n', 'utf16le')), {}],
    ['UTF-8 broken off in a sign', new TextEncoder().encode('区划,金').subarray(0, 9), {}],
    ['NULs', new TextEncoder().encode('a,b\n1,\0\0\n'), {}],
  ])('of %s is refused', async (_, bytes, options) => {
    expect(await read(whole(bytes), options)).toMatchObject({ code: 'file-unreadable' });
  });

  it('with formulas holds them as text, and runs none', async () => {
    const { cells } = await read(
      whole(new TextEncoder().encode(`"=HYPERLINK(""http://x"")",@SUM(1)\n=cmd|' /c calc'!A0,-1\n`)),
    );
    expect(cells).toEqual([
      ['=HYPERLINK("http://x")', '@SUM(1)'],
      [`=cmd|' /c calc'!A0`, '-1'],
    ]);
  });

  it('of JSON whose line never ends is left after the first megabytes', async () => {
    for (const head of ['{"a":"', '{"a":[', '{']) {
      const { chunks, pulled } = endless(head, '[');
      await expect(readNdjson(chunks, { file: 'x.ndjson' }).next()).rejects.toMatchObject({ code: 'file-too-large' });
      expect(pulled()).toBeLessThan(8 * mebi);
    }
  });

  it('of JSON nested past all sense is kept aside as a line that does not fit', async () => {
    const line = `{"a":${'['.repeat(500_000)}${']'.repeat(500_000)}}`;
    const cells: (readonly string[])[] = [];
    const text = new TextEncoder().encode(`{"a":1}\n${line}\n{"__proto__":{"a":7}}\n`);
    for await (const record of readNdjson(whole(text), { file: 'x.ndjson' })) cells.push(record.cells);
    expect(cells.slice(0, 2)).toEqual([['a'], ['1']]);
    expect(cells[2]?.[0]).toBe('');
    expect(cells[3]).toEqual(['', '__proto__={"a":7}']);
  });
});
