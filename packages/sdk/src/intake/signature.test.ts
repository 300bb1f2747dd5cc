import { describe, expect, it } from 'vitest';
import { fileKind, readableKind } from './signature.js';
import type { FileKind } from './signature.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
const zip = (name: string, content = ''): Uint8Array =>
  bytes(`PK\x03\x04${'\0'.repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}${content}`);
const compound = bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0');

describe('fileKind', () => {
  it.each<readonly [name: string, head: Uint8Array, kind: FileKind]>([
    ['x.csv', utf8('区划,金额\n'), 'delimited'],
    ['x.csv', utf8('\ufeff区划\t金额\n'), 'delimited'],
    ['x.xls', utf8('region,amount\n'), 'delimited'],
    ['gb.csv', bytes('\xc7\xf8\xbb\xae,\xbd\xf0\xb6\xee\n'), 'delimited'],
    ['empty.csv', new Uint8Array(0), 'delimited'],
    ['utf16.csv', utf16('\ufeff区划,金额\n'), 'delimited'],
    ['utf16-bare.csv', utf16('region,amount\n510500,1\n'), 'delimited'],
    ['x.json', utf8('\ufeff \n{"a":1}\n'), 'ndjson'],
    ['x.json', utf8('[{"a":1}]'), 'json'],
    ['x.csv', utf8('[区划],[金额]\n'), 'delimited'],
    ['x.xlsx', zip('[Content_Types].xml'), 'xlsx'],
    ['x.zip', zip('xl/workbook.xml'), 'xlsx'],
    ['x.xlsx', zip('anything.bin'), 'xlsx'],
    ['x.zip', zip('预算.csv'), 'zip'],
    ['x.ods', zip('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), 'ods'],
    ['x.xls', compound, 'xls'],
    ['x.ET', compound, 'et'],
    ['x.xlsx', compound, 'compound'],
    ['x.xls', utf8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'), 'html'],
    ['x.xls', utf8('\ufeff  <TABLE border=1>'), 'html'],
    ['x.xls', utf8('MIME-Version: 1.0\r\n'), 'html'],
    ['x.xls', utf8('<?xml version="1.0"?><Workbook>'), 'spreadsheet-xml'],
    ['x.pdf', utf8('%PDF-1.7'), 'pdf'],
    ['x.csv', bytes('\x1f\x8b\x08\0'), 'gzip'],
    ['x.parquet', utf8('PAR1\0\0'), 'parquet'],
    ['x.csv', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'binary'],
    ['x.csv', bytes('a,b\n\0\0\0\0'), 'binary'],
    ['x.csv', utf8('{\\rtf1'), 'binary'],
  ])('takes %s for what its bytes say: %#', (name, head, kind) => {
    expect(fileKind(head, name)).toBe(kind);
  });

  it('reads no further than the head it needs', () => {
    const long = new Uint8Array(100_000);
    long.set(utf8('a,b\n'.repeat(1024)));
    expect(fileKind(long, 'x.csv')).toBe('delimited');
  });
});

describe('readableKind', () => {
  it('lets through what there is a door for', () => {
    expect(readableKind(utf8('a,b\n'), 'x.csv')).toBe('delimited');
    expect(readableKind(zip('xl/workbook.xml'), 'x.xlsx')).toBe('xlsx');
  });

  it.each(['旧.xls', '表.et', '加密.xlsx'])('refuses %s with the sentence that says how to save it', (name) => {
    expect(() => readableKind(compound, name)).toThrow(
      expect.objectContaining({
        name: 'SourceError',
        code: 'file-kind',
        subject: name,
        message: expect.stringMatching(/另存为“Excel 工作簿（\*\.xlsx）”.*save it as \.xlsx.*in file /) as string,
      }),
    );
  });

  it('says of a page called .xls that it is a page', () => {
    expect(() => readableKind(utf8('<html>'), '报表.xls')).toThrow(/网页.*web page/);
  });
});
