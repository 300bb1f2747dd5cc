import type { StandardTable } from '@qianliyan/sdk';
import { fileColumnsOf } from '../sql/column-types.js';
import { identifier, literal, literals } from '../sql/literal.js';
import { partRows } from '../sql/parquet.js';
import type { Session } from '../sql/session.js';
import type { CsvFile } from './csv-file.js';
import { csvRows } from './csv-sql.js';
import { makeStaged, recordSql } from './stage.js';
import type { Staged } from './stage.js';
import { countStaged } from './totals.js';
import type { Totals } from './totals.js';

const keyList = (table: StandardTable, alias: string): string =>
  table.key.map((name) => `${alias}.${identifier(name)}`).join(', ');

/**
 * Moves rows of `staged` whose key stands in an earlier row, or among the rows that stay (`kept`, SQL of relations), to `refused`.
 * Tables kept whole are upserted, so there only a key twice in one file is refused.
 */
export async function refuseDuplicates(
  session: Session,
  table: StandardTable,
  files: readonly CsvFile[],
  staged: Staged,
  kept: readonly (string | undefined)[],
  totals: Totals,
): Promise<void> {
  const whole = table.partition === 'whole';
  const group = `${whole ? 's._batch, ' : ''}${keyList(table, 's')}`;
  await session.run(`CREATE OR REPLACE TEMP TABLE twice AS
    SELECT s._id AS id FROM staged s WHERE (${group}) IN (SELECT (${group}) FROM staged s GROUP BY ${group} HAVING count(*) > 1)
    QUALIFY row_number() OVER (PARTITION BY ${group} ORDER BY s._batch, s._id) > 1`);
  const key = table.key.map(identifier).join(', ');
  for (const rows of kept) {
    if (rows === undefined) continue;
    await session.run(
      `INSERT INTO twice SELECT s._id FROM staged s SEMI JOIN ${rows} k USING (${key}) WHERE s._id NOT IN (SELECT id FROM twice)`,
    );
  }
  const where = 's._id IN (SELECT id FROM twice)';
  if ((await countStaged(session, table, 'refused', where, totals)) === 0) return;
  await readTwice(session, table, files);
  const [column = ''] = table.key;
  await session.run(`INSERT INTO refused SELECT s._batch, ${literal(table.name)}, s._id - f.id + 1, 0, ${literal(column)}, 'duplicate-key', concat_ws('/', ${keyList(table, 's')}), ${recordSql(table)}
    FROM staged s JOIN raw_twice r ON r._id = s._id JOIN ${staged.first} f ON f._batch = s._batch`);
  await session.run('INSERT INTO bad SELECT id FROM twice');
  await makeStaged(session, table, staged, true);
}

/** Reads the texts of the rows of `twice` again: a row that broke no rule kept none. */
async function readTwice(session: Session, table: StandardTable, files: readonly CsvFile[]): Promise<void> {
  const held = new Set(files.flatMap((file) => file.columns));
  const texts = fileColumnsOf(table).map(([name]) =>
    held.has(name) ? `r.${identifier(name)}` : `CAST(NULL AS VARCHAR) AS ${identifier(name)}`,
  );
  await session.run(
    `CREATE OR REPLACE TEMP TABLE raw_twice AS SELECT r._id, ${texts.join(', ')} FROM (SELECT row_number() OVER () - 1 AS _id, * FROM (${csvRows(table, files)})) r WHERE r._id IN (SELECT id FROM twice)`,
  );
}

/** SQL of the rows of part files, without those of replaced origins; `undefined` of no files. */
export function rowsAt(
  table: StandardTable,
  files: readonly string[],
  replaced: readonly string[] = [],
): string | undefined {
  if (files.length === 0) return undefined;
  const where =
    replaced.length === 0
      ? ''
      : ` WHERE _feed IS NULL OR NOT list_contains(${literals(replaced)}, _feed || '/' || CAST(_day AS VARCHAR))`;
  return `(SELECT * FROM ${partRows(table, files)}${where})`;
}
