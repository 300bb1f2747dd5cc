import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, countingSource, recordsOf, refusalOf } from './counting.js';
import { makeWorkbook, sheetXml, textRow, workbookEntries } from './make-workbook.js';
import { makeZip } from './make-zip.js';

const mebi = 2 ** 20;
const sheetPart = 'xl/worksheets/sheet1.xml';

/** A workbook whose sheet is as long as it likes, uncompressed and made only where it is asked for. */
function endless(sheetBytes: number, head: string, unit: string) {
  const entries = workbookEntries('', [
    { name: sheetPart, data: '', stored: new Uint8Array(0), method: 0, size: sheetBytes },
  ]);
  const front = new TextEncoder().encode(head);
  const repeat = new TextEncoder().encode(unit);
  const zip = Buffer.from(makeZip(entries));
  const name = Buffer.from(sheetPart);
  const local = zip.indexOf(name);
  const listed = zip.indexOf(name, local + 1);
  zip.writeUInt32LE(sheetBytes, local - 12);
  zip.writeUInt32LE(sheetBytes, listed - 26);
  zip.writeUInt32LE(zip.readUInt32LE(zip.length - 6) + sheetBytes, zip.length - 6);
  const start = local + name.length;
  return countingSource(zip.length + sheetBytes, (offset, length) =>
    Uint8Array.from({ length }, (_, i) => {
      const at = offset + i;
      if (at < start) return zip[at] ?? 0;
      if (at >= start + sheetBytes) return zip[at - sheetBytes] ?? 0;
      const inside = at - start;
      return (inside < front.length ? front[inside] : repeat[(inside - front.length) % repeat.length]) ?? 0;
    }),
  );
}

