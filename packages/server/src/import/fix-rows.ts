import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { QianliyanError } from '@qianliyan/sdk';
import type { FileRecord, MappableTables, Mapping } from '@qianliyan/sdk/intake';
import type { ImportedFrom } from '../import-file.js';
import { batchText } from './batch-base.js';
import type { BatchBase } from './batch-base.js';
import type { HashedFile } from './batch-writer.js';
import { placeOf, readRefused, refusedFile, refusedLine } from './refused-rows.js';
import type { RefusedRows } from './refused-rows.js';
import { writeRows } from './write-rows.js';
import type { WrittenRows } from './write-rows.js';

const outlines = new Set<string | undefined>(['level', 'path', 'parent']);

const invalid = (message: string, subject: string): QianliyanError =>
  new QianliyanError('mapping-invalid', message, { subject });

/** The mapping as it reads single rows out of their file: one header row, units as they were found, no totals. */
function rowMapping({ mapping, units }: ImportedFrom): Mapping {
  const columns = Object.entries(mapping.columns).map(([name, rule]) => {
    if ('from' in rule && outlines.has(rule.part))
      throw invalid(`levels come from indents, so rows cannot be mended one by one: correct the file itself`, name);
    const unit = units[name];
    return [name, 'from' in rule && unit !== undefined ? { ...rule, unit } : rule] as const;
  });
  const { format, id, name, table, ignore } = mapping;
  return { format, id, name, table, totals: false, columns: Object.fromEntries(columns), ...(ignore && { ignore }) };
}

async function* records({ headers, rows }: RefusedRows): AsyncGenerator<FileRecord> {
  yield { row: 0, cells: headers };
  for (const { row, sheet, cells } of rows) yield { row, cells, ...(sheet !== '' && { sheet }) };
}

/**
 * Rows an import had refused, mended: the batch's accepted rows and the mended ones make the next revision; rows still refused, and rows
 * nobody mended, stay aside.
 * @throws QianliyanError `mapping-invalid` when a mended row is none that was refused, or its mapping needs the rows around it.
 */
export async function fixRows(
  base: BatchBase,
  from: ImportedFrom,
  mended: RefusedRows,
  write: {
    readonly out: HashedFile;
    readonly building: string;
    readonly standard?: MappableTables;
    readonly signal?: AbortSignal;
  },
): Promise<WrittenRows> {
  const before = await readRefused(join(base.folder, refusedFile), {});
  const known = new Set(before.rows.map(placeOf));
  const stranger = mended.rows.find((row) => !known.has(placeOf(row)));
  if (stranger)
    throw invalid(`no refused row of ${base.batch.batchId}: ${stranger.file} row ${stranger.row}`, from.file);
  const [file] = base.batch.files;
  if (file === undefined) throw invalid(`batch has no file: ${base.batch.batchId}`, base.folder);
  for await (const text of batchText(base, file)) if (write.out.add(text)) await write.out.flush();
  const settings = {
    ...{ file: from.file, mapping: rowMapping(from), records: records(mended) },
    ...(write.standard && { standard: write.standard }),
    ...(write.signal && { signal: write.signal }),
  };
  const written = await writeRows(settings, write.out, write.building);
  const done = new Set(mended.rows.map(placeOf));
  const left = before.rows.filter((row) => !done.has(placeOf(row)));
  await appendFile(join(write.building, refusedFile), left.map(refusedLine).join(''));
  return written;
}
