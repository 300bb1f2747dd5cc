import { loadBatches, StoreError } from '@qianliyan/engines';
import type { LoadOptions, LoadReport, Store } from '@qianliyan/engines';
import { QianliyanError } from '@qianliyan/sdk';
import { pendingBatches } from '../inbox.js';
import { lastChange, readClaim } from './claim.js';
import type { Claim } from './claim.js';
import { checkClaim } from './check-claim.js';
import type { FeedRules } from './check-claim.js';
import { keepRefused, keepTaken } from './set-aside.js';

/** A batch that was not taken in, and why. 退回的批次 */
export interface RefusedBatch {
  readonly folder: string;
  readonly batchId: string | null;
  readonly code: string;
  readonly message: string;
}

/** What one round over an inbox came to. 同步结果 */
export interface SyncReport extends LoadReport {
  readonly refused: readonly RefusedBatch[];
  /** Folders that were still changing, left for the next round. */
  readonly waiting: readonly string[];
}

/** Options of `syncInbox`. */
export interface SyncOptions extends LoadOptions, FeedRules {
  /** Leave the folders where they are; by default they go to `taken/` and `refused/` of the inbox. */
  readonly keep?: boolean;
  /** Leave folders that changed after this time (milliseconds since 1970) for the next round. */
  readonly settledBefore?: number;
}

/** How often a load is tried again when another writer published meanwhile. */
const conflicts = 5;

/** Codes that mean one batch is not what it says; anything else is no batch's fault. */
const faults = ['batch-conflict', 'batch-not-reconciled', 'feed-invalid', 'file-unreadable', 'file-too-large'];

/** The batch an error of the loader speaks of: its subject is the batch's id, its folder, or a file in it. */
const culprit = (error: unknown, claims: readonly Claim[]): Claim | undefined => {
  if (!(error instanceof QianliyanError) || !faults.includes(error.code)) return undefined;
  const { subject = '' } = error;
  return claims.find(
    ({ folder, batchId }) => subject === batchId || subject === folder || subject.startsWith(`${folder}/`),
  );
};

const asRefused = ({ folder, batchId }: Claim, { code, message }: QianliyanError): RefusedBatch => ({
  folder,
  batchId: batchId ?? null,
  code,
  message,
});

/**
 * Takes in what lies in an inbox as one new snapshot. A batch that is refused holds up no other: it is set aside with the reason, and the
 * rest is taken in without it. Killed at any instant, the next round finds either the old snapshot or the new one. T+1 同步
 * @throws SourceError `file-unreadable` when the inbox cannot be read, `aborted`; StoreError `write-failed`, `publish-conflict` after five tries
 */
export async function syncInbox(store: Store, inbox: string, options: SyncOptions = {}): Promise<SyncReport> {
  const { keep = false, settledBefore = Infinity } = options;
  const waiting: string[] = [];
  const refused: RefusedBatch[] = [];
  let claims: Claim[] = [];
  for (const folder of await pendingBatches(inbox)) {
    if ((await lastChange(folder)) > settledBefore) waiting.push(folder);
    else claims.push(await readClaim(folder));
  }
  const refuse = (claim: Claim, error: QianliyanError): void => {
    claims = claims.filter((one) => one !== claim);
    refused.push(asRefused(claim, error));
  };
  for (const claim of claims) {
    const error = checkClaim(claim, options);
    if (error) refuse(claim, error);
  }
  let report: LoadReport | undefined;
  for (let tries = 1; report === undefined;) {
    try {
      report = await loadBatches(
        store,
        claims.map(({ folder }) => folder),
        options,
      );
    } catch (error) {
      const claim = culprit(error, claims);
      if (claim) refuse(claim, error as QianliyanError);
      else if (!(error instanceof StoreError && error.code === 'publish-conflict') || (tries += 1) > conflicts)
        throw error;
    }
  }
  if (!keep) {
    for (const { folder } of claims) await keepTaken(inbox, folder);
    for (const { folder, code, message } of refused) await keepRefused(inbox, folder, { code, message });
  }
  return { ...report, refused, waiting };
}
