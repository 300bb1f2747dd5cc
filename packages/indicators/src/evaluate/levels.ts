import type { Trees } from '../compile/trees.js';
import type { CompiledIndicator } from '../plan/plan.js';
import type { Findings } from './findings.js';
import type { Outcome } from './outcome.js';
import { reaches } from './place.js';

/** The levels a group is judged by: the shipped ones, or those of the last of a city's own that reaches it. */
export function levelsFor(
  { trees, levelOverrides }: CompiledIndicator,
  keys: Outcome['keys'],
  { references, clock }: Pick<Findings, 'references' | 'clock'>,
): Trees['levels'] {
  const own = [...levelOverrides].reverse().find(({ override }) => reaches(override, keys, references, clock.asOf));
  return own?.levels ?? trees.levels;
}
