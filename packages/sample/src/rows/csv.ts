import type { TableName } from '@qianliyan/sdk';

/** Rows and amounts counted while a file is made. Sums are whole fen by column. 控制总数 */
export interface Tally {
  rows: number;
  readonly sums: Record<string, number>;
}

/** One table of a batch: its header, its amount columns, and its text in pieces, made only when asked for. */
export interface SampleFile {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly amounts: readonly string[];
  /** At most this many bytes, header included. */
  readonly bytesAtMost: number;
  /** Rows as CSV without a header; counts what it gives into the tally. */
  readonly pieces: (tally: Tally) => Iterable<string>;
}

/** Characters gathered before a piece is given. */
export const pieceSize = 1 << 18;

/** Whole fen as yuan, exactly: `123450` is `1234.50`, `100` is `1`. */
export function yuan(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not whole fen: ${fen}`);
  const digits = Math.abs(fen);
  const cents = digits % 100;
  const whole = (digits - cents) / 100;
  const text = cents === 0 ? `${whole}` : `${whole}.${cents < 10 ? '0' : ''}${cents}`;
  return fen < 0 ? `-${text}` : text;
}

/** A value as a CSV field; null is empty. RFC 4180. */
export function field(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Adds an amount to a column's sum. */
export const count = (tally: Tally, column: string, fen: number): void => {
  tally.sums[column] = (tally.sums[column] ?? 0) + fen;
};

/** A file of a few rows that are at hand as values; amounts are whole fen. */
export function fileOf<C extends string>(
  table: TableName,
  columns: readonly C[],
  amounts: readonly C[],
  rows: readonly Readonly<Record<C, string | number | boolean | null>>[],
): SampleFile {
  const text = rows.map((row) =>
    columns
      .map((column) =>
        amounts.includes(column) && row[column] !== null ? yuan(Number(row[column])) : field(row[column]),
      )
      .join(','),
  );
  return {
    table,
    columns,
    amounts,
    bytesAtMost: text.reduce((sum, line) => sum + line.length * 3 + 1, 1000),
    *pieces(tally) {
      tally.rows += rows.length;
      for (const row of rows)
        for (const column of amounts) if (row[column] !== null) count(tally, column, Number(row[column]));
      for (let at = 0; at < text.length; at += 1000) yield `${text.slice(at, at + 1000).join('\n')}\n`;
    },
  };
}
