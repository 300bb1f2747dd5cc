import type { Planted } from '../plants/plant.js';
import { between, fraction, streams } from '../random/draw.js';
import type { Agency, Project } from '../roster/roster.js';
import { apportion, apportionAtLeast } from './apportion.js';

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index];
  if (found === undefined) throw new RangeError(`nothing planned at: ${index}`);
  return found;
};

/** Shares out what each place and book spends among its projects, exactly: fen by project. */
export function spreadPayments(
  seed: number,
  year: number,
  { roster }: Planted,
  groups: readonly number[][],
  totals: Float64Array,
): Float64Array {
  const paid = new Float64Array(roster.projects.length);
  groups.forEach((group, slot) => {
    const weights = group.map((index) => {
      const project: Project = at(roster.projects, index);
      const agency: Agency = at(roster.agencies, project.agency);
      const favour = between(0.6, 1.6, fraction(seed, streams.weight, project.agency));
      const drift = between(0.94, 1.06, fraction(seed, streams.weight, index, year));
      return agency.kind.size * favour * project.size * drift;
    });
    apportion(totals[slot] ?? 0, weights).forEach((part, order) => (paid[at(group, order)] = part));
  });
  return paid;
}

/** Numbers the payments of each project: more where more is paid, at least four a year where there are enough. */
export function spreadLines(lines: number, groups: readonly number[][], paid: Float64Array): Int32Array {
  const drawn = groups.flat().sort((a, b) => a - b);
  const least = Math.max(1, Math.min(4, Math.floor(lines / drawn.length / 1.6)));
  const weights = drawn.map((index) => Math.sqrt(paid[index] ?? 0));
  const counts = new Int32Array(paid.length);
  apportionAtLeast(lines, weights, least).forEach((count, order) => (counts[at(drawn, order)] = count));
  return counts;
}

/** What an agency leaves unspent at the end of the year over what it paid: mostly a few percent, now and then much. */
function agencyGap(seed: number, year: number, agency: number): number {
  const chance = fraction(seed, streams.agencyGap, agency, year);
  const spread = fraction(seed, streams.agencyGap, agency, year, 1);
  if (chance < 0.03) return between(0.12, 0.42, spread);
  return chance < 0.08 ? between(0.07, 0.11, spread) : between(0.01, 0.06, spread);
}

/** Parts each budget gap between allotments that go unspent, by project, and the reserve, by place × book; fen. */
export function spreadGaps(
  seed: number,
  year: number,
  { roster }: Planted,
  groups: readonly number[][],
  paid: Float64Array,
  gaps: Float64Array,
): { readonly allotted: Float64Array; readonly reserves: Float64Array } {
  const allotted = new Float64Array(paid.length);
  const reserves = new Float64Array(groups.length);
  groups.forEach((group, slot) => {
    const room = gaps[slot] ?? 0;
    const wanted = group.map((index) => (paid[index] ?? 0) * agencyGap(seed, year, at(roster.projects, index).agency));
    const scale = Math.min(
      1,
      (room * 0.9) /
        Math.max(
          1,
          wanted.reduce((a, b) => a + b, 0),
        ),
    );
    const given = wanted.map((want) => Math.floor((want * scale) / 100) * 100);
    group.forEach((index, order) => (allotted[index] = (paid[index] ?? 0) + at(given, order)));
    reserves[slot] = room - given.reduce((a, b) => a + b, 0);
  });
  return { allotted, reserves };
}
