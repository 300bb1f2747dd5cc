import { intake, readMapping } from '@qianliyan/sdk/intake';
import { QianliyanError } from '@qianliyan/sdk';
import type { Row } from '@qianliyan/sdk';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const file = new URL('../data/published-figures.csv', import.meta.url);
const mapping = new URL('../data/published-figures.mapping.json', import.meta.url);

/**
 * The figures Sichuan and five of its places published, through the importer: every row with its address, stage and unit. 公开数据
 * @throws QianliyanError `batch-not-reconciled` when any row of our own file is not accepted.
 */
export async function publishedFigures(): Promise<readonly Row<'publishedFigure'>[]> {
  const name = 'published-figures.csv';
  const run = intake({
    file: name,
    chunks: createReadStream(fileURLToPath(file)),
    mapping: readMapping(JSON.parse(await readFile(mapping, 'utf8'))),
  });
  const rows: Row<'publishedFigure'>[] = [];
  for await (const entry of run) {
    if (entry.kind === 'quarantined')
      throw new QianliyanError('batch-not-reconciled', `${name} row ${entry.row}: ${entry.message.en}`);
    if (entry.kind === 'accepted') rows.push(entry.values as unknown as Row<'publishedFigure'>);
  }
  return rows;
}
