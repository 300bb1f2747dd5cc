import { answerFrom, narrowPlan } from '@qianliyan/sdk';
import type { AggregatePlan, Filter, Ranges, Rollup, Scalar, StandardTable } from '@qianliyan/sdk';
import type { JoinedParts, Part, RollupFile } from '../store/manifest.js';
import { rollupId } from './rollup-id.js';
import { aloneOf, clustersOf, sharedDays, spanOf, unitsOf } from './units.js';
import type { Unit } from './units.js';

/** Parts that answer an innermost fold in the same way: from their own rows, or from rollups of them. */
export interface Share {
  /** The fold, asked of the parts' rows or of their rollups' rows. */
  readonly plan: AggregatePlan;
  readonly parts: readonly Part[];
  /** The rollup, and its files. */
  readonly rollup?: { readonly name: string; readonly files: readonly RollupFile[] };
  /** True when no group of it has rows elsewhere, so that what a fold keeps of its groups can be told at once. */
  readonly complete?: boolean;
}

/** What is known of the columns of every row of some parts. */
function rangesOf({ columns, day }: StandardTable, parts: readonly Part[]): Ranges {
  const known = (name: string | undefined, range: readonly [Scalar, Scalar] | null) =>
    name !== undefined && range && columns[name]?.required ? { [name]: range } : {};
  return { ...known(day, spanOf(parts, 'days')), ...known('year', spanOf(parts, 'years')) };
}

/** The fold as it is asked of some parts; undefined where none of their rows is meant. */
const narrowed = (plan: AggregatePlan, parts: readonly Part[]): AggregatePlan | undefined =>
  narrowPlan(plan, rangesOf(plan.table, parts));

/**
 * Answers an innermost fold part by part: from the smallest rollup that can, of parts together where such are kept, else from the
 * parts' rows. What they answer merges, so an answer never depends on which of them have rollups.
 */
export function chooseShares(
  plan: AggregatePlan,
  parts: readonly Part[],
  rollups: readonly Rollup[],
  joined: readonly JoinedParts[] = [],
): readonly Share[] {
  const of = rollups.filter((rollup) => rollup.table === plan.table.name);
  const units = unitsOf(parts, joined);
  const shares = new Shares();
  if (isByDay(plan) && units.every(({ days }) => days !== null)) {
    takeByDay(plan, units, of, shares);
    return shares.all().map((share) => ({ ...share, complete: true }));
  }
  for (const unit of units) {
    const best = smallest(plan, unit, of, false);
    if (best || unit.parts.length === 1) shares.take(plan, unit.parts, best);
    else for (const part of unit.parts) shares.take(plan, [part], smallest(plan, aloneOf(part), of, false));
  }
  return shares.all();
}

/** True for a fold that keeps some groups of single days: parts of other days say nothing of them. */
const isByDay = ({ having, keys, table: { day } }: AggregatePlan): boolean =>
  having !== undefined && keys.some(({ name }) => name === day);

/**
 * A fold of single days, units with days in common at a time: each day that only one unit has from that unit, from its rollup where
 * it keeps these groups; days that several have from the rows of all of them. Each is a place of its own, so no more groups are
 * looked at together than it has.
 */
function takeByDay(plan: AggregatePlan, units: readonly Unit[], rollups: readonly Rollup[], shares: Shares): void {
  for (const cluster of clustersOf(units)) {
    const shared = sharedDays(plan.table.day!, cluster);
    if (shared) {
      const all = cluster.flatMap(({ parts }) => parts);
      shares.take(withCondition(plan, shared), all, undefined, shares.place());
    }
    const own = shared ? withCondition(plan, { not: shared }) : plan;
    for (const unit of cluster) {
      const best = smallest(own, unit, rollups, true);
      if (best || unit.parts.length === 1) shares.take(own, unit.parts, best, shares.place());
      else takeByDay(own, unit.parts.map(aloneOf), rollups, shares);
    }
  }
}

const withCondition = ({ where, ...plan }: AggregatePlan, more: Filter): AggregatePlan => ({
  ...plan,
  where: { and: [...(where ? ('and' in where ? where.and : [where]) : []), more] },
});

/** True where answers of some parts add up to the answer of all; the last of all rows is among all of them. */
const isMerged = ({ measures }: AggregatePlan): boolean => measures.every(({ op }) => op !== 'last');

/** Shares as they are put together: parts that are asked alike are one. */
class Shares {
  readonly #shares = new Map<string, { plan: AggregatePlan; parts: Part[]; name?: string; files: RollupFile[] }>();
  #places = 0;

  /** Names a place of its own: rows asked there are asked apart from those of other places. */
  place(): string {
    return `${(this.#places += 1)}`;
  }

  take(plan: AggregatePlan, parts: readonly Part[], best: Choice | undefined, place = ''): void {
    const asked = best ? best.plan : isMerged(plan) ? narrowed(plan, parts) : plan;
    if (!asked) return;
    const id = JSON.stringify([
      best?.rollup.name ?? place,
      asked.where ?? null,
      asked.measures.map(({ where, none }) => where ?? none ?? null),
    ]);
    const share = this.#shares.get(id) ?? {
      plan: asked,
      parts: [],
      files: [],
      ...(best && { name: best.rollup.name }),
    };
    share.parts.push(...parts);
    if (best) share.files.push(best.file);
    this.#shares.set(id, share);
  }

  all(): readonly Share[] {
    return [...this.#shares.values()].map(({ plan, parts, name, files }) => ({
      plan,
      parts,
      ...(name !== undefined && { rollup: { name, files } }),
    }));
  }
}

interface Choice {
  readonly plan: AggregatePlan;
  readonly rollup: Rollup;
  readonly file: RollupFile;
}

function smallest(
  plan: AggregatePlan,
  unit: Unit,
  rollups: readonly Rollup[],
  withGroupsOfOwn: boolean,
): Choice | undefined {
  const kept = rollups.filter((rollup) => unit.rollups[rollupId(rollup)] && (withGroupsOfOwn || !rollup.having));
  if (kept.length === 0) return undefined;
  const fold = narrowed(plan, unit.parts);
  if (!fold) return undefined;
  let best: Choice | undefined;
  for (const rollup of kept) {
    const file = unit.rollups[rollupId(rollup)]!;
    if (best && best.file.rows <= file.rows) continue;
    const answered = answerFrom(fold, rollup, plan.table);
    if (answered) best = { plan: answered, rollup, file };
  }
  return best;
}
