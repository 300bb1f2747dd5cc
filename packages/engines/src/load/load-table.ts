import type { TableName } from '@qianliyan/sdk';
import { tableOf } from '../sql/column-types.js';
import { identifier } from '../sql/literal.js';
import type { Part } from '../store/manifest.js';
import type { CsvFile } from './csv-file.js';
import { originOf } from './intake.js';
import { keptRows, refuseDuplicates } from './keys.js';
import { writePartition } from './partition.js';
import { makeStaged, stageFiles } from './stage.js';
import { countStaged } from './totals.js';
import type { Totals } from './totals.js';
import type { Workspace } from './workspace.js';

/** SQL of a staged row's partition. */
function partitionSql(table: TableName): string {
  const { partition } = tableOf(table);
  if (partition === 'whole') return `'whole'`;
  return partition === 'year' ? `CAST(s."year" AS VARCHAR)` : `strftime(i._day, '%Y-%m')`;
}

/** Which partitions of an old part list hold rows that are replaced. */
const touchedBy = (parts: readonly Part[], replaced: readonly string[]): string[] =>
  parts.filter((part) => part.origins.some((origin) => replaced.includes(origin))).map((part) => part.partition);

/**
 * Takes files of one table into its parts: stages and judges them, replaces the rows of their feeds and days, and rewrites
 * only the partitions that change. Returns the table's new parts.
 */
export async function loadTable(work: Workspace, table: TableName, old: readonly Part[], files: readonly CsvFile[], totals: Totals): Promise<readonly Part[]> {
  const { session, store } = work;
  const whole = tableOf(table).partition === 'whole';
  const replaced = whole ? [] : [...new Set(files.map((file) => originOf(file.intake.folder.batch)))];
  await makeStaged(session, table);
  await stageFiles(session, table, files, totals);
  const partition = partitionSql(table);
  const staged = await session.all(`SELECT DISTINCT ${partition} AS "partition" FROM staged s JOIN intake i USING (_batch)`);
  const touched = new Set([...staged.map((row) => String(row['partition'])), ...touchedBy(old, replaced)]);
  const compared = tableOf(table).partition === 'month' ? old.filter((part) => touched.has(part.partition)) : old;
  await refuseDuplicates(session, table, keptRows(compared.map((part) => store.path('parts', part.file)), replaced), totals);
  await countStaged(session, table, 'accepted', 'true', totals);
  const parts = old.filter((part) => !touched.has(part.partition));
  for (const name of [...touched].sort()) {
    const kept = keptRows(old.filter((part) => part.partition === name).map((part) => store.path('parts', part.file)), replaced);
    const added = `(SELECT s.*, i._feed, i._day, i._revision FROM staged s JOIN intake i USING (_batch) WHERE ${partition} = '${name}')`;
    const part = await writePartition(work, table, name, kept, added);
    if (part) parts.push(part);
  }
  await session.run(`DROP TABLE ${identifier('staged')}`);
  return parts.sort((a, b) => (a.partition < b.partition ? -1 : 1));
}
