import { agencyFacts } from '../../rows/agency-facts.js';
import type { Agency, Project } from '../../roster/roster.js';
import { territory } from '../../roster/territory.js';
import { between, fraction, streams } from '../../random/draw.js';
import type { World } from '../../world.js';
import { faultAt } from './faults.js';

/** An agency whose own budget is sent line by line. 报送部门预算明细的单位 */
export interface Budgeted {
  /** Place among them. */
  readonly turn: number;
  /** Index in the roster. */
  readonly index: number;
  readonly agency: Agency;
  readonly region: string;
  readonly heads: number;
  /** The project its running costs stand under, and its index in the roster. */
  readonly project: Project;
  readonly projectIndex: number;
  /** Value of its information technology, fen; 0 where the project is none of it. */
  readonly itAssets: number;
}

/** So many of each region, from its first agency on. */
const perRegion = 9;

/** Amounts are whole multiples of a thousand yuan. */
export const thousand = 100_000;

const kept = new WeakMap<World['planted'], readonly Budgeted[]>();

/** The agencies of the province and its prefectures that send their budgets, in order of the roster. */
export function budgetedAgencies(world: World): readonly Budgeted[] {
  const known = kept.get(world.planted);
  if (known) return known;
  const { agencies, projects } = world.planted.roster;
  const carrier = new Map<number, number>();
  projects.forEach(({ agency, code }, at) => {
    if (code.endsWith('P01') || code.endsWith('P02')) carrier.set(agency, at);
  });
  const counts = new Map<number, number>();
  const made: Budgeted[] = [];
  agencies.forEach((agency, index) => {
    const region = territory[agency.place]?.region;
    const at = carrier.get(index);
    const project = at === undefined ? undefined : projects[at];
    const count = counts.get(agency.place) ?? 0;
    if (!region || (region.level !== 'province' && region.level !== 'prefecture')) return;
    if (at === undefined || !project || agency.kind.book !== 'GPB' || count === perRegion) return;
    if (!/10[1-9]$|11\d$/.test(agency.code)) return;
    counts.set(agency.place, count + 1);
    const hasIt = project.code.endsWith('P02') || faultAt(made.length)?.it !== undefined;
    made.push({
      turn: made.length,
      index,
      agency,
      region: region.code,
      heads: Number(agencyFacts(world, index).headcountActual),
      project,
      projectIndex: at,
      itAssets: hasIt ? 1000 * thousand + roughly(world, index, 1, 0, 19_000) * thousand : 0,
    });
  });
  kept.set(world.planted, made);
  return made;
}

/** A whole number between two bounds, the same for the same agency and use. */
export const roughly = ({ seed }: World, index: number, use: number, low: number, high: number): number =>
  Math.floor(between(low, high, fraction(seed, streams.department, index, use)));
