import type { Fen } from '../money.js';
import { directions, fundBooks, scopes } from '../standard/vocabulary.js';
import type { Direction, FundBook, Scope, Stage } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import type { Cells } from '../table/build.js';
import { everyRow, is, pin } from './ask.js';
import type { Answered } from './ask.js';
import { fenOf } from './execution-rate.js';
import { regionLabel } from './regions.js';
import type { RegionLabel } from './regions.js';

/** A figure as a government published it. */
export interface PublishedValue {
  readonly figureId: string;
  readonly stage: Stage;
  readonly amount: Fen;
  readonly printedValue: string;
  readonly printedUnit: string;
  readonly percentOfBudget: number | null;
  readonly growthPercent: number | null;
  readonly sourceUrl: string;
  readonly note: string | null;
}

/** A published total of one side of one budget in one year. */
export interface PublishedTotal {
  readonly fundBook: FundBook;
  readonly direction: Direction;
  readonly scope: Scope;
  readonly year: number;
  readonly value: PublishedValue;
}

/** A full year of one budget. */
export interface PublishedYear {
  readonly year: number;
  /** What was taken in or spent: 决算数 where there is one, else 执行数; its `stage` says which. Null when neither was published. */
  readonly actual: PublishedValue | null;
  /** What was planned: the adjusted budget, else the approved one, else the draft. */
  readonly budget: PublishedValue | null;
  /** Every figure published for the year. */
  readonly figures: readonly PublishedValue[];
}

/** One side of one budget, year by year. */
export interface PublishedSeries {
  readonly fundBook: FundBook;
  readonly direction: Direction;
  readonly scope: Scope;
  readonly years: readonly PublishedYear[];
}

/** A region's published budgets. 公开预决算 */
export interface PublishedBudget extends Answered {
  readonly region: RegionLabel | null;
  readonly series: readonly PublishedSeries[];
}

const columns = [
  'figureId',
  'year',
  'fundBook',
  'scope',
  'direction',
  'stage',
  'amount',
  'printedValue',
  'printedUnit',
  'percentOfBudget',
  'growthPercent',
  'sourceUrl',
  'note',
];

/**
 * What a region published of its four budgets: total revenue and total expenditure (`item` equal to the direction) of full years.
 * Series come by fund book, direction and scope; those without a figure are left out.
 */
export async function publishedBudget(
  source: Source,
  ask: { readonly region: string },
  options: AskOptions = {},
): Promise<PublishedBudget> {
  const at = await pin(source, options);
  const [region, rows] = await Promise.all([
    regionLabel(source, ask.region, at),
    everyRow(
      source,
      {
        from: 'publishedFigure',
        where: {
          and: [is('regionCode', ask.region), is('monthTo', 12), { column: 'item', op: 'in', values: directions }],
        },
        columns: [...columns, 'item'],
      },
      at,
    ),
  ]);
  const series = publishedSeries(rows.filter((row) => row['item'] === row['direction']).map(totalOf));
  return { snapshot: at.snapshot, dataThrough: at.dataThrough, region, series };
}

/** Totals as series by fund book, direction and scope, years rising; each year says its actual and its budget. */
export function publishedSeries(totals: readonly PublishedTotal[]): PublishedSeries[] {
  return fundBooks.flatMap((fundBook) =>
    directions.flatMap((direction) =>
      scopes.flatMap((scope): PublishedSeries[] => {
        const own = totals.filter(
          (total) => total.fundBook === fundBook && total.direction === direction && total.scope === scope,
        );
        return own.length === 0 ? [] : [{ fundBook, direction, scope, years: yearsOf(own) }];
      }),
    ),
  );
}

function yearsOf(totals: readonly PublishedTotal[]): PublishedYear[] {
  const years = [...new Set(totals.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const figures = totals.filter((total) => total.year === year).map(({ value }) => value);
    const first = (...stages: readonly Stage[]) =>
      stages.flatMap((stage) => figures.filter((figure) => figure.stage === stage))[0] ?? null;
    return { year, actual: first('final', 'executed'), budget: first('adjusted', 'approved', 'draft'), figures };
  });
}

const totalOf = (row: Cells): PublishedTotal => ({
  fundBook: row['fundBook'] as FundBook,
  direction: row['direction'] as Direction,
  scope: row['scope'] as Scope,
  year: row['year'] as number,
  value: valueOf(row),
});

function valueOf(row: Cells): PublishedValue {
  return {
    figureId: row['figureId'] as string,
    stage: row['stage'] as Stage,
    amount: fenOf(row['amount'])!,
    printedValue: row['printedValue'] as string,
    printedUnit: row['printedUnit'] as string,
    percentOfBudget: row['percentOfBudget'] as number | null,
    growthPercent: row['growthPercent'] as number | null,
    sourceUrl: row['sourceUrl'] as string,
    note: row['note'] as string | null,
  };
}
