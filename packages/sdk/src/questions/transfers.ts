import { fen } from '../money.js';
import type { Fen } from '../money.js';
import { daysBetween } from '../period.js';
import type { Day } from '../period.js';
import type { Filter } from '../query/query.js';
import type { FundBook } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import type { Cells } from '../table/build.js';
import { compareText } from '../table/order.js';
import { groups, is, pin } from './ask.js';
import type { Answered } from './ask.js';
import { fenOf } from './execution-rate.js';

/** Steps of a transfer, in order 接收、登记、分配、追加、下达. */
export const transferEvents = ['received', 'registered', 'allocated', 'appended', 'issued'] as const;
/** One step of a transfer. 环节 */
export type TransferEvent = (typeof transferEvents)[number];

/** What was done at one step: how much in all, first and last on which day. */
export interface TransferStep {
  readonly amount: Fen;
  readonly first: Day;
  readonly last: Day;
}

/** The money of one document in one region, step by step; a step that did not happen is null. 一笔转移支付 */
export interface TransferChain {
  /** The document the money came under; null for money of the region's own. 来文文号 */
  readonly sourceDocNo: string | null;
  readonly projectCode: string | null;
  readonly transferType: string;
  readonly fundBook: FundBook;
  readonly steps: Readonly<Record<TransferEvent, TransferStep | null>>;
  /** Received and not allocated yet; null when nothing was received. 待分配 */
  readonly unallocated: Fen | null;
  /**
   * Days in hand 在手天数: from the day it was received to the day the last of it was allocated, or to `asOf` while some is not. Null when nothing
   * was received.
   */
  readonly daysInHand: number | null;
}

/** A region's transfers of a year. 转移支付接收下达 */
export interface Transfers extends Answered {
  readonly region: string;
  readonly asOf: Day;
  /** What passed each step in all; null where nothing did. */
  readonly totals: Readonly<Record<TransferEvent, Fen | null>>;
  /** Still unallocated first, longest in hand first, then by amount. */
  readonly chains: readonly TransferChain[];
}

/** Whose transfers, as of when. */
export interface TransfersAsk {
  readonly region: string;
  readonly year: number;
  /** Events after this day are not seen, and days in hand are counted to it: never the clock. */
  readonly asOf: Day;
  readonly fundBook?: FundBook;
}

const chainKeys = ['sourceDocNo', 'projectCode', 'transferType', 'fundBook'] as const;

/** What a region received of its superior and what became of it: registered, allocated, appended to own units, issued to the levels below. */
export async function transfers(source: Source, ask: TransfersAsk, options: AskOptions = {}): Promise<Transfers> {
  const at = await pin(source, options);
  const known: Filter[] = [
    is('regionCode', ask.region),
    is('year', ask.year),
    { column: 'eventDate', op: 'le', value: ask.asOf },
    ...(ask.fundBook === undefined ? [] : [is('fundBook', ask.fundBook)]),
  ];
  const rows = await groups(
    source,
    {
      from: 'transfer',
      where: { and: known },
      keys: [...chainKeys, 'event', 'regionLevel'],
      measures: { amount: { sum: 'amount' }, first: { min: 'eventDate' }, last: { max: 'eventDate' } },
    },
    at,
  );
  const byChain = new Map<string, Cells[]>();
  for (const row of rows) {
    const key = JSON.stringify(chainKeys.map((column) => row[column]));
    byChain.set(key, [...(byChain.get(key) ?? []), row]);
  }
  const totals = Object.fromEntries(
    transferEvents.map((event) => [event, sumOf(rows.filter((row) => row['event'] === event))]),
  ) as Transfers['totals'];
  const chains = [...byChain.values()].map((steps) => chainOf(steps, ask.asOf)).sort(stuckFirst);
  return { snapshot: at.snapshot, dataThrough: at.dataThrough, region: ask.region, asOf: ask.asOf, totals, chains };
}

const sumOf = (rows: readonly Cells[]): Fen | null =>
  rows.length === 0 ? null : fen(rows.reduce((sum, row) => sum + Number(row['amount'] ?? 0), 0));

function stepOf(rows: readonly Cells[], event: TransferEvent): TransferStep | null {
  const row = rows.find((one) => one['event'] === event);
  const amount = fenOf(row?.['amount']);
  return row && amount !== null ? { amount, first: row['first'] as Day, last: row['last'] as Day } : null;
}

function chainOf(rows: readonly Cells[], asOf: Day): TransferChain {
  const steps = Object.fromEntries(
    transferEvents.map((event) => [event, stepOf(rows, event)]),
  ) as TransferChain['steps'];
  const { received, allocated } = steps;
  const unallocated = received && fen(received.amount - (allocated?.amount ?? 0));
  const until = unallocated !== null && unallocated > 0 ? asOf : (allocated?.last ?? asOf);
  const [row] = rows;
  return {
    sourceDocNo: (row?.['sourceDocNo'] as string | null) ?? null,
    projectCode: (row?.['projectCode'] as string | null) ?? null,
    transferType: row?.['transferType'] as string,
    fundBook: row?.['fundBook'] as FundBook,
    steps,
    unallocated,
    daysInHand: received && daysBetween(received.first, until),
  };
}

const isStuck = ({ unallocated }: TransferChain): boolean => unallocated !== null && unallocated > 0;

const stuckFirst = (a: TransferChain, b: TransferChain): number =>
  Number(isStuck(b)) - Number(isStuck(a)) ||
  (b.daysInHand ?? -1) - (a.daysInHand ?? -1) ||
  (b.unallocated ?? 0) - (a.unallocated ?? 0) ||
  compareText(`${a.sourceDocNo} ${a.projectCode}`, `${b.sourceDocNo} ${b.projectCode}`);