describe('a sheet', () => {
  it('with a cell of a gigabyte is left after the first megabytes', async () => {
    const source = endless(2 ** 30, '<worksheet><sheetData><row><c t="inlineStr"><is><t>', '钱');
    expect(await refusalOf(source)).toMatchObject({
      code: 'file-too-large',
      message: expect.stringContaining(`characters without an end: ${sheetPart}`) as string,
      records: 0,
    });
    expect(source.pulled()).toBeLessThan(8 * mebi);
  });

  it.each([
    ['of a tag', '<worksheet><sheetData><row ', 'a="1" '],
    ['of a comment', '<worksheet><!--', 'x'],
    ['of nothing but spaces', '<worksheet>', ' '],
  ])('with a gigabyte %s is left as soon', async (_, head, unit) => {
    const source = endless(2 ** 30, head, unit);
    expect((await refusalOf(source)).code).toBe('file-too-large');
    expect(source.pulled()).toBeLessThan(8 * mebi);
  });

  it.each([
    [
      'ten million columns',
      '<row r="1"><c r="XFD1"><v>1</v></c><c r="VOWYG1"><v>1</v></c></row>',
      'row has more than 16384 columns: sheet 表一 row 1',
    ],
    [
      'more columns than it may, unnamed',
      `<row>${'<c><v>1</v></c>'.repeat(16_385)}</row>`,
      'row has more than 16384 columns: sheet 表一 row 1',
    ],
    [
      'more rows than it may',
      '<row r="1048577"><c><v>1</v></c></row>',
      'more than 1048576 rows: sheet 表一 row 1048577',
    ],
    [
      'a cell longer than it may be',
      textRow('x'.repeat(32_768)),
      'cell is longer than 32767 characters: sheet 表一 cell A1',
    ],
    [
      'a row longer than it may be',
      `<row>${`<c t="str"><v>${'x'.repeat(32_000)}</v></c>`.repeat(40)}</row>`,
      'row is longer than 1048576 characters: sheet 表一 cell AG1',
    ],
  ])('with %s is refused where it is', async (_, rows, message) => {
    expect(await refusalOf(makeWorkbook(sheetXml(rows)))).toMatchObject({
      code: 'file-too-large',
      message: `${message.startsWith('more') ? 'sheet has ' : ''}${message}, in file x.xlsx`,
    });
  });

  it('with too many merged areas or shared strings is refused', async () => {
    const merges = `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(65_537)}</mergeCells>`;
    expect(await refusalOf(makeWorkbook(sheetXml(textRow('x'), merges)))).toMatchObject({ code: 'file-too-large' });
    const shared = { name: 'xl/sharedStrings.xml', data: `<sst>${'<si><t>abcd</t></si>'.repeat(1000)}</sst>` };
    const bytes = makeWorkbook(sheetXml(textRow('x')), [shared]);
    expect(await refusalOf(bytes, { limits: { sharedChars: 3999 } })).toMatchObject({ code: 'file-too-large' });
    expect(await refusalOf(bytes, { limits: { sharedStrings: 999 } })).toMatchObject({ code: 'file-too-large' });
    expect(await recordsOf(bytes, { limits: { sharedChars: 4000, sharedStrings: 1000 } })).toHaveLength(1);
  });

  it.each([
    [
      'laughs a billion times',
      `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]><worksheet><sheetData>${textRow('&b;')}</sheetData></worksheet>`,
    ],
    [
      'asks for a file of the machine',
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData>${textRow('&a;')}</sheetData></worksheet>`,
    ],
    ['nests without end', `<worksheet>${'<a>'.repeat(100)}${'</a>'.repeat(100)}<sheetData/></worksheet>`],
    ['hides a NUL in an escape', sheetXml('<row><c t="str"><v>a_x0000_b</v></c></row>')],
  ])('that %s is refused', async (_, sheet) => {
    expect(await refusalOf(makeWorkbook(sheet))).toMatchObject({ code: 'file-hostile', records: 0 });
  });

  it.each([
    ['breaks off', '<worksheet><sheetData><row><c><v>1</v>'],
    ['is no XML', '区划,金额'],
    ['names an entity that is not there', sheetXml(textRow('&b;'))],
    ['holds a NUL', sheetXml(textRow('a\0b'))],
    ['goes back to an earlier row', sheetXml('<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>')],
    ['has a cell of another row', sheetXml('<row r="2"><c r="A3"><v>1</v></c></row>')],
    ['has a cell twice', sheetXml('<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>')],
    ['names a string that is not there', sheetXml('<row><c t="s"><v>7</v></c></row>')],
  ])('that %s is refused as broken', async (_, sheet) => {
    expect(await refusalOf(makeWorkbook(sheet))).toMatchObject({ code: 'file-unreadable' });
  });

  it('in another encoding than it says is refused, in UTF-16 with a mark it is read', async () => {
    const gb = Buffer.concat([
      Buffer.from('<worksheet><sheetData><row><c t="str"><v>'),
      Buffer.from([0xbd, 0xf0]),
      Buffer.from('</v></c></row></sheetData></worksheet>'),
    ]);
    expect(await refusalOf(makeWorkbook('', [{ name: sheetPart, data: gb }]))).toMatchObject({
      code: 'file-unreadable',
    });
    const wide = Buffer.from(`\ufeff${sheetXml(textRow('金额')).replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect(await recordsOf(makeWorkbook('', [{ name: sheetPart, data: wide }]))).toMatchObject([{ cells: ['金额'] }]);
  });

  it('stops when it is cancelled, before a row or among them', async () => {
    const stop = new AbortController();
    const source = counted(makeWorkbook(sheetXml('<row><c><v>1</v></c></row>'.repeat(200_000))));
    const progress: number[] = [];
    const onProgress = ({ rows }: { rows: number }): void => {
      progress.push(rows);
      if (progress.length === 2) stop.abort();
    };
    expect(await refusalOf(source, { signal: stop.signal, onProgress })).toMatchObject({ code: 'aborted' });
    expect(progress).toHaveLength(2);
    expect(progress[1]).toBeLessThan(200_000);
    expect(await refusalOf(source, { signal: stop.signal })).toMatchObject({ code: 'aborted', records: 0 });
  });

  it('of any XML at all gives records or a coded refusal', async () => {
    const word = fc.constantFrom(
      '<row>',
      '</row>',
      '<row r="3">',
      '<c>',
      '<c r="B3" t="s">',
      '<c t="e">',
      '</c>',
      '<v>',
      '</v>',
      '1',
      '<f>',
      '</f>',
      '[1]表!A1',
      '<is><t>',
      '</t></is>',
      '<rPh>',
      '</sheetData>',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '<x:row>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 20 }), async (words) => {
        const { code } = await refusalOf(makeWorkbook(sheetXml(words.join(''))));
        expect(code).toMatch(/^(accepted|file-unreadable)$/);
      }),
      { numRuns: 80 },
    );
  });
});
