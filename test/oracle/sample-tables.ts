import type { Plan } from '@qianliyan/indicators';
import type { SampleFile } from '@qianliyan/sample';
import { standard } from '@qianliyan/sdk';
import type { BatchManifest, RowsByTable, StandardTable, TableName } from '@qianliyan/sdk';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows, fenOf } from './raw-rows.js';
import type { RawRow } from './raw-rows.js';
import type { RawTables } from './raw-tables.js';

/** The tables a plan reads, with those that place a warning. */
export const tablesOf = ({ scans, indicators }: Plan): Set<string> =>
  new Set([
    'region',
    'agency',
    'project',
    ...scans.map(({ rows }) => rows.table),
    ...indicators.flatMap(({ indicator }) => indicator.needs),
  ]);

/** Townships hold most lines of budgets and monthly reports and no rule speaks of them alone: these tests leave those lines out. */
const long: readonly string[] = ['executionMonthly', 'budgetLine'];

/** The rows of some tables in batch folders as they were sent, in their order; of a table without a day the latest row of a key counts. */
export function sentTables(tables: ReadonlySet<string>, folders: readonly string[]): RawTables {
  const held = new Map([...tables].map((table) => [table, new Map<string, RawRow>()]));
  for (const folder of folders) {
    const { files } = JSON.parse(readFileSync(join(folder, 'batch.json'), 'utf8')) as Pick<BatchManifest, 'files'>;
    for (const { table, file } of files) {
      const rows = held.get(table);
      if (!rows) continue;
      const { key } = standard[table as TableName];
      for (const row of csvRows(readFileSync(join(folder, file), 'utf8')))
        rows.set(key.map((column) => row[column]).join(' '), row);
    }
  }
  const known = new Map([...held].map(([table, rows]) => [table, [...rows.values()]]));
  return { rows: (table) => known.get(table) ?? [] };
}

/** A file of budgets or monthly reports without the lines of townships; its control totals follow. */
export function withoutTownships(file: SampleFile): SampleFile {
  if (!long.includes(file.table)) return file;
  const region = file.columns.indexOf('regionCode');
  return {
    ...file,
    *pieces(tally) {
      for (const piece of file.pieces({ rows: 0, sums: {} })) {
        const lines = piece.split('\n').filter((line) => fieldOf(line, region).endsWith('000'));
        for (const line of lines) {
          const fields = line.split(',');
          tally.rows += 1;
          for (const column of file.amounts) {
            const text = fields[file.columns.indexOf(column)] ?? '';
            if (text !== '') tally.sums[column] = (tally.sums[column] ?? 0) + Number(fenOf(text));
          }
        }
        if (lines.length > 0) yield `${lines.join('\n')}\n`;
      }
    },
  };
}

/** One field of a line: most lines go by it, and splitting each of them took longer than all that is done to the rest. */
function fieldOf(line: string, at: number): string {
  let start = 0;
  for (let i = 0; i < at; i += 1) start = line.indexOf(',', start) + 1;
  const end = line.indexOf(',', start);
  return line.slice(start, end < 0 ? undefined : end);
}

/** The same rows as a memory source takes them. */
export const typedTables = (raw: RawTables, tables: ReadonlySet<string>): RowsByTable =>
  Object.fromEntries(
    [...tables].flatMap((name) => {
      const table: StandardTable = standard[name as TableName];
      const rows = raw.rows(name);
      return rows.length > 0 ? [[name, rows.map((row) => typedRow(table, row))]] : [];
    }),
  );

/** A row of text as the standard types it. */
function typedRow({ columns }: StandardTable, row: RawRow): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, text]) => {
      const type = columns[name]?.type;
      if (text === null) return [name, null];
      if (type === 'fen') return [name, Number(fenOf(text))];
      if (type === 'boolean') return [name, text === 'true'];
      return [name, type === 'int' || type === 'number' ? Number(text) : text];
    }),
  );
}
