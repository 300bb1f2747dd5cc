import { daysBetween } from '../period.js';
import type { Day } from '../period.js';
import type { Provenance, Source } from '../source/source.js';
import type { AskOptions } from '../source/source.js';
import type { TableName } from '../standard/index.js';
import type { Answered } from './ask.js';

/** How fresh a source is and where its data comes from. 数据时效 */
export interface Freshness extends Answered {
  /** Whole days from `dataThrough` to today; null without dated facts or without `today`. */
  readonly daysBehind: number | null;
  readonly provenance: { readonly [T in TableName]?: Provenance };
  /** True when any of the tables is 演示数据; pages that use it say so. */
  readonly synthetic: boolean;
}

/** Says to which day a source's data is complete, and whether any of it is synthetic. `today` is passed in: nothing here reads a clock. */
export async function freshness(
  source: Source,
  ask: { readonly today?: Day; readonly tables?: readonly TableName[] } = {},
  options: AskOptions = {},
): Promise<Freshness> {
  const { snapshot, dataThrough, tables } = await source.describe(options);
  const names = (Object.keys(tables) as TableName[]).filter((name) => !ask.tables || ask.tables.includes(name));
  const provenance = Object.fromEntries(
    names.map((name) => [name, tables[name]!.provenance]),
  ) as Freshness['provenance'];
  const daysBehind = ask.today === undefined || dataThrough === null ? null : daysBetween(dataThrough, ask.today);
  return { snapshot, dataThrough, daysBehind, provenance, synthetic: Object.values(provenance).includes('synthetic') };
}
