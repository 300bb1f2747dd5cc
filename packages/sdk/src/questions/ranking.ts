import { fen } from '../money.js';
import type { FundBook } from '../standard/vocabulary.js';
import type { Period } from '../period.js';
import type { AskOptions, Source } from '../source/source.js';
import { everyRow, groups, is, pin } from './ask.js';
import type { Answered } from './ask.js';
import {
  allotmentMeasures,
  allotmentWhere,
  allotted,
  compareRates,
  executionMeasures,
  executionWhere,
  fenOf,
  paidMeasures,
  paidWhere,
  rateValue,
} from './execution-rate.js';
import type { ExecutionRate } from './execution-rate.js';
import { childRegions } from './regions.js';

/** Who is ranked: the agencies of a region's own level, or the regions right below it. */
export interface RankingAsk {
  readonly region: string;
  readonly period: Period;
  readonly fundBook: FundBook;
  readonly of: 'agencies' | 'regions';
}

/** One place in a ranking. */
export interface RankingRow {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** 1 is the highest rate; equal rates share a rank; null when the rate cannot be computed. */
  readonly rank: number | null;
  readonly rate: ExecutionRate;
}

/** Everyone of a kind by execution rate, highest first. 排名 */
export interface Ranking extends Answered {
  readonly rows: readonly RankingRow[];
}

type Unranked = Omit<RankingRow, 'rank'>;

/** Ranks agencies by what they paid of their executable allotments, or regions by what they executed of their adjusted budget. */
export async function ranking(source: Source, ask: RankingAsk, options: AskOptions = {}): Promise<Ranking> {
  const at = await pin(source, options);
  const rows = ask.of === 'agencies' ? await agencies(source, ask, at) : await regions(source, ask, at);
  return { snapshot: at.snapshot, dataThrough: at.dataThrough, rows: ranked(rows) };
}

function ranked(rows: readonly Unranked[]): RankingRow[] {
  const sorted = [...rows].sort((a, b) => compareRates(a.rate, b.rate) || (a.code < b.code ? -1 : 1));
  let first = 0;
  return sorted.map((row, i) => {
    if (compareRates(sorted[first]!.rate, row.rate) !== 0) first = i;
    return { ...row, rank: rateValue(row.rate) === null ? null : first + 1 };
  });
}

async function agencies(
  source: Source,
  { region, period, fundBook }: RankingAsk,
  options: AskOptions,
): Promise<Unranked[]> {
  const own = [is('regionCode', region), is('fundBook', fundBook)];
  const [paid, issued, names] = await Promise.all([
    groups(
      source,
      { from: 'paymentVoucher', where: paidWhere(period, ...own), keys: ['agencyCode'], measures: paidMeasures },
      options,
    ),
    groups(
      source,
      { from: 'allotment', where: allotmentWhere(period, ...own), keys: ['agencyCode'], measures: allotmentMeasures },
      options,
    ),
    everyRow(
      source,
      { from: 'agency', where: is('regionCode', region), columns: ['agencyCode', 'agencyName'] },
      options,
    ),
  ]);
  const nameOf = new Map(names.map((row) => [row['agencyCode'], row['agencyName'] as string]));
  const codes = new Set([...paid, ...issued].map((row) => row['agencyCode'] as string));
  const paidOf = new Map(paid.map((row) => [row['agencyCode'], fenOf(row['paid'])]));
  const plannedOf = new Map(
    issued.map((row) => [row['agencyCode'], allotted(fenOf(row['issued']), fenOf(row['reduced']))]),
  );
  return [...codes].map((code) => {
    const name = nameOf.get(code) ?? code;
    const planned = plannedOf.get(code) ?? null;
    // Payments are complete to the day, so an agency with allotments and no payment has paid nothing.
    const done = paidOf.get(code) ?? (planned === null ? null : fen(0));
    return { code, name, shortName: name, rate: { definition: 'paid/allotment', done, planned } };
  });
}

async function regions(
  source: Source,
  { region, period, fundBook }: RankingAsk,
  options: AskOptions,
): Promise<Unranked[]> {
  const [children, rows] = await Promise.all([
    childRegions(source, region, period, options),
    groups(
      source,
      {
        from: 'executionMonthly',
        where: executionWhere(period, 'expenditure', is('fundBook', fundBook), is('parentCode', region)),
        keys: ['regionCode', 'scope', 'regionLevel'],
        measures: executionMeasures,
      },
      options,
    ),
  ]);
  return children.map(({ code, name, shortName }) => {
    const own = rows.filter((row) => row['regionCode'] === code);
    const row = own.find((one) => one['scope'] === 'whole') ?? own[0];
    return {
      code,
      name,
      shortName,
      rate: {
        definition: 'executed/adjusted',
        done: fenOf(row?.['executed']),
        planned: fenOf(row?.['budgetAdjusted']),
      },
    };
  });
}
