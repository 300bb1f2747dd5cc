import type { SampleBatch } from '@qianliyan/sample';
import { parseAmount } from '@qianliyan/sdk';
import type { TableName } from '@qianliyan/sdk';

/** A row of a sample file by column; the sample's own files quote nothing. */
export type SampleRow = Readonly<Record<string, string>>;

/** The rows of one table of a batch, as their text says. */
export function* rowsOf(batch: SampleBatch, table: TableName): Generator<SampleRow> {
  const file = batch.files.find((one) => one.table === table);
  if (!file) return;
  for (const piece of file.pieces({ rows: 0, sums: {} })) {
    for (const line of piece.slice(0, -1).split('\n')) {
      const fields = line.split(',');
      yield Object.fromEntries(file.columns.map((column, at) => [column, fields[at] ?? '']));
    }
  }
}

/** An amount of a row, in fen. */
export const fenOf = (text: string | undefined): number => parseAmount(text ?? '', '元');

/** Adds to a sum by key. */
export const addTo = (sums: Map<string, number>, key: string, amount: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + amount);
};
