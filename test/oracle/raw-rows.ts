import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row as its file has it: text by header; an empty field is null. */
export type RawRow = Readonly<Record<string, string | null>>;

/** A row and the table it belongs to. */
export interface RawEntry {
  readonly table: string;
  readonly row: RawRow;
}

interface Batch {
  readonly folder: string;
  readonly feed: string;
  readonly businessDate: string;
  readonly revision: number;
  readonly files: readonly { readonly table: string; readonly file: string }[];
}

/** Every row of the batches in a folder, in order of business date; of one feed and day only the highest revision counts. */
export function* rawRows(inbox: string, tables: readonly string[]): Generator<RawEntry> {
  for (const { folder, files } of latestBatches(inbox)) {
    for (const { table, file } of files) {
      if (!tables.includes(table)) continue;
      for (const row of csvRows(readFileSync(join(folder, file), 'utf8'))) yield { table, row };
    }
  }
}

function latestBatches(inbox: string): Batch[] {
  const latest = new Map<string, Batch>();
  for (const entry of readdirSync(inbox, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(inbox, entry.name);
    const batch: Batch = {
      ...(JSON.parse(readFileSync(join(folder, 'batch.json'), 'utf8')) as Omit<Batch, 'folder'>),
      folder,
    };
    const name = `${batch.feed} ${batch.businessDate}`;
    const known = latest.get(name);
    if (!known || known.revision < batch.revision) latest.set(name, batch);
  }
  return [...latest.values()].sort((a, b) =>
    a.businessDate < b.businessDate ? -1 : a.businessDate > b.businessDate ? 1 : 0,
  );
}

/** Rows of a CSV text (RFC 4180), the first line its header. */
export function* csvRows(text: string): Generator<RawRow> {
  const lines = csvLines(text);
  const header = lines.next().value as string[] | undefined;
  if (!header) return;
  for (const fields of lines)
    yield Object.fromEntries(
      header.map((name, i) => [name, fields[i] === '' || fields[i] === undefined ? null : fields[i]]),
    );
}

function* csvLines(text: string): Generator<string[]> {
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (;;) {
        const close = text.indexOf('"', at + 1);
        field += text.slice(at + 1, close);
        at = close + 1;
        if (text[at] !== '"') break;
        field += '"';
      }
    } else {
      const start = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') at += 1;
      field = text.slice(start, at);
    }
    fields.push(field);
    const ended = at >= text.length || text[at] === '\n';
    at += 1;
    if (!ended) continue;
    yield fields;
    fields = [];
  }
}

/** Yuan as text to whole fen. */
export function fenOf(yuan: string | null | undefined): bigint {
  const [, sign, whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(yuan ?? '0') ?? [];
  const fen = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
  return sign === '-' ? -fen : fen;
}
