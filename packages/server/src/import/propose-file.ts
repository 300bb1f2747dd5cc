import { basename } from 'node:path';
import { proposeMapping, readableKind, sniffText } from '@qianliyan/sdk/intake';
import type { FileRecord, MappableTables, Mapping, Proposal } from '@qianliyan/sdk/intake';
import { fileHead } from './file-bytes.js';
import { openRecords } from './open-records.js';

const sampleRows = 300;
const sniffed = 1 << 16;

/** What a proposal is made for. */
export interface ProposeFileOptions {
  readonly file: string;
  readonly table?: string;
  readonly sheet?: string;
  readonly doubtful?: boolean;
  readonly standard?: MappableTables;
}

async function formOf(file: string): Promise<Pick<Mapping, 'encoding' | 'delimiter'>> {
  const head = await fileHead(file, sniffed);
  if (readableKind(head, basename(file)) !== 'delimited') return {};
  const { encoding, delimiter } = sniffText(head);
  return {
    ...(encoding !== undefined && encoding !== 'utf-8' && { encoding }),
    ...(delimiter !== undefined && delimiter !== ',' && { delimiter }),
  };
}

/**
 * Proposes a mapping for a file from its first rows. 由文件提出映射
 * @throws QianliyanError `mapping-invalid` when no header is known; SourceError as the file's reader.
 */
export async function proposeFile(options: ProposeFileOptions): Promise<Proposal> {
  const { file, table, sheet, doubtful, standard } = options;
  const form = await formOf(file);
  const sample: FileRecord[] = [];
  const { records } = await openRecords(file, { ...form, ...(sheet !== undefined && { sheet }) });
  for await (const record of records) {
    sample.push(record);
    if (sample.length >= sampleRows) break;
  }
  return proposeMapping(sample, {
    ...{ file: basename(file), form },
    ...(table !== undefined && { table }),
    ...(doubtful !== undefined && { doubtful }),
    ...(standard && { standard }),
  });
}
