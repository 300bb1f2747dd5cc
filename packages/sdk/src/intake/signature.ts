import { SourceError } from '../errors.js';

/** Kinds of file that come in by a door: delimited text, a line of JSON a record, an .xlsx workbook, Parquet. */
export type ReadableKind = 'delimited' | 'ndjson' | 'xlsx' | 'parquet';

/** What a file is, by its first bytes. 文件种类 */
export type FileKind =
  | ReadableKind
  | 'binary'
  | 'compound'
  | 'et'
  | 'gzip'
  | 'html'
  | 'json'
  | 'ods'
  | 'pdf'
  | 'rar'
  | 'seven-zip'
  | 'spreadsheet-xml'
  | 'xls'
  | 'zip';

/** Bytes at the head of a file that are enough to tell its kind. */
export const headBytes = 4096;

const starts: readonly (readonly [string, FileKind])[] = [
  ['PAR1', 'parquet'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'compound'],
  ['%PDF-', 'pdf'],
  ['\x1f\x8b', 'gzip'],
  ['Rar!\x1a\x07', 'rar'],
  ['7z\xbc\xaf\x27\x1c', 'seven-zip'],
  ['{\\rtf', 'binary'],
];

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const extension = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** A zip by the name of its first entry: what makers of workbooks put first, or the file's own name. */
function zipKind(head: string, name: string): FileKind {
  const length = head.charCodeAt(26) + 256 * head.charCodeAt(27);
  const first = head.slice(30, 30 + length);
  if (first === 'mimetype') return head.includes('opendocument.spreadsheet') ? 'ods' : 'zip';
  if (/^(\[Content_Types\]\.xml$|_rels\/|xl\/|docProps\/)/i.test(first)) return 'xlsx';
  return /^(xlsx|xlsm|xltx|xlsb|et|ett)$/.test(extension(name)) ? 'xlsx' : 'zip';
}

/** UTF-16 of mostly Western signs has a NUL at every other byte; other text has none. */
function isText(head: string): boolean {
  if (/^(\xff\xfe|\xfe\xff)/.test(head) || !head.includes('\0')) return true;
  const half = (from: number): number => {
    let nuls = 0;
    for (let at = from; at < head.length; at += 2) if (head.charCodeAt(at) === 0) nuls += 1;
    return nuls;
  };
  const [even, odd] = [half(0), half(1)];
  return Math.min(even, odd) === 0 && Math.max(even, odd) > head.length / 20;
}

function textKind(head: string): FileKind {
  const text = head
    .replace(/^\xef\xbb\xbf|^\xff\xfe|^\xfe\xff/, '')
    .replace(/\0/g, '')
    .trimStart();
  if (/^(<!doctype html|<html|<head|<meta|<table|<div|<style|<body|<!--)|^mime-version:/i.test(text)) return 'html';
  if (/^<\?xml/i.test(text)) return /<(\w+:)?html/i.test(text) ? 'html' : 'spreadsheet-xml';
  if (text.startsWith('{')) return 'ndjson';
  return /^\[\s*[{[]/.test(text) ? 'json' : 'delimited';
}

/**
 * Tells what a file is by its first bytes (`headBytes` are enough); its name only decides between kinds that begin alike.
 * An empty file counts as delimited text.
 */
export function fileKind(head: Uint8Array, name: string): FileKind {
  const bytes = latin(head.subarray(0, headBytes));
  const kind = starts.find(([start]) => bytes.startsWith(start))?.[1];
  if (kind === 'compound')
    return extension(name) === 'xls' || extension(name) === 'et' ? (extension(name) as 'et' | 'xls') : kind;
  if (kind !== undefined) return kind;
  if (bytes.startsWith('PK\x03\x04') || bytes.startsWith('PK\x05\x06')) return zipKind(bytes, name);
  return isText(bytes) ? textKind(bytes) : 'binary';
}

const saveAs = {
  zh: '请用 WPS 或 Excel 打开，另存为“Excel 工作簿（*.xlsx）”再导入',
  en: 'open it in Excel or WPS and save it as .xlsx',
};
const unpack = { zh: '请先解压，再导入里面的文件', en: 'unpack it and import what is inside' };
const compound = {
  zh: `这是旧版 .xls、WPS .et 或加密的工作簿；${saveAs.zh}（加密的先去掉密码）`,
  en: `this is an old .xls, a WPS .et or an encrypted workbook; ${saveAs.en} (without a password)`,
};

const sentences: Readonly<Record<Exclude<FileKind, ReadableKind>, { readonly zh: string; readonly en: string }>> = {
  binary: {
    zh: '认不出这是什么文件；请另存为 .xlsx 或 CSV',
    en: 'the kind of file is not known; save it as .xlsx or CSV',
  },
  compound,
  xls: compound,
  et: compound,
  gzip: { zh: `这是 gzip 压缩文件；${unpack.zh}`, en: `this is a gzip file; ${unpack.en}` },
  html: {
    zh: `这是网页（有的系统导出的“Excel”其实是网页）；${saveAs.zh}`,
    en: `this is a web page, as some systems export under the name of Excel; ${saveAs.en}`,
  },
  json: {
    zh: '这是一个 JSON 数组；请改为每行一个对象（NDJSON）',
    en: 'this is one JSON array; write one object a line (NDJSON)',
  },
  ods: { zh: `这是 OpenDocument 表格；${saveAs.zh}`, en: `this is an OpenDocument spreadsheet; ${saveAs.en}` },
  pdf: { zh: '这是 PDF，不是表格；请向提供方要 .xlsx 或 CSV', en: 'this is a PDF, no table; ask for .xlsx or CSV' },
  rar: { zh: `这是 RAR 压缩包；${unpack.zh}`, en: `this is a RAR archive; ${unpack.en}` },
  'seven-zip': { zh: `这是 7z 压缩包；${unpack.zh}`, en: `this is a 7z archive; ${unpack.en}` },
  'spreadsheet-xml': { zh: `这是 XML 表格；${saveAs.zh}`, en: `this is an XML document; ${saveAs.en}` },
  zip: { zh: `这是压缩包；${unpack.zh}`, en: `this is a zip archive; ${unpack.en}` },
};

/**
 * The door a file comes in by.
 * @throws SourceError `file-kind` for any other kind, with a sentence in Chinese and English that says what it is and how to save it.
 */
export function readableKind(head: Uint8Array, file: string): ReadableKind {
  const kind = fileKind(head, file);
  if (kind === 'delimited' || kind === 'ndjson' || kind === 'xlsx' || kind === 'parquet') return kind;
  const { zh, en } = sentences[kind];
  throw new SourceError('file-kind', `${zh}: ${en}, in file ${file}`, { subject: file });
}
