import path from 'node:path';
import { SourceError } from '@qianliyan/sdk';
import { fileColumnsOf } from '../sql/column-types.js';
import type { FilePort } from '../store/files.js';
import type { IntakeFile } from './intake.js';
import { utf8Bytes } from './utf8.js';

/** A CSV file that is what its batch says, or a piece of one; its columns in its order. */
export interface CsvFile {
  readonly intake: IntakeFile;
  /** What is read: the file itself, or a scratch file in UTF-8. */
  readonly path: string;
  /** The file as it was sent. */
  readonly source: string;
  readonly bytes: number;
  readonly columns: readonly string[];
  /** True of a piece that is not the file's first. */
  readonly continues: boolean;
}

const headerLimit = 65_536;

async function firstLine(intake: IntakeFile, at: string): Promise<string | undefined> {
  let line = '';
  for await (const chunk of utf8Bytes(at, intake.file.encoding)) {
    line += chunk.toString('latin1', 0, headerLimit);
    const end = line.indexOf('\n');
    if (end >= 0) return Buffer.from(line.slice(0, end), 'latin1').toString('utf8');
    if (line.length >= headerLimit) break;
  }
  return undefined;
}

function headerFault(columns: readonly string[], intake: IntakeFile): string | undefined {
  const allowed = new Map(fileColumnsOf(intake.table));
  const unknown = columns.find((name) => !allowed.has(name));
  if (unknown !== undefined) return `unknown column in header: ${JSON.stringify(unknown)}`;
  if (new Set(columns).size !== columns.length) return 'header names a column twice';
  const missing = [...allowed].find(([name, column]) => column.required && !columns.includes(name));
  return missing ? `header lacks required column: ${missing[0]}` : undefined;
}

/**
 * Checks a file against its batch and reads its header.
 * @throws SourceError `file-unreadable` when it is missing, differs from its SHA-256, or its header is not the table's.
 */
export async function openCsv(intake: IntakeFile, files: FilePort): Promise<CsvFile> {
  const at = path.join(intake.folder.folder, intake.file.file);
  const refuse = (why: string, cause?: unknown) =>
    new SourceError('file-unreadable', `${why}, in file ${at}`, { subject: at, cause });
  let line: string | undefined;
  let digest: { readonly sha256: string; readonly bytes: number };
  try {
    digest = await files.digest(at);
    line = await firstLine(intake, at);
  } catch (cause) {
    throw cause instanceof SourceError ? cause : refuse('cannot be read', cause);
  }
  if (digest.sha256 !== intake.file.sha256) throw refuse('content does not match its sha256');
  if (line === undefined) throw refuse('no header line');
  const columns = line.split(',').map((name) => name.replace(/^"(.*)"$/, '$1'));
  const fault = headerFault(columns, intake);
  if (fault) throw refuse(fault);
  return { intake, path: at, source: at, bytes: digest.bytes, columns, continues: false };
}
