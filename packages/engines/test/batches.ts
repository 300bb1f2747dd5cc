import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { standard } from '@qianliyan/sdk';
import type { BatchManifest, Column, Day, TableName } from '@qianliyan/sdk';

/** A row of a CSV file as texts by column; an empty text is null. */
export type TextRow = Readonly<Record<string, string>>;

/** A batch to write for a test. */
export interface BatchSpec {
  readonly batchId: string;
  readonly businessDate: Day;
  readonly feed?: string;
  readonly revision?: number;
  readonly provenance?: BatchManifest['provenance'];
  readonly tables: { readonly [T in TableName]?: readonly TextRow[] };
  /** Says another text for a file than its rows; `batch.json` keeps its hash true. */
  readonly text?: string | Uint8Array;
  /** Changes what `batch.json` says. */
  readonly tamper?: (batch: BatchManifest) => unknown;
}

const fenColumns = (table: TableName): string[] =>
  Object.entries<Column>(standard[table].columns)
    .filter(([, column]) => column.type === 'fen')
    .map(([name]) => name);

const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as the text of a CSV file; its columns are the required ones of the table and those any row names. */
export function csvText(table: TableName, rows: readonly TextRow[]): string {
  const required = Object.entries<Column>(standard[table].columns).filter(
    ([, column]) => column.required && !column.derived,
  );
  const columns = [...new Set([...required.map(([name]) => name), ...rows.flatMap((row) => Object.keys(row))])];
  return [columns.join(','), ...rows.map((row) => columns.map((name) => cell(row[name] ?? '')).join(',')), ''].join(
    '\n',
  );
}

/** Adds decimals with at most ten places exactly; a text that is no decimal counts as nothing. */
function addYuan(texts: readonly string[]): string {
  let sum = 0n;
  for (const text of texts) {
    const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(text);
    if (!match) continue;
    const value = BigInt((match[2] ?? '') + (match[3] ?? '').slice(0, 10).padEnd(10, '0'));
    sum += match[1] === '-' ? -value : value;
  }
  const digits = (sum < 0n ? -sum : sum).toString().padStart(11, '0');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -10)}.${digits.slice(-10)}`.replace(/\.?0+$/, '');
}

/** Writes a batch folder under `folder` and returns its path. */
export async function writeBatch(folder: string, spec: BatchSpec): Promise<string> {
  const at = path.join(folder, spec.batchId);
  await mkdir(at, { recursive: true });
  const files: BatchManifest['files'][number][] = [];
  for (const [table, rows] of Object.entries(spec.tables) as [TableName, readonly TextRow[]][]) {
    const text = spec.text ?? csvText(table, rows);
    const columns = fenColumns(table).filter((name) => rows.some((row) => row[name] !== undefined));
    await writeFile(path.join(at, `${table}.csv`), text);
    files.push({
      table,
      file: `${table}.csv`,
      rows: rows.length,
      control: Object.fromEntries(columns.map((name) => [name, addYuan(rows.map((row) => row[name] ?? ''))])),
      sha256: createHash('sha256').update(text).digest('hex'),
    });
  }
  const batch: BatchManifest = {
    format: 'qianliyan-batch/1',
    batchId: spec.batchId,
    feed: spec.feed ?? 'finance',
    businessDate: spec.businessDate,
    revision: spec.revision ?? 1,
    provenance: spec.provenance ?? 'synthetic',
    files,
  };
  await writeFile(path.join(at, 'batch.json'), JSON.stringify(spec.tamper ? spec.tamper(batch) : batch));
  return at;
}

const region = (regionCode: string, name: string, level: string, parentCode: string): TextRow => ({
  regionCode,
  name,
  shortName: name,
  level,
  parentCode,
});

/** A province with a prefecture whose code shares no prefix with it, a county, a township and a zone. */
export const regions: readonly TextRow[] = [
  region('510000000', '演示省', 'province', ''),
  region('610100000', '演示市', 'prefecture', '510000000'),
  region('510104000', '演示区', 'county', '610100000'),
  region('510104001', '演示镇', 'township', '510104000'),
  region('510199000', '演示新区', 'zone', '610100000'),
];

/** A payment that breaks no rule. */
export const payment = (of: TextRow): TextRow => ({
  voucherId: 'v1',
  year: '2025',
  actualDate: '2025-06-30',
  regionCode: '510104001',
  agencyCode: 'A1',
  fundBook: 'GPB',
  amount: '12.34',
  actualAmount: '12.34',
  ...of,
});
