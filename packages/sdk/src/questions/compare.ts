import type { Fen } from '../money.js';
import { subjectLevel } from '../codes.js';
import { QueryError } from '../errors.js';
import type { Filter } from '../query/query.js';
import type { Direction, FundBook, Scope, Stage } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import type { Cells } from '../table/build.js';
import { groups, is, pin } from './ask.js';
import type { Answered } from './ask.js';
import { fenOf } from './execution-rate.js';

/** Which figures to lay side by side. */
export interface CompareAsk {
  readonly regions: readonly string[];
  readonly years: readonly number[];
  readonly stages: readonly Stage[];
  readonly fundBook: FundBook;
  /** Expenditure unless told. */
  readonly direction?: Direction;
  /** One subject and all below it; the whole budget unless told. */
  readonly subject?: string;
  /** The whole territory unless told; townships and zones have their own level alone. 口径 */
  readonly scope?: Scope;
  /** To the end of which month what is executed counts, 12 unless told. */
  readonly month?: number;
}

/** One figure; null when it was not reported, which is not 0. */
export interface Compared {
  readonly region: string;
  readonly year: number;
  readonly stage: Stage;
  readonly amount: Fen | null;
}

/** Figures of regions, years and stages, in the order they were asked for: region by region, year by year, stage by stage. 对比 */
export interface Comparison extends Answered {
  readonly cells: readonly Compared[];
}

/** Stages the monthly report holds beside what is executed, and their columns there. */
const monthly: Readonly<Partial<Record<Stage, string>>> = {
  approved: 'budgetOriginal',
  adjusted: 'budgetAdjusted',
  executed: 'amountYtd',
};

function total(subject: string | undefined): Filter[] {
  if (subject === undefined) return [is('subjectLevel', 1)];
  const level = subjectLevel(subject);
  if (level === null)
    throw new QueryError('bad-query', `subject code is not 3, 5, 7 or 9 digits: ${subject}`, { subject: 'subject' });
  return [is('subjectCode', subject), is('subjectLevel', level)];
}

/**
 * Lays figures side by side: approved, adjusted and executed of the monthly report to the end of `month`, draft and final of the budget itself,
 * each without transfers between levels.
 * @throws QueryError `bad-query` for a subject that is no subject code
 */
export async function compare(source: Source, ask: CompareAsk, options: AskOptions = {}): Promise<Comparison> {
  const at = await pin(source, options);
  const common: Filter[] = [
    { column: 'regionCode', op: 'in', values: ask.regions },
    { column: 'year', op: 'in', values: ask.years },
    is('fundBook', ask.fundBook),
    is('direction', ask.direction ?? 'expenditure'),
    is('scope', ask.scope ?? 'whole'),
    is('isTransfer', false),
    ...total(ask.subject),
  ];
  const own = ask.stages.filter((stage) => monthly[stage] === undefined);
  const [reported, budgeted] = await Promise.all([
    own.length === ask.stages.length
      ? []
      : groups(
          source,
          {
            from: 'executionMonthly',
            where: { and: [...common, is('month', ask.month ?? 12)] },
            keys: ['regionCode', 'regionLevel', 'year'],
            measures: Object.fromEntries(Object.entries(monthly).map(([stage, column]) => [stage, { sum: column }])),
          },
          at,
        ),
    own.length === 0
      ? []
      : groups(
          source,
          {
            from: 'budgetLine',
            where: { and: [...common, { column: 'stage', op: 'in', values: own }] },
            keys: ['regionCode', 'regionLevel', 'year', 'stage'],
            measures: { amount: { sum: 'amount' } },
          },
          at,
        ),
  ]);
  const amount = (region: string, year: number, stage: Stage): Fen | null => {
    const here = (row: Cells) => row['regionCode'] === region && row['year'] === year;
    return monthly[stage] === undefined
      ? fenOf(budgeted.find((row) => here(row) && row['stage'] === stage)?.['amount'])
      : fenOf(reported.find(here)?.[stage]);
  };
  const cells = ask.regions.flatMap((region) =>
    ask.years.flatMap((year) =>
      ask.stages.map((stage): Compared => ({ region, year, stage, amount: amount(region, year, stage) })),
    ),
  );
  return { snapshot: at.snapshot, dataThrough: at.dataThrough, cells };
}
