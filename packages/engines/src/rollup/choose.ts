import { answerFrom, dropMet } from '@qianliyan/sdk';
import type { AggregatePlan, Ranges, Rollup, Scalar, StandardTable } from '@qianliyan/sdk';
import type { Part, RollupFile } from '../store/manifest.js';
import { rollupId } from './rollup-id.js';

/** Parts that answer an innermost fold in the same way: from their own rows, or from one of their rollups. */
export interface Share {
  /** The fold, asked of the parts' rows or of their rollups' rows. */
  readonly plan: AggregatePlan;
  readonly parts: readonly Part[];
  /** The rollup, and its file of each part. */
  readonly rollup?: { readonly name: string; readonly files: readonly RollupFile[] };
}

/** What is known of the columns of every row of a part. */
function rangesOf({ columns, day }: StandardTable, { days, years }: Part): Ranges {
  const known = (name: string | undefined, range: readonly [Scalar, Scalar] | null) =>
    name !== undefined && range && columns[name]?.required ? { [name]: range } : {};
  return { ...known(day, days), ...known('year', years) };
}

/** The fold of a part without the conditions all its rows meet. */
function narrowed({ where, ...plan }: AggregatePlan, ranges: Ranges): AggregatePlan {
  const left = dropMet(where, ranges);
  return { ...plan, ...(left && { where: left }) };
}

/**
 * Answers an innermost fold part by part: from the smallest rollup that can, else from the part's rows. What the parts answer
 * merges, so an answer never depends on which of them have rollups.
 */
export function chooseShares(
  plan: AggregatePlan,
  parts: readonly Part[],
  rollups: readonly Rollup[],
): readonly Share[] {
  const of = rollups.filter((rollup) => rollup.table === plan.table.name);
  const shares = new Map<string, { plan: AggregatePlan; parts: Part[]; name?: string; files: RollupFile[] }>();
  for (const part of parts) {
    const best = smallest(plan, part, of);
    const id = best ? `${best.rollup.name} ${JSON.stringify(best.plan.where ?? null)}` : '';
    const share = shares.get(id) ?? {
      plan: best?.plan ?? plan,
      parts: [],
      files: [],
      ...(best && { name: best.rollup.name }),
    };
    share.parts.push(part);
    if (best) share.files.push(best.file);
    shares.set(id, share);
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

function smallest(plan: AggregatePlan, part: Part, rollups: readonly Rollup[]): Choice | undefined {
  if (!part.rollups) return undefined;
  const fold = narrowed(plan, rangesOf(plan.table, part));
  let best: Choice | undefined;
  for (const rollup of rollups) {
    const file = part.rollups[rollupId(rollup)];
    if (!file || (best && best.file.rows <= file.rows)) continue;
    const answered = answerFrom(fold, rollup, plan.table);
    if (answered) best = { plan: answered, rollup, file };
  }
  return best;
}
