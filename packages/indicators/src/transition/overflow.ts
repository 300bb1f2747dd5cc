import { warningLevels } from '@qianliyan/sdk';
import type { Fired } from '../evaluate/outcome.js';

/** Groups of one indicator that fired past the most that are kept. 超出保留上限 */
export interface Overflow {
  readonly id: string;
  readonly groups: number;
  /** What is at stake in them together, in fen; null where no amount is known, or their sum is past what a number holds. */
  readonly amount: number | null;
}

/** A sum of amounts in fen; null of none, and past 2^53 − 1. */
export function totalAmount(fired: readonly Fired[]): number | null {
  const amounts = fired.flatMap(({ amount }) => (amount === null ? [] : [BigInt(amount)]));
  const total = Number(amounts.reduce((sum, amount) => sum + amount, BigInt(0)));
  return amounts.length > 0 && Number.isSafeInteger(total) ? total : null;
}

const worstFirst = (a: Fired, b: Fired): number =>
  warningLevels.indexOf(a.level) - warningLevels.indexOf(b.level) ||
  (b.amount ?? -1) - (a.amount ?? -1) ||
  (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1);

/** The worst outcomes by level, then by amount, in their own order; and what the rest comes to. */
export function worstOf(
  id: string,
  fired: readonly Fired[],
  most: number,
): { readonly worst: readonly Fired[]; readonly overflow: Overflow | null } {
  if (fired.length <= most) return { worst: fired, overflow: null };
  const sorted = [...fired].sort(worstFirst);
  const kept = new Set(sorted.slice(0, most));
  const rest = sorted.slice(most);
  return {
    worst: fired.filter((outcome) => kept.has(outcome)),
    overflow: { id, groups: rest.length, amount: totalAmount(rest) },
  };
}
