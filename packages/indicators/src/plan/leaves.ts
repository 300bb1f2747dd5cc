import type { Filter, LeafMeasure, Measure, Rollup } from '@qianliyan/sdk';
import { hashText } from '@qianliyan/sdk';
import { arrange } from './arrange.js';
import { calendarClock } from './clock.js';
import type { Plan } from './plan.js';
import { filterColumns } from './filter-columns.js';
import { isSteady } from './scan.js';
import type { Scan } from './scan.js';

type Measures = Readonly<Record<string, Measure>>;

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
  for (const like of groupsOf(scans.filter((scan) => scan.rows.facts.rhythm === 'day' && isSteady(scan))))
    for (const { query } of arrange(like, anyClock)) {
      const { day, yearly } = like[0]!.scan.rows.facts;
      const { from, keys, where, measures, having } = query.of ?? query;
      const byDay = having !== undefined && keys.includes(day ?? '');
      const byYear = yearly && !byDay && !keys.includes('year') ? [...keys, 'year'] : keys;
      const leaves = byDay ? wholeMeasures(measures) : leafMeasures(measures, byYear);
      if (!leaves) continue;
      const rollup = {
        table: from!,
        keys: byYear,
        measures: leaves,
        ...(where && { where }),
        ...(byDay && { having }),
      };
      kept.set(JSON.stringify(rollup), { ...rollup, timesSmaller });
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

/** Measures as they are kept by some keys, each once: what is asked of the keys alone is left to be asked of the groups. */
function leafMeasures(measures: Measures, keys: readonly string[]): Rollup['measures'] | undefined {
  const leaves = new Map<string, readonly [string, LeafMeasure]>();
  for (const [name, { where, ...fold }] of Object.entries(measures)) {
    if ('last' in fold) return undefined;
    const left = conjuncts(where).filter((one) => !filterColumns(one).every((column) => keys.includes(column)));
    const leaf = left.length === 0 ? fold : { ...fold, where: left.length === 1 ? left[0]! : { and: left } };
    const text = JSON.stringify(leaf);
    if (!leaves.has(text)) leaves.set(text, [name, leaf]);
  }
  return Object.fromEntries(leaves.values());
}

/** Measures of groups that are kept by what they say: under their own names. */
function wholeMeasures(measures: Measures): Rollup['measures'] | undefined {
  const leaves = Object.entries(measures).filter((one): one is [string, LeafMeasure] => !('last' in one[1]));
  return leaves.length === Object.keys(measures).length ? Object.fromEntries(leaves) : undefined;
}

const conjuncts = (filter: Filter | undefined): readonly Filter[] =>
  !filter ? [] : 'and' in filter ? filter.and.flatMap(conjuncts) : [filter];
