import type { Fen } from '../money.js';
import { timeProgress } from '../period.js';
import type { Period } from '../period.js';
import type { FundBook, Scope, WarningLevel } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import type { Cells } from '../table/build.js';
import { groups, is, pin } from './ask.js';
import type { Answered } from './ask.js';
import { executionMeasures, executionWhere, fenOf } from './execution-rate.js';
import type { ExecutionRate } from './execution-rate.js';
import { childRegions, regionPath, territoryColumn } from './regions.js';
import type { RegionLabel } from './regions.js';
import { countWarnings, ifPublished, ofBook, standingWarnings, worstLevel } from './warning-counts.js';
import type { WarningCounts } from './warning-counts.js';

/** Which region to open, at which period, for which budget. */
export interface DrillAsk {
  readonly region: string;
  readonly period: Period;
  readonly fundBook: FundBook;
}

/** A region with the execution of one budget and its lamps. */
export interface RegionExecution extends RegionLabel {
  /** The whole territory, or the own level of a township or zone; null when nothing was reported. */
  readonly scope: Scope | null;
  readonly budgetAdjusted: Fen | null;
  readonly executed: Fen | null;
  readonly rate: ExecutionRate;
  /** Standing warnings of the region and all below it; null when none were ever evaluated, which is not "no warning". */
  readonly warnings: WarningCounts | null;
  readonly worst: WarningLevel | null;
}

/** A region and those right below it. 下钻 */
export interface DrillDown extends Answered {
  readonly period: Period;
  readonly fundBook: FundBook;
  readonly timeProgress: number;
  /** From the province to the region's parent. */
  readonly path: readonly RegionLabel[];
  readonly region: RegionExecution;
  /** The region's own level alone 本级: with the children it makes the whole. */
  readonly own: { readonly budgetAdjusted: Fen | null; readonly executed: Fen | null };
  readonly children: readonly RegionExecution[];
}

/**
 * Opens a region: its expenditure execution and lamps beside those of every region right below it, at each level down to townships.
 * Null when the source knows no such region.
 */
export async function drillDown(source: Source, ask: DrillAsk, options: AskOptions = {}): Promise<DrillDown | null> {
  const at = await pin(source, options);
  const { period, fundBook } = ask;
  const [path, children, rows] = await Promise.all([
    regionPath(source, ask.region, at),
    childRegions(source, ask.region, period, at),
    groups(
      source,
      {
        from: 'executionMonthly',
        where: executionWhere(period, 'expenditure', is('fundBook', fundBook), {
          or: [is('regionCode', ask.region), is('parentCode', ask.region)],
        }),
        keys: ['regionCode', 'scope', 'regionLevel'],
        measures: executionMeasures,
      },
      at,
    ),
  ]);
  const region = path.pop();
  if (!region) return null;
  const lamps = await lampsOf(source, [region, ...children], ask, at);
  const found = (code: string, scope: Scope) =>
    rows.find((row) => row['regionCode'] === code && row['scope'] === scope);
  const withExecution = (one: RegionLabel): RegionExecution => {
    const row = found(one.code, 'whole') ?? found(one.code, 'own');
    const warnings = lamps?.get(one.code) ?? null;
    return {
      ...one,
      scope: (row?.['scope'] as Scope | undefined) ?? null,
      ...amounts(row),
      warnings,
      worst: warnings && worstLevel(warnings),
    };
  };
  const { budgetAdjusted, executed } = amounts(found(region.code, 'own'));
  return {
    snapshot: at.snapshot,
    dataThrough: at.dataThrough,
    period,
    fundBook,
    timeProgress: timeProgress(period),
    path,
    region: withExecution(region),
    own: { budgetAdjusted, executed },
    children: children.map(withExecution),
  };
}

function amounts(row: Cells | undefined): { budgetAdjusted: Fen | null; executed: Fen | null; rate: ExecutionRate } {
  const [executed, budgetAdjusted] = [fenOf(row?.['executed']), fenOf(row?.['budgetAdjusted'])];
  return {
    budgetAdjusted,
    executed,
    rate: { definition: 'executed/adjusted', done: executed, planned: budgetAdjusted },
  };
}

async function lampsOf(
  source: Source,
  regions: readonly RegionLabel[],
  { period, fundBook }: DrillAsk,
  options: AskOptions,
): Promise<Map<string, WarningCounts> | null> {
  return ifPublished(async () => {
    const standing = await standingWarnings(source, period, options);
    if (!standing) return null;
    const byColumn = new Map<string | null, string[]>();
    for (const { level, code } of regions) {
      const column = territoryColumn(level);
      byColumn.set(column, [...(byColumn.get(column) ?? []), code]);
    }
    const counted = await Promise.all(
      [...byColumn].map(([column, codes]) =>
        countWarnings(source, { column, codes }, [...standing, ofBook(fundBook)], options),
      ),
    );
    return new Map(counted.flatMap((counts) => [...counts]));
  });
}
