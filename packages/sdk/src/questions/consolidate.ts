import { fen } from '../money.js';
import type { Fen } from '../money.js';

/**
 * The whole territory from its parts 合并: own level, plus the wholes of the regions below, less the transfers between them that both
 * sides booked. Null when any part was not reported: a total of what is there would be no total.
 * @throws AmountError `amount-overflow`
 */
export function consolidate(own: Fen | null, children: readonly (Fen | null)[], between: Fen | null): Fen | null {
  if (own === null || between === null) return null;
  let whole = BigInt(own) - BigInt(between);
  for (const child of children) {
    if (child === null) return null;
    whole += BigInt(child);
  }
  return fen(Number(whole));
}
