import type { StandardTable } from '@qianliyan/sdk';
import { columnIssue, columnValue, isPlain } from '../rules/column-rules.js';
import { columnsOf, fileColumnsOf, sqlType } from '../sql/column-types.js';
import { identifier, literal } from '../sql/literal.js';
import type { Session } from '../sql/session.js';
import type { CsvFile } from './csv-file.js';
import { csvRows, unreadable } from './csv-sql.js';
import { countRefused } from './totals.js';
import type { Totals } from './totals.js';

/** Makes the session's table of refused cells, one row an issue. */
export const makeRefused = (session: Session): Promise<void> =>
  session.run(
    `CREATE TEMP TABLE refused ("batch" INTEGER, "table" VARCHAR, "row" BIGINT, place INTEGER, "column" VARCHAR, "code" VARCHAR, "raw" VARCHAR, "record" VARCHAR)`,
  );

/** Files that were read and judged. */
export interface Staged {
  /** Columns of the files; the others are null in every row. */
  readonly held: ReadonlySet<string>;
  /** SQL of each batch and the id its first row would have, had none of its rows come in an earlier step. */
  readonly first: string;
}

/**
 * Reads files as text and types them in one pass, in their order, so that the row ids of `typed` count lines. A row of which some
 * text is not plainly right keeps its texts in `raw`, to be judged exactly.
 */
async function readTyped(
  session: Session,
  table: StandardTable,
  files: readonly CsvFile[],
  totals: Totals,
): Promise<Staged> {
  const held = new Set(files.flatMap((file) => file.columns));
  const columns = fileColumnsOf(table).filter(([name]) => held.has(name));
  const plain = fileColumnsOf(table).flatMap(([name, column]) => {
    if (held.has(name)) return [isPlain(column, `r.${identifier(name)}`)];
    return column.required ? ['FALSE'] : [];
  });
  const values = columns.map(
    ([name, column]) => `${columnValue(column, `r.${identifier(name)}`)} AS ${identifier(name)}`,
  );
  const texts = columns.map(([name]) => `r.${identifier(name)}`);
  try {
    await session.run(
      `CREATE OR REPLACE TEMP TABLE typed AS SELECT r._batch, ${values.join(', ')}, CASE WHEN ${plain.join(' AND ')} THEN NULL ELSE [${texts.join(', ')}] END AS _texts FROM (${csvRows(table, files)}) r`,
    );
  } catch (cause) {
    throw unreadable(cause, files, (file) => rowsBefore(table, file, totals));
  }
  const raw = fileColumnsOf(table).map(([name]) => {
    const place = columns.findIndex(([other]) => other === name);
    return `${place < 0 ? 'CAST(NULL AS VARCHAR)' : `_texts[${place + 1}]`} AS ${identifier(name)}`;
  });
  await session.run(
    `CREATE OR REPLACE TEMP VIEW raw AS SELECT _batch, rowid AS _id, ${raw.join(', ')} FROM typed WHERE _texts IS NOT NULL`,
  );
  return { held, first: firstRows(table, files, totals) };
}

/** Rows of a file that came in pieces before this one. */
function rowsBefore(table: StandardTable, { intake }: CsvFile, totals: Totals): number {
  const { accepted, refused } = totals.of(intake.batch, table);
  return accepted + refused;
}

function firstRows(table: StandardTable, files: readonly CsvFile[], totals: Totals): string {
  const before = files.map((file) => `(${file.intake.batch}, ${rowsBefore(table, file, totals)})`);
  return `(SELECT t._batch, min(t.rowid) - any_value(b.before) AS id FROM typed t JOIN (VALUES ${before.join(', ')}) b(batch, before) ON b.batch = t._batch GROUP BY t._batch)`;
}

/**
 * Reads files and judges them: what breaks a rule goes to `refused`, its rows to `bad`, and the view `staged` shows the others typed,
 * with their batch and their place in the files. Adds what was refused to the totals.
 */
export async function stageFiles(
  session: Session,
  table: StandardTable,
  files: readonly CsvFile[],
  totals: Totals,
): Promise<Staged> {
  const columns = fileColumnsOf(table);
  const staged = await readTyped(session, table, files, totals);
  const [unclear] = await session.all('SELECT count(*) AS "rows" FROM typed WHERE _texts IS NOT NULL');
  if (Number(unclear?.['rows']) === 0) {
    await session.run('CREATE OR REPLACE TEMP TABLE bad (id BIGINT)');
    await makeStaged(session, table, staged, false);
    return staged;
  }
  const issues = columns.map(([name, column]) => columnIssue(column, `r.${identifier(name)}`));
  await session.run(
    `CREATE OR REPLACE TEMP TABLE bad AS SELECT r._id AS id FROM raw r WHERE ${issues.map((sql) => `(${sql}) IS NOT NULL`).join(' OR ')}`,
  );
  const refused = await countRefused(session, table, totals);
  if (refused > 0) {
    const cells = columns.map(
      ([name], place) =>
        `{'place': ${place}, 'column': ${literal(name)}, 'code': ${issues[place] ?? 'NULL'}, 'raw': r.${identifier(name)}}`,
    );
    await session.run(`INSERT INTO refused SELECT s._batch, ${literal(table.name)}, s.id, s.cell.place, s.cell."column", s.cell.code, s.cell.raw, s.record FROM (
        SELECT r._batch, r._id - f.id + 1 AS id, unnest([${cells.join(', ')}]) AS cell, ${recordSql(table)} AS record
        FROM raw r JOIN ${staged.first} f ON f._batch = r._batch WHERE r._id IN (SELECT id FROM bad)
      ) s WHERE s.cell.code IS NOT NULL`);
  }
  await makeStaged(session, table, staged, refused > 0);
  return staged;
}

/** A row as it was sent, as JSON text, over the texts `r`. */
export const recordSql = (table: StandardTable): string =>
  `to_json({${fileColumnsOf(table)
    .map(([name]) => `${literal(name)}: r.${identifier(name)}`)
    .join(', ')}})`;

/** Makes the view `staged`: every column of the table typed, without the rows of `bad` where there are any. */
export async function makeStaged(
  session: Session,
  table: StandardTable,
  { held }: Staged,
  some: boolean,
): Promise<void> {
  const values = columnsOf(table).map(([name, column]) =>
    held.has(name) ? `t.${identifier(name)}` : `CAST(NULL AS ${sqlType(column.type)}) AS ${identifier(name)}`,
  );
  await session.run(
    `CREATE OR REPLACE TEMP VIEW staged AS SELECT t._batch, t.rowid AS _id, ${values.join(', ')} FROM typed t${some ? ' WHERE t.rowid NOT IN (SELECT id FROM bad)' : ''}`,
  );
}
