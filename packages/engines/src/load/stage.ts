import { SourceError } from '@qianliyan/sdk';
import type { TableName } from '@qianliyan/sdk';
import { columnIssue, columnValue } from '../rules/column-rules.js';
import { columnsOf, fileColumnsOf, sqlType } from '../sql/column-types.js';
import { identifier, literal, literals } from '../sql/literal.js';
import type { Session } from '../sql/session.js';
import type { CsvFile } from './csv-file.js';
import { hasPlaces } from './places.js';
import { countRefused } from './totals.js';
import type { Totals } from './totals.js';

/** Bytes of CSV held as text at a time. */
const stepBytes = 256 * 1024 * 1024;

/** Makes the session's table of refused cells, one row an issue. */
export const makeQuarantine = (session: Session): Promise<void> =>
  session.run(`CREATE TEMP TABLE refused ("batch" INTEGER, "table" VARCHAR, "row" BIGINT, "column" VARCHAR, "code" VARCHAR, "raw" VARCHAR, "record" VARCHAR)`);

/** Makes the session's empty `staged`: typed rows of one table with the batch and row they came from. */
export async function makeStaged(session: Session, table: TableName): Promise<void> {
  const columns = columnsOf(table).map(([name, column]) => `${identifier(name)} ${sqlType(column.type)}`);
  await session.run(`CREATE OR REPLACE TEMP TABLE staged (_batch INTEGER, _row BIGINT, ${columns.join(', ')})`);
}

const csvOptions = `auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '', strict_mode = true`;

async function readRaw(session: Session, files: readonly CsvFile[]): Promise<void> {
  const byHeader = new Map<string, CsvFile[]>();
  for (const file of files) byHeader.set(file.columns.join(), [...(byHeader.get(file.columns.join()) ?? []), file]);
  for (const alike of byHeader.values()) {
    const columns = alike[0]?.columns ?? [];
    const types = columns.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ');
    const batches = alike.map((file) => file.intake.batch).join(', ');
    const names = columns.map(identifier).join(', ');
    try {
      await session.run(
        `INSERT INTO raw (_batch, ${names}) SELECT ([${batches}])[CAST(file_index AS BIGINT) + 1], ${names} FROM read_csv(${literals(alike.map((file) => file.path))}, ${csvOptions}, columns = {${types}})`,
      );
    } catch (cause) {
      throw unreadable(cause, alike);
    }
  }
}

function unreadable(cause: unknown, files: readonly CsvFile[]): unknown {
  if (!(cause instanceof Error) || cause instanceof SourceError || !/CSV|unicode/i.test(cause.message)) return cause;
  const line = /CSV Error on Line: (\d+)/.exec(cause.message)?.[1];
  const at = /^\s*file = (.+)$/m.exec(cause.message)?.[1] ?? files.map((file) => file.path).join(', ');
  return new SourceError('file-unreadable', `malformed CSV at line ${line ?? 'unknown'}, in file ${at}`, { subject: at, cause });
}

/** Reads files into `staged`, and what breaks a rule into `refused`; adds what was refused to the totals. */
export async function stageFiles(session: Session, table: TableName, files: readonly CsvFile[], totals: Totals): Promise<void> {
  for (const step of stepsOf(files)) await stageStep(session, table, step, totals);
}

function* stepsOf(files: readonly CsvFile[]): Generator<readonly CsvFile[]> {
  let step: CsvFile[] = [];
  let bytes = 0;
  for (const file of files) {
    if (step.length > 0 && bytes + file.bytes > stepBytes) {
      yield step;
      [step, bytes] = [[], 0];
    }
    step.push(file);
    bytes += file.bytes;
  }
  if (step.length > 0) yield step;
}

async function stageStep(session: Session, table: TableName, files: readonly CsvFile[], totals: Totals): Promise<void> {
  const columns = fileColumnsOf(table);
  await session.run(`CREATE OR REPLACE TEMP TABLE raw (_batch INTEGER, ${columns.map(([name]) => `${identifier(name)} VARCHAR`).join(', ')})`);
  await readRaw(session, files);
  const issues = columns.map(([name, column]) => [name, columnIssue(column, `r.${identifier(name)}`, 'p.code IS NOT NULL')] as const).filter(([, sql]) => sql !== 'NULL');
  const from = `raw r ${hasPlaces(table) ? 'LEFT JOIN places p ON p.code = r."regionCode"' : ''}`;
  await session.run(`CREATE OR REPLACE TEMP TABLE bad AS SELECT r.rowid AS id FROM ${from} WHERE ${issues.map(([, sql]) => `(${sql}) IS NOT NULL`).join(' OR ')}`);
  const first = `(SELECT _batch, min(rowid) AS id FROM raw GROUP BY _batch)`;
  const refused = await countRefused(session, table, totals);
  if (refused > 0) {
    const cells = issues.map(([name, sql]) => `{'column': ${literal(name)}, 'code': ${sql}, 'raw': r.${identifier(name)}}`).join(', ');
    const record = `to_json({${columns.map(([name]) => `${literal(name)}: r.${identifier(name)}`).join(', ')}})`;
    await session.run(`INSERT INTO refused SELECT s._batch, ${literal(table)}, s.id, s.cell."column", s.cell.code, s.cell.raw, s.record FROM (
        SELECT r._batch, r.rowid - f.id + 1 AS id, unnest([${cells}]) AS cell, ${record} AS record
        FROM ${from} JOIN ${first} f ON f._batch = r._batch WHERE r.rowid IN (SELECT id FROM bad)
      ) s WHERE s.cell.code IS NOT NULL`);
  }
  const values = columns.map(([name, column]) => columnValue(column, `r.${identifier(name)}`)).join(', ');
  await session.run(`INSERT INTO staged (_batch, _row, ${columns.map(([name]) => identifier(name)).join(', ')})
    SELECT r._batch, r.rowid - f.id + 1, ${values} FROM raw r JOIN ${first} f ON f._batch = r._batch ${refused > 0 ? 'WHERE r.rowid NOT IN (SELECT id FROM bad)' : ''}`);
  await session.run('DROP TABLE raw');
}
