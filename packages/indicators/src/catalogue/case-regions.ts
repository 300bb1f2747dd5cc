import type { Expectation } from '../definition/indicator.js';

const places = [
  '0100',
  '0300',
  '0400',
  '0500',
  '0600',
  '0700',
  '0800',
  '0900',
  '1000',
  '1100',
  '1300',
  '1400',
  '1500',
] as const;

const codeAt = (at: number): string => `51${places[at]!}000`;

/** The first regions of the list that cases stand on, as rows. 用例的区划 */
export const caseRegions = (count: number, level: 'prefecture' | 'county' = 'prefecture') =>
  places.slice(0, count).map((place, at) => ({
    regionCode: codeAt(at),
    name: `区划${place}`,
    shortName: place,
    level,
  }));

/** The rows of a case, a value for each region in turn: one row of it, or several. */
export const eachRegion = <const V, const R extends object>(
  values: readonly V[],
  rows: (value: V, regionCode: string, at: number) => R | readonly R[],
): R[] => values.flatMap((value, at) => rows(value, codeAt(at), at));

/** What is expected of each region in turn: an outcome, or the measure that is lacking. */
export const regionOutcomes = (
  ...outcomes: readonly (Expectation['outcome'] | { readonly lacks: string })[]
): Expectation[] =>
  outcomes.map((outcome, at) => ({
    keys: { regionCode: codeAt(at) },
    ...(typeof outcome === 'string' ? { outcome } : { outcome: 'not-computable', measure: outcome.lacks }),
  }));
