import { open } from 'node:fs/promises';
import path from 'node:path';
import { SourceError } from '@qianliyan/sdk';
import { fileColumnsOf } from '../sql/column-types.js';
import type { FilePort } from '../store/files.js';
import type { IntakeFile } from './intake.js';

/** A CSV file that is what its batch says, and the columns it holds, in its order. */
export interface CsvFile {
  readonly intake: IntakeFile;
  readonly path: string;
  readonly bytes: number;
  readonly columns: readonly string[];
}

const headerLimit = 65_536;

async function firstLine(file: string): Promise<string | undefined> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headerLimit), 0, headerLimit, 0);
    const end = buffer.subarray(0, bytesRead).indexOf(10);
    return end < 0 ? undefined : buffer.toString('utf8', 0, end);
  } finally {
    await handle.close();
  }
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
    line = await firstLine(at);
  } catch (cause) {
    throw refuse('cannot be read', cause);
  }
  if (digest.sha256 !== intake.file.sha256) throw refuse('content does not match its sha256');
  if (line === undefined) throw refuse('no header line');
  const columns = line.split(',').map((name) => name.replace(/^"(.*)"$/, '$1'));
  const fault = headerFault(columns, intake);
  if (fault) throw refuse(fault);
  return { intake, path: at, bytes: digest.bytes, columns };
}
