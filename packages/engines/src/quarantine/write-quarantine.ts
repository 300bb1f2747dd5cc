import { literal, literals } from '../sql/literal.js';
import type { QuarantinePart } from '../store/manifest.js';
import { keepFile } from '../load/keep-file.js';
import type { Workspace } from '../load/workspace.js';

/** Writes the session's refused cells as one file, flushed and named by its content; none when nothing was refused. */
export async function writeQuarantine(
  work: Workspace,
  batchIds: readonly string[],
): Promise<readonly QuarantinePart[]> {
  const { session } = work;
  const [counted] = await session.all(
    'SELECT count(*) AS "rows", list_sort(list(DISTINCT "batch")) AS batches FROM refused',
  );
  const rows = Number(counted?.['rows'] ?? 0);
  if (rows === 0) return [];
  const temporary = work.scratchFile('parquet');
  await session.run(
    `COPY (SELECT (${literals(batchIds)})[CAST("batch" AS BIGINT) + 1] AS "batchId", "table", "row", "column", "code", "raw", "record" FROM refused ORDER BY "batch", "table", "row", place) TO ${literal(temporary)} (FORMAT parquet, COMPRESSION zstd)`,
  );
  const { file } = await keepFile(work, temporary, 'quarantine', '');
  const batches = (counted?.['batches'] as readonly number[]).map((index) => batchIds[index] ?? '');
  return [{ file, batches, rows }];
}
