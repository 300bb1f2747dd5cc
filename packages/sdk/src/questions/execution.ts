import type { Fen } from '../money.js';
import { timeProgress } from '../period.js';
import type { Period } from '../period.js';
import { fundBooks } from '../standard/vocabulary.js';
import type { Direction, FundBook, Scope } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import { groups, is, pin } from './ask.js';
import type { Answered } from './ask.js';
import { executionMeasures, executionWhere, fenOf } from './execution-rate.js';
import type { ExecutionRate } from './execution-rate.js';
import { regionLabel } from './regions.js';
import type { RegionLabel } from './regions.js';

/** Whose budgets, at the end of which period. */
export interface ExecutionAsk {
  readonly region: string;
  readonly period: Period;
  /** The whole territory where the region reports it, else its own level, unless told. 口径 */
  readonly scope?: Scope;
  /** Expenditure unless told. */
  readonly direction?: Direction;
}

/** One of the four budgets; an amount is null when it was not reported. */
export interface BookExecution {
  readonly fundBook: FundBook;
  readonly budgetOriginal: Fen | null;
  readonly budgetAdjusted: Fen | null;
  readonly executed: Fen | null;
  readonly executedLastYear: Fen | null;
  readonly rate: ExecutionRate;
}

/** The execution of the four budgets of a region. 四本预算执行情况 */
export interface Execution extends Answered {
  readonly region: RegionLabel | null;
  readonly period: Period;
  readonly direction: Direction;
  /** Null when nothing was reported. */
  readonly scope: Scope | null;
  readonly timeProgress: number;
  /** Always all four, in the order of the law. */
  readonly books: readonly BookExecution[];
}

/** How far a region's four budgets are executed at the end of a period, without transfers between levels. */
export async function execution(source: Source, ask: ExecutionAsk, options: AskOptions = {}): Promise<Execution> {
  const at = await pin(source, options);
  const { period, direction = 'expenditure' } = ask;
  const [region, rows] = await Promise.all([
    regionLabel(source, ask.region, at),
    groups(
      source,
      {
        from: 'executionMonthly',
        where: executionWhere(period, direction, is('regionCode', ask.region)),
        keys: ['scope', 'fundBook', 'regionLevel'],
        measures: executionMeasures,
      },
      at,
    ),
  ]);
  const reported = (['whole', 'own'] as const).find((scope) => rows.some((row) => row['scope'] === scope)) ?? null;
  const scope = ask.scope ?? reported;
  const books = fundBooks.map((fundBook): BookExecution => {
    const row = rows.find((group) => group['scope'] === scope && group['fundBook'] === fundBook);
    const [executed, budgetAdjusted] = [fenOf(row?.['executed']), fenOf(row?.['budgetAdjusted'])];
    return {
      fundBook,
      budgetOriginal: fenOf(row?.['budgetOriginal']),
      budgetAdjusted,
      executed,
      executedLastYear: fenOf(row?.['executedLastYear']),
      rate: { definition: 'executed/adjusted', done: executed, planned: budgetAdjusted },
    };
  });
  return {
    snapshot: at.snapshot,
    dataThrough: at.dataThrough,
    region,
    period,
    direction,
    scope,
    timeProgress: timeProgress(period),
    books,
  };
}
