import type { AggregatePlan, Filter } from '@qianliyan/sdk';

/**
 * The rows a group of a table must have at least to be kept: what a count of all of them is asked to reach. Nearly every group of a
 * search for repeated rows has one row; an engine that counts hashes of keys first never groups those by the keys, which is what costs.
 */
export function leastRows(plan: AggregatePlan, having: Filter | undefined): number {
  if (!having || plan.inner) return 1;
  if ('and' in having) return Math.max(1, ...having.and.map((part) => leastRows(plan, part)));
  if (!('column' in having) || (having.op !== 'ge' && having.op !== 'gt')) return 1;
  const counted = plan.measures.find(({ name }) => name === having.column);
  if (counted?.op !== 'count' || counted.where || counted.none) return 1;
  return Math.ceil(Number(having.value)) + (having.op === 'gt' && Number.isInteger(having.value) ? 1 : 0);
}
