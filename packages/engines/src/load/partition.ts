import type { Day, StandardTable } from '@qianliyan/sdk';
import { columnsOf, fenColumnsOf } from '../sql/column-types.js';
import { identifier, literal } from '../sql/literal.js';
import { parquetRows } from '../sql/parquet.js';
import { writeRollups } from '../rollup/write-rollups.js';
import type { Part } from '../store/manifest.js';
import { keepFile } from './keep-file.js';
import { hasPlaces, placedColumns } from './places.js';
import type { Workspace } from './workspace.js';

/** Columns rows carry at rest beside those of the standard: the batch they came from. */
const hidden = ['_feed', '_day', '_revision'] as const;

/**
 * Row groups small enough that one region's rows are few of them; no dictionary of what hardly repeats, which costs time and place.
 * The newer encodings store sorted codes and amounts in fewer bytes.
 */
const parquetForm =
  'FORMAT parquet, PARQUET_VERSION v2, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE 61440, DICTIONARY_SIZE_LIMIT 4000';

/** Rows of one payee stand together: its code, name and account are most of the text of a payment, and pack best side by side. */
const sortFirst = ['regionCode', 'agencyCode', 'payeeCode'];

function sortOrder(table: StandardTable, filled: (name: string) => boolean): string {
  const { columns, day, key } = table;
  const names = [...sortFirst.filter((name) => Object.hasOwn(columns, name)), ...(day ? [day] : []), ...key];
  return [...new Set(names)].filter(filled).map(identifier).join(', ');
}

/**
 * SQL of one partition's new content: rows of all relations, placed and sorted; of a table kept whole, each key's newest. Only the
 * columns in `filled` are written; the others are null in all of them, and a part leaves them out.
 */
function contentSql(table: StandardTable, relations: readonly string[], filled: (name: string) => boolean): string {
  const columns = columnsOf(table).filter(([name]) => filled(name));
  const names = [...columns.map(([name]) => identifier(name)), ...hidden].join(', ');
  const all = relations.map((relation) => `SELECT ${names} FROM ${relation}`).join(' UNION ALL ');
  const whole = table.partition === 'whole';
  const newest = whole
    ? ` QUALIFY row_number() OVER (PARTITION BY ${table.key.map(identifier).join(', ')} ORDER BY _day DESC NULLS LAST, _revision DESC) = 1`
    : '';
  const rows = `(SELECT * FROM (${all})${newest}) u`;
  const placed = hasPlaces(table)
    ? `SELECT ${placedColumns(columns)}, ${hidden.map((name) => `u.${name}`).join(', ')} FROM ${rows} LEFT JOIN places p ON p.code = u."regionCode"`
    : `SELECT u.* FROM ${rows}`;
  return `SELECT * FROM (${placed}) ORDER BY ${sortOrder(table, filled)}`;
}

/**
 * Writes one partition as a new file, flushed and named by its content, and describes it; `undefined` when nothing is left in it.
 * `kept` and `added` are SQL relations with the hidden columns, at least one of them; columns not in
 * `filled` are null in all of them, every column is in it unless told.
 */
export async function writePartition(
  work: Workspace,
  table: StandardTable,
  partition: string,
  kept: string | undefined,
  added: string | undefined,
  filled?: ReadonlySet<string>,
): Promise<Part | undefined> {
  const { session, store } = work;
  const temporary = work.scratchFile('parquet');
  const isHeld = (name: string) => !filled || filled.has(name) || table.columns[name]?.derived !== undefined;
  const relations = [kept, added].filter((one) => one !== undefined);
  await session.run(`COPY (${contentSql(table, relations, isHeld)}) TO ${literal(temporary)} (${parquetForm})`);
  const facts = await describePart(work, table, temporary, isHeld);
  if (facts.rows === 0) {
    store.files.remove(temporary);
    return undefined;
  }
  const placed = await keepFile(work, temporary, table.name, `${partition}-`);
  const rollups = await writeRollups(work, table, store.path('parts', placed.file), { partition, rows: facts.rows });
  return { ...placed, partition, ...facts, ...(Object.keys(rollups).length > 0 && { rollups }) };
}

async function describePart(
  work: Workspace,
  table: StandardTable,
  file: string,
  isHeld: (name: string) => boolean,
): Promise<Omit<Part, 'file' | 'partition' | 'bytes' | 'sha256'>> {
  const { columns, day } = table;
  const sums = fenColumnsOf(table);
  const range = (name: string | undefined) =>
    name !== undefined && Object.hasOwn(columns, name) && isHeld(name)
      ? `[CAST(min(${identifier(name)}) AS VARCHAR), CAST(max(${identifier(name)}) AS VARCHAR)]`
      : 'NULL';
  const parts = [
    'count(*) AS "rows"',
    `list_sort(list(DISTINCT _feed || '/' || CAST(_day AS VARCHAR))) AS origins`,
    `${range(day)} AS days`,
    `${range('year')} AS years`,
    ...sums.filter(isHeld).map((name) => `CAST(sum(${identifier(name)}) AS VARCHAR) AS ${identifier(`sum ${name}`)}`),
  ];
  const [row = {}] = await work.session.all(`SELECT ${parts.join(', ')} FROM ${parquetRows([file])}`);
  const years = row['years'] as readonly string[] | null;
  return {
    rows: Number(row['rows']),
    sums: Object.fromEntries(sums.map((name) => [name, (row[`sum ${name}`] as string | null) ?? '0'])),
    days: row['days'] as readonly [Day, Day] | null,
    years: years ? [Number(years[0]), Number(years[1])] : null,
    origins: ((row['origins'] as readonly (string | null)[] | null) ?? []).filter((origin) => origin !== null),
  };
}
