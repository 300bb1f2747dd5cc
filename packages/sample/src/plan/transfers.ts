import { territory } from '../roster/territory.js';
import { slotOf } from './slot.js';

/**
 * What each place receives from the level above, fen by place: what its own general public spending and the transfers it
 * passes on need beyond its own revenue. The province's comes from the centre. 转移支付
 */
export function transfersOf(executed: Float64Array, revenue: Float64Array): Float64Array {
  const transfers = new Float64Array(territory.length);
  for (const place of territory.toReversed()) {
    const slot = slotOf(place.index, 'GPB');
    const passedOn = place.children.reduce((sum, child) => sum + (transfers[child] ?? 0), 0);
    transfers[place.index] = Math.max(0, (executed[slot] ?? 0) + passedOn - (revenue[slot] ?? 0));
  }
  return transfers;
}
