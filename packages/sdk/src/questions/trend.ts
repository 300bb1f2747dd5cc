import type { Fen } from '../money.js';
import type { Direction, FundBook, Scope } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import type { Cells } from '../table/build.js';
import { groups, is, pin } from './ask.js';
import type { Answered } from './ask.js';
import { executionMeasures, fenOf } from './execution-rate.js';
import type { ExecutionRate } from './execution-rate.js';

/** Whose budget, over which years. */
export interface TrendAsk {
  readonly region: string;
  readonly fundBook: FundBook;
  readonly years: readonly number[];
  /** One point a year (its last reported month), or one a month. */
  readonly by: 'year' | 'month';
  readonly direction?: Direction;
  readonly scope?: Scope;
}

/** One point in time; an amount is null when it was not reported. */
export interface TrendPoint {
  readonly year: number;
  /** The month the figures reach to; null for a year without any. */
  readonly month: number | null;
  /** From January to this month. 累计数 */
  readonly executed: Fen | null;
  readonly executedLastYear: Fen | null;
  readonly budgetAdjusted: Fen | null;
  /** This month alone. 本月数 */
  readonly amountMonth: Fen | null;
  readonly rate: ExecutionRate;
}

/** A region's budget over time. 执行趋势 */
export interface Trend extends Answered {
  readonly scope: Scope | null;
  readonly points: readonly TrendPoint[];
}

/** How a region's budget was executed year by year, or month by month; a year or month without figures has a point of nulls. */
export async function trend(source: Source, ask: TrendAsk, options: AskOptions = {}): Promise<Trend> {
  const at = await pin(source, options);
  const years = [...new Set(ask.years)].sort((a, b) => a - b);
  const rows = await groups(
    source,
    {
      from: 'executionMonthly',
      where: {
        and: [
          is('regionCode', ask.region),
          is('fundBook', ask.fundBook),
          is('direction', ask.direction ?? 'expenditure'),
          is('subjectLevel', 1),
          is('isTransfer', false),
          { column: 'year', op: 'in', values: years },
        ],
      },
      keys: ['scope', 'regionLevel', 'year', 'month'],
      measures: { ...executionMeasures, amountMonth: { sum: 'amountMonth' } },
    },
    at,
  );
  const scope =
    ask.scope ?? (['whole', 'own'] as const).find((one) => rows.some((row) => row['scope'] === one)) ?? null;
  const scoped = rows.filter((row) => row['scope'] === scope);
  const points = years.flatMap((year, i) => {
    const months = scoped.filter((row) => row['year'] === year);
    const last = months[months.length - 1];
    if (ask.by === 'year') return [point(year, (last?.['month'] as number | undefined) ?? null, last)];
    const through = i === years.length - 1 ? Number(last?.['month'] ?? 0) : 12;
    return Array.from({ length: through }, (_, m) =>
      point(
        year,
        m + 1,
        months.find((row) => row['month'] === m + 1),
      ),
    );
  });
  return { snapshot: at.snapshot, dataThrough: at.dataThrough, scope, points };
}

function point(year: number, month: number | null, row: Cells | undefined): TrendPoint {
  const [executed, budgetAdjusted] = [fenOf(row?.['executed']), fenOf(row?.['budgetAdjusted'])];
  return {
    year,
    month,
    executed,
    executedLastYear: fenOf(row?.['executedLastYear']),
    budgetAdjusted,
    amountMonth: fenOf(row?.['amountMonth']),
    rate: { definition: 'executed/adjusted', done: executed, planned: budgetAdjusted },
  };
}
