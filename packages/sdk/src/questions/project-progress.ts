import { fen } from '../money.js';
import type { Fen } from '../money.js';
import { daysBetween, periodOf } from '../period.js';
import type { Day } from '../period.js';
import type { Filter } from '../query/query.js';
import type { AskOptions, Source } from '../source/source.js';
import { tableRows } from '../table/build.js';
import type { Cells } from '../table/build.js';
import { groups, is, pin } from './ask.js';
import type { Answered } from './ask.js';
import { allotmentMeasures, allotted, fenOf } from './execution-rate.js';
import type { ExecutionRate } from './execution-rate.js';
import { regionLabel, withinTerritory } from './regions.js';

/** Which projects, as of when. */
export interface ProjectProgressAsk {
  /** The region and all below it. */
  readonly region: string;
  /** Allotments and payments of its year to this day count, and lateness is counted to it: never the clock. */
  readonly asOf: Day;
  readonly agencyCode?: string;
  /** Projects a page, 100 unless told. */
  readonly limit?: number;
  readonly after?: string;
}

/** A project, its money of the year and its time. 项目进度 */
export interface ProjectProgress {
  readonly code: string;
  readonly name: string;
  readonly agencyCode: string;
  readonly regionCode: string;
  /** Paid to date over executable allotments of the year. */
  readonly rate: ExecutionRate;
  /** The last day anything was paid; null when nothing was. */
  readonly lastPaid: Day | null;
  readonly startDate: Day | null;
  readonly plannedEnd: Day | null;
  readonly endDate: Day | null;
  /** Days past the planned end: of a finished project at its end, else at `asOf`; 0 in time, null without a planned end. 逾期天数 */
  readonly daysLate: number | null;
}

/** A page of projects, by code. */
export interface ProjectPage extends Answered {
  readonly projects: readonly ProjectProgress[];
  readonly next: string | null;
}

const columns = ['projectCode', 'projectName', 'agencyCode', 'regionCode', 'startDate', 'plannedEnd', 'endDate'];

/** How far projects are with their money and their time, page by page: three queries a page, however many projects there are. */
export async function projectProgress(
  source: Source,
  ask: ProjectProgressAsk,
  options: AskOptions = {},
): Promise<ProjectPage> {
  const at = await pin(source, options);
  const region = await regionLabel(source, ask.region, at);
  const within = region ? withinTerritory(region) : [is('regionCode', ask.region)];
  const kept: Filter[] = [...within, ...(ask.agencyCode === undefined ? [] : [is('agencyCode', ask.agencyCode)])];
  const page = await source.rows(
    {
      from: 'project',
      columns,
      ...(kept.length > 0 && { where: { and: kept } }),
      ...(ask.limit !== undefined && { limit: ask.limit }),
      ...(ask.after !== undefined && { after: ask.after }),
    },
    at,
  );
  const projects = tableRows(page);
  const codes = projects.map((row) => row['projectCode'] as string);
  const money = codes.length === 0 ? none : await moneyOf(source, codes, ask.asOf, at);
  return {
    snapshot: at.snapshot,
    dataThrough: at.dataThrough,
    projects: projects.map((row) => progressOf(row, money, ask.asOf)),
    next: page.next,
  };
}

interface Money {
  readonly planned: ReadonlyMap<unknown, Fen | null>;
  readonly paid: ReadonlyMap<unknown, { readonly amount: Fen; readonly last: Day | null }>;
}

const none: Money = { planned: new Map(), paid: new Map() };

async function moneyOf(source: Source, codes: readonly string[], asOf: Day, options: AskOptions): Promise<Money> {
  const of = (day: string): Filter[] => [
    { column: 'projectCode', op: 'in', values: codes },
    is('year', periodOf(asOf).year),
    { column: day, op: 'le', value: asOf },
  ];
  const keys = ['projectCode', 'fundBook'];
  const [issued, paid] = await Promise.all([
    groups(
      source,
      {
        from: 'allotment',
        where: { and: [...of('docDate'), is('executable', true)] },
        keys,
        measures: allotmentMeasures,
      },
      options,
    ),
    groups(
      source,
      {
        from: 'paymentVoucher',
        where: { and: of('actualDate') },
        keys,
        measures: { paid: { sum: 'actualAmount' }, last: { max: 'actualDate' } },
      },
      options,
    ),
  ]);
  const planned = new Map<unknown, Fen | null>();
  for (const row of issued) {
    const more = allotted(fenOf(row['issued']), fenOf(row['reduced']));
    const before = planned.get(row['projectCode']) ?? null;
    planned.set(row['projectCode'], more === null ? before : fen(more + (before ?? 0)));
  }
  const sums = new Map<unknown, { amount: Fen; last: Day | null }>();
  for (const row of paid) {
    const before = sums.get(row['projectCode']);
    const last = [before?.last ?? null, row['last'] as Day | null].reduce((a, b) =>
      a === null || (b ?? '') > a ? b : a,
    );
    sums.set(row['projectCode'], { amount: fen((fenOf(row['paid']) ?? 0) + (before?.amount ?? 0)), last });
  }
  return { planned, paid: sums };
}

function progressOf(row: Cells, { planned, paid }: Money, asOf: Day): ProjectProgress {
  const code = row['projectCode'] as string;
  const [plannedEnd, endDate] = [row['plannedEnd'] as Day | null, row['endDate'] as Day | null];
  const plan = planned.get(code) ?? null;
  const spent = paid.get(code);
  // Payments are complete to the day, so a project with allotments and no payment has paid nothing.
  const done = spent?.amount ?? (plan === null ? null : fen(0));
  return {
    code,
    name: row['projectName'] as string,
    agencyCode: row['agencyCode'] as string,
    regionCode: row['regionCode'] as string,
    rate: { definition: 'paid/allotment', done, planned: plan },
    lastPaid: spent?.last ?? null,
    startDate: row['startDate'] as Day | null,
    plannedEnd,
    endDate,
    daysLate: plannedEnd === null ? null : Math.max(0, daysBetween(plannedEnd, endDate ?? asOf)),
  };
}
