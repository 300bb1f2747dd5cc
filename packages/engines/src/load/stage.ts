import { SourceError } from '@qianliyan/sdk';
import type { StandardTable } from '@qianliyan/sdk';
import { columnIssue, columnValue, noIssue } from '../rules/column-rules.js';
import { columnsOf, fileColumnsOf, sqlType } from '../sql/column-types.js';
import { identifier, literal, literals } from '../sql/literal.js';
import type { Session } from '../sql/session.js';
import type { CsvFile } from './csv-file.js';
import { hasPlaces } from './places.js';
import { countRefused } from './totals.js';
import type { Totals } from './totals.js';

/** Makes the session's table of refused cells, one row an issue. */
export const makeRefused = (session: Session): Promise<void> =>
  session.run(
    `CREATE TEMP TABLE refused ("batch" INTEGER, "table" VARCHAR, "row" BIGINT, place INTEGER, "column" VARCHAR, "code" VARCHAR, "raw" VARCHAR, "record" VARCHAR)`,
  );

const csvOptions = `auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '', strict_mode = true, hive_partitioning = false`;

/** One SELECT of all file columns of a table over files with the same header; columns they lack are null. */
function csvSql(table: StandardTable, files: readonly CsvFile[]): string {
  const held = files[0]?.columns ?? [];
  const batches = files.map((file) => file.intake.batch).join(', ');
  const names = fileColumnsOf(table).map(([name]) =>
    held.includes(name) ? identifier(name) : `CAST(NULL AS VARCHAR) AS ${identifier(name)}`,
  );
  const types = held.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ');
  const paths = literals(files.map((file) => file.path));
  return `SELECT ([${batches}])[CAST(file_index AS BIGINT) + 1] AS _batch, ${names.join(', ')} FROM read_csv(${paths}, ${csvOptions}, columns = {${types}})`;
}

/** Reads files as text, in their order: `raw` keeps the order rows are inserted in, so its row ids count a file's rows. */
async function readRaw(session: Session, table: StandardTable, files: readonly CsvFile[]): Promise<void> {
  const byHeader = new Map<string, CsvFile[]>();
  for (const file of files) byHeader.set(file.columns.join(), [...(byHeader.get(file.columns.join()) ?? []), file]);
  try {
    await session.run(
      `CREATE OR REPLACE TEMP TABLE raw AS ${[...byHeader.values()].map((alike) => csvSql(table, alike)).join(' UNION ALL ')}`,
    );
  } catch (cause) {
    throw unreadable(cause, files);
  }
}

function unreadable(cause: unknown, files: readonly CsvFile[]): unknown {
  if (!(cause instanceof Error) || cause instanceof SourceError || !/CSV|unicode/i.test(cause.message)) return cause;
  const line = /CSV Error on Line: (\d+)/.exec(cause.message)?.[1];
  const at = /^\s*file = (.+)$/m.exec(cause.message)?.[1] ?? files.map((file) => file.path).join(', ');
  return new SourceError('file-unreadable', `malformed CSV at line ${line ?? 'unknown'}, in file ${at}`, {
    subject: at,
    cause,
  });
}

/** SQL of each batch's first row in `raw`, whose rows stand in the order of its file. */
export const firstRows = `(SELECT _batch, min(rowid) AS id FROM raw GROUP BY _batch)`;

/**
 * Reads files as text into `raw` and judges them: what breaks a rule goes to `refused`, its rows to `bad`, and the view `staged`
 * shows the others typed, with their batch and their place in `raw`. Adds what was refused to the totals.
 */
export async function stageFiles(
  session: Session,
  table: StandardTable,
  files: readonly CsvFile[],
  totals: Totals,
): Promise<void> {
  const columns = fileColumnsOf(table);
  await readRaw(session, table, files);
  const issues = columns.map(([name, column]) => columnIssue(column, `r.${identifier(name)}`, 'p.code IS NOT NULL'));
  const from = `raw r ${hasPlaces(table) ? 'LEFT JOIN places p ON p.code = r."regionCode"' : ''}`;
  const broken = issues.filter((sql) => sql !== noIssue).map((sql) => `(${sql}) IS NOT NULL`);
  await session.run(
    `CREATE OR REPLACE TEMP TABLE bad AS SELECT r.rowid AS id FROM ${from} WHERE ${broken.join(' OR ')}`,
  );
  if ((await countRefused(session, table, totals)) > 0) {
    const cells = columns.map(
      ([name], place) =>
        `{'place': ${place}, 'column': ${literal(name)}, 'code': ${issues[place] ?? noIssue}, 'raw': r.${identifier(name)}}`,
    );
    const record = `to_json({${columns.map(([name]) => `${literal(name)}: r.${identifier(name)}`).join(', ')}})`;
    await session.run(`INSERT INTO refused SELECT s._batch, ${literal(table.name)}, s.id, s.cell.place, s.cell."column", s.cell.code, s.cell.raw, s.record FROM (
        SELECT r._batch, r.rowid - f.id + 1 AS id, unnest([${cells.join(', ')}]) AS cell, ${record} AS record
        FROM ${from} JOIN ${firstRows} f ON f._batch = r._batch WHERE r.rowid IN (SELECT id FROM bad)
      ) s WHERE s.cell.code IS NOT NULL`);
  }
  const values = columnsOf(table).map(([name, column]) =>
    column.derived
      ? `CAST(NULL AS ${sqlType(column.type)}) AS ${identifier(name)}`
      : `${columnValue(column, `r.${identifier(name)}`)} AS ${identifier(name)}`,
  );
  await session.run(
    `CREATE OR REPLACE TEMP VIEW staged AS SELECT r._batch, r.rowid AS _id, ${values.join(', ')} FROM raw r WHERE r.rowid NOT IN (SELECT id FROM bad)`,
  );
}
