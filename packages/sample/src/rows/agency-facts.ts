import { between, fraction, streams } from '../random/draw.js';
import type { World } from '../world.js';

/** Columns of an agency beside its name and place. */
export const agencyFactColumns = ['headcountActual'] as const;

/** What an agency's own register says of it. */
export const agencyFacts = (
  { seed }: World,
  agency: number,
): Record<(typeof agencyFactColumns)[number], number | string | boolean | null> => ({
  headcountActual: Math.round(between(20, 120, fraction(seed, streams.register, agency))),
});
