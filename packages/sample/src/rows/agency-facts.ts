import { between, fraction, streams } from '../random/draw.js';
import type { World } from '../world.js';

/** Columns of an agency beside its name and place. */
export const agencyFactColumns = ['headcountApproved', 'headcountActual'] as const;

/** What an agency's own register says of it: posts approved, and people in them. 编制与实有人数 */
export const agencyFacts = (
  { seed }: World,
  agency: number,
): Record<(typeof agencyFactColumns)[number], number | string | boolean | null> => {
  const actual = Math.round(between(20, 120, fraction(seed, streams.register, agency)));
  const vacant = Math.floor(between(0, 8, fraction(seed, streams.register, agency, 1)));
  return { headcountApproved: actual + vacant, headcountActual: actual };
};
