import { answerFrom, dropMet } from '@qianliyan/sdk';
import type { AggregatePlan, Ranges, Rollup, Scalar, StandardTable } from '@qianliyan/sdk';
import type { JoinedParts, Part, RollupFile } from '../store/manifest.js';
import { rollupId } from './rollup-id.js';
import { daysApart, spanOf, unitsOf } from './units.js';
import type { Unit } from './units.js';

/** Parts that answer an innermost fold in the same way: from their own rows, or from rollups of them. */
export interface Share {
  /** The fold, asked of the parts' rows or of their rollups' rows. */
  readonly plan: AggregatePlan;
  readonly parts: readonly Part[];
  /** The rollup, and its files. */
  readonly rollup?: { readonly name: string; readonly files: readonly RollupFile[] };
}

/** What is known of the columns of every row of some parts. */
function rangesOf({ columns, day }: StandardTable, parts: readonly Part[]): Ranges {
  const known = (name: string | undefined, range: readonly [Scalar, Scalar] | null) =>
    name !== undefined && range && columns[name]?.required ? { [name]: range } : {};
  return { ...known(day, spanOf(parts, 'days')), ...known('year', spanOf(parts, 'years')) };
}

/** The fold of some parts without the conditions all their rows meet. */
function narrowed({ where, ...plan }: AggregatePlan, ranges: Ranges): AggregatePlan {
  const left = dropMet(where, ranges);
  return { ...plan, ...(left && { where: left }) };
}

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
  const shares = new Map<string, { plan: AggregatePlan; parts: Part[]; name?: string; files: RollupFile[] }>();
  const take = (unit: Unit, best: Choice | undefined): void => {
    const id = best ? `${best.rollup.name} ${JSON.stringify(best.plan.where ?? null)}` : '';
    const share = shares.get(id) ?? {
      plan: best?.plan ?? plan,
      parts: [],
      files: [],
      ...(best && { name: best.rollup.name }),
    };
    share.parts.push(...unit.parts);
    if (best) share.files.push(best.file);
    shares.set(id, share);
  };
  for (const unit of unitsOf(parts, joined)) {
    const best = smallest(plan, unit, of, parts);
    if (best || unit.parts.length === 1) take(unit, best);
    else
      for (const part of unit.parts) {
        const single = { parts: [part], rollups: part.rollups ?? {} };
        take(single, smallest(plan, single, of, parts));
      }
  }
  return [...shares.values()].map(({ plan: asked, parts: held, name, files }) => ({
    plan: asked,
    parts: held,
    ...(name !== undefined && { rollup: { name, files } }),
  }));
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
  all: readonly Part[],
): Choice | undefined {
  const kept = rollups.filter((rollup) => unit.rollups[rollupId(rollup)]);
  if (kept.length === 0) return undefined;
  const fold = narrowed(plan, rangesOf(plan.table, unit.parts));
  let best: Choice | undefined;
  for (const rollup of kept) {
    const file = unit.rollups[rollupId(rollup)]!;
    if (best && best.file.rows <= file.rows) continue;
    if (rollup.having && !isWhole(rollup, unit, plan.table, all)) continue;
    const answered = answerFrom(fold, rollup, plan.table);
    if (answered) best = { plan: answered, rollup, file };
  }
  return best;
}

/** True when no group of a rollup has rows in other parts as well: its days are theirs alone. */
const isWhole = (rollup: Rollup, { parts }: Unit, { day }: StandardTable, all: readonly Part[]): boolean =>
  day !== undefined &&
  rollup.keys.includes(day) &&
  daysApart(
    parts,
    all.filter((part) => !parts.includes(part)),
  );
