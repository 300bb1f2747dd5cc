import type { LeafMeasure, Measure, Rollup } from '@qianliyan/sdk';
import { hashText } from '@qianliyan/sdk';
import { arrange } from './arrange.js';
import { calendarClock } from './clock.js';
import type { Plan } from './plan.js';
import type { Scan } from './scan.js';

/** A leaf reads fewer columns than the rows do: it is worth keeping where it is half as many rows fewer. */
const timesSmaller = 1.5;

/** Any day will do: windows are taken off, and scans whose conditions name the clock are left out. */
const anyClock = calendarClock('2025-12-31');

/**
 * The leaf aggregates to keep beside every part of the tables a plan reads by day, so that the next night asks its own rows and
 * these: what a plan's questions ask, without their windows. Scans whose conditions move with the clock, and measures that are not
 * merged by adding or comparing, have none; they are asked of the rows. 叶子汇总
 */
export function leavesOf({ scans }: Plan): Rollup[] {
  const kept = new Map<string, Omit<Rollup, 'name'>>();
  for (const like of groupsOf(scans.filter(isSteady)))
    for (const { query } of arrange(like, anyClock)) {
      const { yearly } = like[0]!.scan.rows.facts;
      const fold = query.of ?? query;
      const leaf = leafOf(fold.keys, fold.measures, yearly && !query.of);
      if (!leaf) continue;
      const { where } = fold;
      const having = query.of?.having;
      const rollup = { table: fold.from!, ...leaf, ...(where && { where }), ...(having && { having }), timesSmaller };
      kept.set(JSON.stringify(rollup), rollup);
    }
  return [...kept].map(([text, rollup]) => ({ name: `leaf${hashText(text).slice(0, 8)}`, ...rollup }));
}

/** Scans without their windows and with the rows that lack a key, by table and keys: those of finer keys would make the leaves of coarser ones as large as their own. */
function groupsOf(scans: readonly Scan[]): { readonly scan: Scan; readonly atoms: readonly string[] }[][] {
  const groups = new Map<string, { scan: Scan; atoms: readonly string[] }[]>();
  for (const scan of scans) {
    const like = JSON.stringify([scan.rows.table, scan.keys, scan.inner]);
    const wanted = {
      scan: { ...scan, rows: { ...scan.rows, window: 'all' as const, lacking: [] } },
      atoms: Object.keys(scan.atoms),
    };
    groups.set(like, [...(groups.get(like) ?? []), wanted]);
  }
  return [...groups.values()];
}

/** True for a scan by day whose own condition is the same every day. */
const isSteady = ({ rows, inner }: Scan): boolean =>
  rows.facts.rhythm === 'day' && !/"@[a-zA-Z]+\./.test(JSON.stringify([rows.where, inner?.having, inner?.where]));

function leafOf(
  keys: readonly string[],
  measures: Readonly<Record<string, Measure>>,
  yearly: boolean,
): Pick<Rollup, 'keys' | 'measures'> | undefined {
  const leaves: Record<string, LeafMeasure> = {};
  for (const [name, measure] of Object.entries(measures)) {
    if (measure.where || 'last' in measure) return undefined;
    leaves[name] = measure;
  }
  return { keys: yearly && !keys.includes('year') ? [...keys, 'year'] : keys, measures: leaves };
}
