import { addFen, fen } from '../money.js';
import type { Fen } from '../money.js';
import type { Day } from '../period.js';
import type { Filter, Order } from '../query/query.js';
import type { FundBook } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import type { Page } from '../table/table.js';
import { groups, is, pin } from './ask.js';
import type { Answered } from './ask.js';
import { fenOf } from './execution-rate.js';
import { regionLabel, withinTerritory } from './regions.js';

/** Which payments; what is left out does not restrict. */
export interface PaymentsAsk {
  /** The region and all below it. */
  readonly region: string;
  readonly year: number;
  /** Days they were paid on, both included. */
  readonly from?: Day;
  readonly to?: Day;
  readonly fundBook?: FundBook;
  readonly agencyCode?: string;
  readonly projectCode?: string;
  readonly functionCode?: string;
  /** Staff only. */
  readonly payeeCode?: string;
  /** Amounts of at least this many fen, returns aside. */
  readonly least?: Fen;
  /** Latest first unless told. */
  readonly order?: 'latest' | 'largest';
  /** Columns to show; without them, those of a register 支付明细. */
  readonly columns?: readonly string[];
  /** Rows a page, 100 unless told. */
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly after?: string;
}

/** A page of payment records beside what all of them come to. 支付记录 */
export interface Payments extends Answered {
  readonly page: Page;
  /** Records in all, on this page and the others. */
  readonly count: number;
  /** What they come to, returns taken off 净支付; null when there are none. */
  readonly sum: Fen | null;
}

const register = [
  'voucherId',
  'actualDate',
  'regionCode',
  'agencyCode',
  'projectCode',
  'functionCode',
  'purpose',
  'actualAmount',
];

const orders: Readonly<Record<NonNullable<PaymentsAsk['order']>, readonly Order[]>> = {
  latest: [{ column: 'actualDate', descending: true }],
  largest: [{ column: 'actualAmount', descending: true }],
};

/**
 * Lists payments page by page, with the count and the sum of all of them. Records are named by their voucher, which only staff may see.
 * @throws SourceError `not-published` from a home that shows no payment records
 */
export async function payments(source: Source, ask: PaymentsAsk, options: AskOptions = {}): Promise<Payments> {
  const at = await pin(source, options);
  const region = await regionLabel(source, ask.region, at);
  const equal = (['fundBook', 'agencyCode', 'projectCode', 'functionCode', 'payeeCode'] as const).flatMap((column) => {
    const value = ask[column];
    return value === undefined ? [] : [is(column, value)];
  });
  const where: Filter = {
    and: [
      ...(region ? withinTerritory(region) : [is('regionCode', ask.region)]),
      is('year', ask.year),
      ...equal,
      ...(ask.from === undefined ? [] : [{ column: 'actualDate', op: 'ge', value: ask.from } as const]),
      ...(ask.to === undefined ? [] : [{ column: 'actualDate', op: 'le', value: ask.to } as const]),
      ...(ask.least === undefined ? [] : [{ column: 'actualAmount', op: 'ge', value: ask.least } as const]),
    ],
  };
  const [page, totals] = await Promise.all([
    source.rows(
      {
        from: 'paymentVoucher',
        where,
        columns: ask.columns ?? register,
        order: orders[ask.order ?? 'latest'],
        ...(ask.limit !== undefined && { limit: ask.limit }),
        ...(ask.after !== undefined && { after: ask.after }),
      },
      at,
    ),
    groups(
      source,
      {
        from: 'paymentVoucher',
        where,
        keys: ['fundBook'],
        measures: { count: { count: true }, sum: { sum: 'actualAmount' } },
      },
      at,
    ),
  ]);
  const sums = totals.flatMap((row) => fenOf(row['sum']) ?? []);
  return {
    snapshot: at.snapshot,
    dataThrough: at.dataThrough,
    page,
    count: totals.reduce((count, row) => count + Number(row['count']), 0),
    sum: sums.length === 0 ? null : sums.reduce((a, b) => addFen(a, b), fen(0)),
  };
}
