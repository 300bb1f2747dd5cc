import { createReadStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { intake, readMapping } from '@qianliyan/sdk/intake';
import type { AcceptedRow, Mapping, QuarantinedRow, Reconciliation } from '@qianliyan/sdk/intake';

/** Reads a mapping that stands in the clone. */
export const mappingAt = (url: URL): Mapping => readMapping(JSON.parse(readFileSync(url, 'utf8')));

/** Takes one file in and keeps what came out. */
export async function takeIn(path: string, mapping: Mapping) {
  const accepted: AcceptedRow[] = [];
  const quarantined: QuarantinedRow[] = [];
  let account: Reconciliation | undefined;
  for await (const entry of intake({ file: basename(path), chunks: createReadStream(path), mapping })) {
    if (entry.kind === 'accepted') accepted.push(entry);
    else if (entry.kind === 'quarantined') quarantined.push(entry);
    else account = entry;
  }
  if (account === undefined) throw new Error(`no account came out of ${path}`);
  return { accepted, quarantined, account };
}
