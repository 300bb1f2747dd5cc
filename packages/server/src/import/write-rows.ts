import { join } from 'node:path';
import { amountText, fen } from '@qianliyan/sdk';
import type { Column } from '@qianliyan/sdk';
import { intake, mappingTable } from '@qianliyan/sdk/intake';
import type { IntakeOptions, QuarantinedRow, Reconciliation, RowValues } from '@qianliyan/sdk/intake';
import { HashedFile } from './batch-writer.js';
import { csvLine } from './csv-text.js';
import { refusedFile, refusedHeader, refusedLine, refusedRow } from './refused-rows.js';

/** What an import wrote. */
export interface WrittenRows {
  readonly account: Reconciliation;
  /** The first thousand refused rows. */
  readonly quarantined: readonly QuarantinedRow[];
}

const mostListed = 1000;

const writerOf = (column: Column | undefined): ((value: RowValues[string] | undefined) => string) =>
  column?.type === 'fen'
    ? (value) => (value === null || value === undefined ? '' : amountText(fen(Number(value)), '元'))
    : (value) => (value === null || value === undefined ? '' : String(value));

/** Takes a file in and writes accepted rows as lines to `accepted`, refused rows to a file of the folder. */
export async function writeRows(options: IntakeOptions, accepted: HashedFile, folder: string): Promise<WrittenRows> {
  const { columns } = mappingTable(options.mapping, options.standard);
  const writers = Object.keys(options.mapping.columns).map((name) => [name, writerOf(columns[name])] as const);
  const refused = await HashedFile.create(join(folder, refusedFile));
  const quarantined: QuarantinedRow[] = [];
  let account: Reconciliation | undefined;
  let header = '';
  try {
    const entries = intake({ ...options, onOpen: ({ headers }) => void (header = refusedHeader(headers)) });
    for await (const entry of entries) {
      if (entry.kind === 'accepted') {
        const line = csvLine(writers.map(([name, text]) => text(entry.values[name])));
        if (accepted.add(line)) await accepted.flush();
      } else if (entry.kind === 'quarantined') {
        if (quarantined.length < mostListed) quarantined.push(entry);
        if (refused.add(header + refusedLine(refusedRow(entry)))) await refused.flush();
        header = '';
      } else account = entry;
    }
    refused.add(header);
    await refused.end();
  } catch (error) {
    await refused.close();
    throw error;
  }
  if (account === undefined) throw new Error('intake ended without an account');
  return { account, quarantined };
}
