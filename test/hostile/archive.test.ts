import { describe, expect, it } from 'vitest';
import { counted, countingSource, recordsOf, refusalOf } from './counting.js';
import { makeWorkbook, parts, sheetXml, textRow, workbookEntries } from './make-workbook.js';
import { makeZip, repeated } from './make-zip.js';
import type { Entry } from './make-zip.js';

const sheetPart = 'xl/worksheets/sheet1.xml';
const good = sheetXml(textRow('金额'));
const mebi = 2 ** 20;
const bombBlock = new TextEncoder().encode('<row><c><v>0</v></c></row>'.repeat(40_000));
/** A sheet of `times` mebibytes that is nearly five hundred times smaller in the archive. */
const bomb = (times: number, size = bombBlock.length * times): Entry => ({
  name: sheetPart,
  data: '',
  stored: repeated(bombBlock, times),
  size,
});

describe('an archive', () => {
  it('that is what it says is read', async () => {
    expect(await recordsOf(makeWorkbook(good))).toEqual([{ sheet: '表一', row: 1, cells: ['金额'] }]);
  });

  it('that says it swells past the ratio is refused before it is inflated', async () => {
    const bytes = makeWorkbook('', [bomb(1000)]);
    const source = counted(bytes);
    expect(bytes.length).toBeGreaterThan(2 * mebi);
    expect(await refusalOf(source)).toMatchObject({
      code: 'file-hostile',
      message: expect.stringContaining(`200 times its size: ${sheetPart}`) as string,
      records: 0,
    });
    expect(source.pulled()).toBeLessThan(100_000);
  });

  it('that lies about it is left where it passes the size it declares', async () => {
    const source = counted(makeWorkbook('', [bomb(10_000, mebi)]));
    expect(await refusalOf(source)).toMatchObject({
      code: 'file-hostile',
      message: expect.stringMatching(/size (than )?it declares/) as string,
      records: 0,
    });
    expect(source.pulled()).toBeLessThan(3 * mebi);
  });

  it('that lies about what is not even compressed is left there too', async () => {
    const source = counted(
      makeWorkbook('', [{ name: sheetPart, data: new Uint8Array(16 * mebi), method: 0, size: 100 }]),
    );
    expect(await refusalOf(source)).toMatchObject({ code: 'file-hostile', records: 0 });
    expect(source.pulled()).toBeLessThan(3 * mebi);
  });

  it('is held to a limit of bytes, for one part and for all', async () => {
    const big = makeWorkbook('', [bomb(20)]);
    const limits = { ratio: Infinity, partBytes: mebi };
    expect(await refusalOf(big, { limits })).toMatchObject({ code: 'file-too-large', records: 0 });
    expect(await refusalOf(big, { limits: { ratio: Infinity, totalBytes: mebi } })).toMatchObject({
      code: 'file-too-large',
    });
  });

  it.each<readonly [what: string, entries: readonly Entry[], code: string]>([
    ['declares a size too small', [{ name: sheetPart, data: good, size: 10 }], 'file-hostile'],
    ['declares a size far too large', [{ name: sheetPart, data: good, size: 2 ** 31 }], 'file-hostile'],
    ['declares a size too large', [{ name: sheetPart, data: good, size: 10_000 }], 'file-hostile'],
    ['has another checksum', [{ name: sheetPart, data: good, crc: 1 }], 'file-unreadable'],
    [
      'names the same entry twice',
      [
        { name: 'docProps/app.xml', data: 'a' },
        { name: 'docProps/app.xml', data: 'b' },
      ],
      'file-hostile',
    ],
    [
      'names it twice but for case',
      [
        { name: sheetPart, data: good },
        { name: sheetPart.toUpperCase(), data: good },
      ],
      'file-hostile',
    ],
    ['climbs out of its folder', [{ name: '../../etc/passwd', data: 'x' }], 'file-hostile'],
    ['has an absolute name', [{ name: '/etc/passwd', data: 'x' }], 'file-hostile'],
    ['has a drive in a name', [{ name: 'C:/x', data: 'x' }], 'file-hostile'],
    ['has a backslash in a name', [{ name: 'xl\\x.xml', data: 'x' }], 'file-hostile'],
    ['has a NUL in a name', [{ name: 'xl/x.xml\0.txt', data: 'x' }], 'file-hostile'],
    [
      'gives an entry two names',
      [{ name: sheetPart, data: good, localName: 'xl/worksheets/other1.xml' }],
      'file-hostile',
    ],
    ['is encrypted', [{ name: sheetPart, data: good, flags: 1 }], 'file-kind'],
    ['holds macros', [{ name: 'xl/vbaProject.bin', data: 'x' }], 'file-kind'],
    ['holds macros of old', [{ name: 'xl/macrosheets/sheet1.xml', data: 'x' }], 'file-kind'],
  ])('that %s is refused: %#', async (_, entries, code) => {
    expect(await refusalOf(makeWorkbook(good, entries))).toMatchObject({ code, records: 0 });
  });

  it('whose entries lie on one another, as a quine has it, is refused', async () => {
    const shared = workbookEntries(good);
    const at = shared.findIndex(({ name }) => name === sheetPart);
    const overlapping = makeZip([
      ...shared,
      { name: 'xl/sharedStrings.xml', data: good, localName: sheetPart, sameAs: at },
    ]);
    expect(await refusalOf(overlapping)).toMatchObject({ code: 'file-hostile', records: 0 });
  });

  it('that holds an archive does not open it', async () => {
    const inner = makeZip([bomb(1000), { name: '../x', data: 'x' }]);
    const bytes = makeWorkbook(good, [{ name: 'xl/media/inner.zip', data: inner, method: 0 }]);
    const source = counted(bytes);
    expect(await recordsOf(source)).toHaveLength(1);
    expect(source.pulled()).toBeLessThan(mebi / 2);
  });

  it('of too many entries is refused', async () => {
    const many = Array.from({ length: 10_001 }, (_, at) => ({ name: `x/${at}`, data: '', method: 0 as const }));
    expect(await refusalOf(makeWorkbook(good, many))).toMatchObject({ code: 'file-too-large' });
  });

  it('whose list of entries claims gigabytes is refused before it is read', async () => {
    const bytes = Buffer.from(makeWorkbook(good));
    bytes.writeUInt32LE(2 ** 30, bytes.length - 10);
    const huge = countingSource(2 ** 33 + bytes.length, (offset, length) => {
      const at = offset - 2 ** 33;
      return at >= 0 ? bytes.subarray(at, at + length) : new Uint8Array(length);
    });
    expect((await refusalOf(huge)).code).toMatch(/^file-(too-large|unreadable|hostile)$/);
    expect(huge.pulled()).toBeLessThan(mebi);
  });

  it('cut short anywhere is refused, whole', async () => {
    const bytes = makeWorkbook(sheetXml('<row><c><v>1</v></c></row>'.repeat(5000)));
    for (let part = 1; part < 20; part += 1) {
      const { code, records } = await refusalOf(bytes.subarray(0, Math.floor((bytes.length * part) / 20)));
      expect([code, records]).toEqual(['file-unreadable', 0]);
    }
  });

  it('with any one byte changed is refused or gives the same records, never others', async () => {
    const bytes = makeWorkbook(good);
    const expected = await recordsOf(bytes);
    const codes = new Set<string>();
    for (let at = 0; at < bytes.length; at += 5) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      try {
        expect(await recordsOf(changed)).toEqual(expected);
      } catch (error) {
        codes.add((error as { code?: string }).code ?? String(error));
      }
    }
    expect([...codes].filter((code) => !/^file-(hostile|kind|unreadable|too-large)$/.test(code))).toEqual([]);
  });

  it('that lacks the parts of a workbook is refused as what it is', async () => {
    const { '_rels/.rels': _, ...rest } = parts(good);
    const noWorkbook = makeZip(Object.entries(rest).map(([name, data]) => ({ name, data })));
    expect(await refusalOf(noWorkbook)).toMatchObject({ code: 'file-kind' });
    expect(await refusalOf(makeZip([{ name: '预算.csv', data: 'a,b' }]))).toMatchObject({ code: 'file-kind' });
    expect(await refusalOf(new TextEncoder().encode('区划,金额\n'))).toMatchObject({ code: 'file-unreadable' });
    expect(await refusalOf(new Uint8Array(0))).toMatchObject({ code: 'file-unreadable' });
  });
});
