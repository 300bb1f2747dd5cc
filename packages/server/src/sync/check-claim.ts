import { QianliyanError } from '@qianliyan/sdk';
import type { Feed } from '@qianliyan/sdk/feeds';
import type { Claim } from './claim.js';

/** Which feeds are known, and whether others may send. */
export interface FeedRules {
  /** Feeds whose batches may hold none but their own tables. */
  readonly feeds?: readonly Feed[];
  /** Refuse batches of feeds that are not among them. */
  readonly strict?: boolean;
}

/** Why a batch may not come from who says so: a table that is not its feed's, or, when strict, a feed nobody configured. */
export function checkClaim(
  { feed, tables }: Claim,
  { feeds = [], strict = false }: FeedRules,
): QianliyanError | undefined {
  if (feed === undefined) return undefined;
  const known = feeds.find(({ id }) => id === feed);
  if (!known)
    return strict ? new QianliyanError('feed-invalid', `unknown feed: ${feed}`, { subject: feed }) : undefined;
  const other = tables.find((table) => known.tables.every((one) => one.table !== table));
  return other === undefined
    ? undefined
    : new QianliyanError('feed-invalid', `feed ${feed} does not send table: ${other}`, { subject: other });
}
