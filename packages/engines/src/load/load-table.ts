import type { StandardTable } from '@qianliyan/sdk';
import { columnsIn } from '../sql/parquet.js';
import type { Part } from '../store/manifest.js';
import type { CsvFile } from './csv-file.js';
import { monthOf, originOf } from './intake.js';
import { rowsAt, refuseDuplicates } from './keys.js';
import { writePartition } from './partition.js';
import { piecesOf } from './pieces.js';
import { stageFiles } from './stage.js';
import { countStaged } from './totals.js';
import type { Totals } from './totals.js';
import type { Workspace } from './workspace.js';

/** A part with fewer rows is merged with new ones; a larger one is left alone until its own rows are replaced. */
const mergeBelow = 1_000_000;

/**
 * Takes files of one table into its parts, step by step; returns the table's new parts. `pending` holds the origins of the
 * call's files of the table that are not in yet, these among them; what is taken in leaves it.
 */
export async function loadTable(
  work: Workspace,
  table: StandardTable,
  old: readonly Part[],
  files: readonly CsvFile[],
  pending: Set<string>,
  totals: Totals,
  stepBytes: number,
): Promise<readonly Part[]> {
  let parts = old;
  for await (const step of stepsOf(work, table, files, stepBytes)) {
    parts = await loadStep(work, table, parts, step, pending, totals);
    for (const file of step) pending.delete(originOf(file.intake.folder.batch));
  }
  return [...parts].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Small files together, large ones in pieces; a table kept whole never in pieces, since its keys are judged file by file. */
async function* stepsOf(
  work: Workspace,
  { partition }: StandardTable,
  files: readonly CsvFile[],
  stepBytes: number,
): AsyncGenerator<readonly CsvFile[]> {
  let step: CsvFile[] = [];
  let bytes = 0;
  const most = partition === 'whole' ? Number.MAX_SAFE_INTEGER : stepBytes;
  for (const file of files) {
    if (step.length > 0 && bytes + file.bytes > stepBytes) {
      yield step;
      [step, bytes] = [[], 0];
    }
    for await (const piece of piecesOf(work, file, most)) {
      if (piece === file) {
        step.push(piece);
        bytes += piece.bytes;
        continue;
      }
      if (step.length > 0) yield step;
      [step, bytes] = [[], 0];
      yield [piece];
    }
  }
  if (step.length > 0) yield step;
}

/** SQL of a staged row's partition. */
function partitionSql(table: StandardTable): string {
  const { partition } = table;
  if (partition === 'whole') return `'whole'`;
  return partition === 'year' ? `CAST(s."year" AS VARCHAR)` : `strftime(i._day, '%Y-%m')`;
}

/** Stages and judges files, replaces the rows of their feeds and days, and rewrites only the parts that change. */
async function loadStep(
  work: Workspace,
  table: StandardTable,
  old: readonly Part[],
  files: readonly CsvFile[],
  pending: ReadonlySet<string>,
  totals: Totals,
): Promise<readonly Part[]> {
  const { session, store } = work;
  const { partition } = table;
  const begun = files.filter((file) => !file.continues);
  const replaced = partition === 'whole' ? [] : [...new Set(begun.map((file) => originOf(file.intake.folder.batch)))];
  const rowsOf = (parts: readonly Part[], without: readonly string[]) =>
    rowsAt(
      table,
      parts.map((part) => store.path('parts', part.file)),
      without,
    );
  const staged = await stageFiles(session, table, files, totals);
  const found = await session.all(
    `SELECT DISTINCT ${partitionSql(table)} AS "partition" FROM staged s JOIN intake i USING (_batch)`,
  );
  const filled = new Set(found.map((row) => String(row['partition'])));
  const touched = old.filter((part) => part.origins.some((origin) => pending.has(origin)));
  const kept = [
    rowsOf(touched, [...pending]),
    rowsOf(
      old.filter((part) => !touched.includes(part)),
      [],
    ),
  ];
  await refuseDuplicates(session, table, files, staged, partition === 'whole' ? [] : kept, totals);
  await countStaged(session, table, 'accepted', 'true', totals);
  const rewritten = old.filter(
    (part) =>
      part.origins.some((origin) => replaced.includes(origin)) ||
      (filled.has(part.partition) && (part.rows < mergeBelow || partition === 'whole')),
  );
  const parts = old.filter((part) => !rewritten.includes(part));
  // A month's part is the same whatever months are taken in with it.
  const heldIn = (name: string): Iterable<string> =>
    partition === 'month'
      ? files.flatMap(({ columns, intake }) => (monthOf(intake.folder.batch) === name ? columns : []))
      : staged.held;
  for (const name of [...new Set([...filled, ...rewritten.map((part) => part.partition)])].sort()) {
    const only = found.length > 1 ? ` WHERE ${partitionSql(table)} = '${name}'` : '';
    const added = filled.has(name)
      ? `(SELECT s.*, i._feed, i._day, i._revision FROM staged s JOIN intake i USING (_batch)${only})`
      : undefined;
    const files = rewritten.filter((one) => one.partition === name).map((one) => store.path('parts', one.file));
    const columns = new Set([...heldIn(name), ...(await columnsIn(session, files))]);
    const part = await writePartition(work, table, name, rowsAt(table, files, replaced), added, columns);
    if (part) parts.push(part);
  }
  return parts;
}
