import { territory } from '../../roster/territory.js';
import type { World } from '../../world.js';

/** A county's agency that buys. */
export interface Buyer {
  readonly turn: number;
  readonly code: string;
  readonly region: string;
}

const known = new WeakMap<World, readonly Buyer[]>();

/** The first agency of each county. */
export function countyBuyers(world: World): readonly Buyer[] {
  const held = known.get(world);
  if (held) return held;
  const seen = new Set<number>();
  const made: Buyer[] = [];
  for (const { code, place } of world.planted.roster.agencies) {
    const region = territory[place]?.region;
    if (region?.level !== 'county' || seen.has(place)) continue;
    seen.add(place);
    made.push({ turn: made.length, code, region: region.code });
  }
  known.set(world, made);
  return made;
}
