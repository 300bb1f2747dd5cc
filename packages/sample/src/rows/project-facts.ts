import { fraction, streams } from '../random/draw.js';
import type { World } from '../world.js';

/** Columns of a project beside its name and place. */
export const projectFactColumns = ['feasibilityAmount', 'estimateAmount'] as const;

/** Those of them that are amounts. */
export const projectFactAmounts = ['feasibilityAmount', 'estimateAmount'] as const;

/** What the project library says of a project. 项目库 */
export const projectFacts = (
  { seed, planted }: World,
  project: number,
): Record<(typeof projectFactColumns)[number], number | string | boolean | null> => {
  const one = planted.roster.projects[project];
  if (one?.kind !== 'specific-target') return { feasibilityAmount: null, estimateAmount: null };
  const feasibility = 100_000_000 + Math.floor(fraction(seed, streams.register, project, 1) * 900_000_000);
  return { feasibilityAmount: feasibility, estimateAmount: feasibility };
};
