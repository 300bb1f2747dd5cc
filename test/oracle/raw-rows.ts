/** A row as its file has it: text by header; an empty field is null. */
export type RawRow = Readonly<Record<string, string | null>>;

/** A row and the table it belongs to. */
export interface RawEntry {
  readonly table: string;
  readonly row: RawRow;
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

const fieldEnd = /[,\n]/g;

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
      fieldEnd.lastIndex = at;
      at = fieldEnd.exec(text)?.index ?? text.length;
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
