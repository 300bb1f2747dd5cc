import type { FileRecord } from '../intake/file-record.js';
import { openArchive } from './archive.js';
import type { Archive, Part } from './archive.js';
import { byteSource } from './byte-source.js';
import type { ByteSource } from './byte-source.js';
import { readContents } from './contents.js';
import type { Contents, SheetEntry } from './contents.js';
import { workbookLimits } from './limits.js';
import type { WorkbookLimits } from './limits.js';
import { refuseFor } from './refuse.js';
import type { Refuse } from './refuse.js';
import { readSharedStrings } from './shared-strings.js';
import { SheetParser } from './sheet-parser.js';
import { readStyles } from './styles.js';
import { surveySheet } from './survey-sheet.js';
import { partText, xmlParser } from './xml.js';

/** How far a reading is: rows of the sheet so far, and characters of its XML read, of how many. 进度 */
export interface WorkbookProgress {
  readonly rows: number;
  readonly chars: number;
  readonly of: number;
}

/** How a workbook is to be read. */
export interface WorkbookOptions {
  /** Name of the file, for messages. */
  readonly file: string;
  /** Name of the sheet; unless told, the first visible one that holds anything. 工作表 */
  readonly sheet?: string;
  /** Limits that differ from `workbookLimits`. 上限 */
  readonly limits?: Partial<WorkbookLimits>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WorkbookProgress) => void;
}

interface Opened {
  readonly archive: Archive;
  readonly contents: Contents;
  readonly limits: WorkbookLimits;
  readonly refuse: Refuse;
}

async function open(from: Uint8Array | Blob | ByteSource, options: WorkbookOptions): Promise<Opened> {
  const refuse = refuseFor(options.file);
  const limits = { ...workbookLimits, ...options.limits };
  if (options.signal?.aborted) throw refuse('aborted', 'reading cancelled');
  const archive = await openArchive(byteSource(from), limits, refuse);
  return { archive, contents: await readContents(archive, limits, refuse), limits, refuse };
}

const partOf = ({ archive, refuse }: Opened, name: string): Part => {
  const part = archive.get(name);
  if (part === undefined) throw refuse('file-unreadable', `part is missing: ${name}`);
  return part;
};

async function* sheetRecords(opened: Opened, sheet: SheetEntry, options: WorkbookOptions): AsyncGenerator<FileRecord> {
  const { archive, contents, limits, refuse } = opened;
  const { signal } = options;
  const part = partOf(opened, sheet.part);
  const { merges, chars: of } = await surveySheet(part, limits, refuse, signal);
  const parser = new SheetParser({
    sheet: sheet.name,
    hidden: sheet.hidden,
    merges,
    externalNames: contents.externalNames,
    shared: await readSharedStrings(archive.get(contents.sharedStrings ?? ''), limits, refuse, signal),
    styles: await readStyles(
      contents.styles === undefined ? undefined : partOf(opened, contents.styles),
      limits,
      refuse,
    ),
    dateSystem: contents.dateSystem,
    limits,
    refuse,
  });
  const xml = xmlParser(part.name, parser, limits, refuse);
  let chars = 0;
  for await (const text of partText(part, refuse, signal)) {
    xml.feed(text);
    chars += text.length;
    yield* parser.take();
    options.onProgress?.({ rows: parser.rows, chars, of });
  }
  xml.end();
  yield* parser.take();
}

function named({ contents, refuse }: Opened, name: string): SheetEntry {
  const found = contents.sheets.find((sheet) => sheet.name === name);
  const names = contents.sheets.map((sheet) => sheet.name).join(', ');
  if (found === undefined) throw refuse('mapping-invalid', `workbook has no sheet ${name}, only: ${names}`);
  return found;
}

/**
 * Lists the worksheets of a workbook, in the order of their tabs. 工作表清单
 * @throws SourceError as `readWorkbook`.
 */
export async function workbookSheets(
  from: Uint8Array | Blob | ByteSource,
  options: WorkbookOptions,
): Promise<readonly { readonly name: string; readonly hidden: boolean }[]> {
  const { contents } = await open(from, options);
  return contents.sheets.map(({ name, hidden }) => ({ name, hidden }));
}

/**
 * Reads one sheet of an .xlsx workbook record by record, in bounded memory: what a person sees in the cells, formulas by their stored
 * results. The sheet is checked whole (checksum, sizes) before the first record is given out. Rows that hold nothing are left out;
 * `row` is the number the spreadsheet shows. 读取工作簿
 * @throws SourceError `file-kind` for what is no .xlsx, or one encrypted or with macros; `file-hostile` for what only malice makes;
 * `file-too-large` past a limit; `file-unreadable` for what is broken; `mapping-invalid` for a sheet that is not there; `aborted`.
 */
export async function* readWorkbook(
  from: Uint8Array | Blob | ByteSource,
  options: WorkbookOptions,
): AsyncGenerator<FileRecord> {
  const opened = await open(from, options);
  if (options.sheet !== undefined) {
    yield* sheetRecords(opened, named(opened, options.sheet), options);
    return;
  }
  for (const sheet of opened.contents.sheets) {
    if (sheet.hidden) continue;
    let any = false;
    for await (const record of sheetRecords(opened, sheet, options)) {
      any = true;
      yield record;
    }
    if (any) return;
  }
}
