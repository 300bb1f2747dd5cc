import { fen } from '../money.js';
import type { Fen } from '../money.js';
import type { Day } from '../period.js';
import type { Filter } from '../query/query.js';
import type { FundBook } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import type { Cells } from '../table/build.js';
import { compareText } from '../table/order.js';
import { groups, is, pin } from './ask.js';
import type { Answered } from './ask.js';
import { regionLabel, withinTerritory } from './regions.js';

/** Which money to follow. */
export interface FundFlowAsk {
  /** The region the flow begins at. */
  readonly region: string;
  readonly year: number;
  /** Events and payments after this day are not seen. */
  readonly asOf: Day;
  readonly fundBook: FundBook;
  /** One tracked project; without it, every transfer and payment of the book. */
  readonly trackProjectCode?: string;
}

/** A place money passes. `own` is money a region adds of its own 自有财力, `kept` what it has not spent or passed on 未支出. */
export interface FlowNode {
  readonly id: string;
  readonly kind: 'superior' | 'region' | 'payee' | 'own' | 'kept';
  /** Region code, or kind of payee 收款人类别 (`unknown` when not told); null of `own` and `kept`. */
  readonly code: string | null;
}

/** An amount that goes from one place to another, above zero. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly amount: Fen;
}

/** Where the money came from and where it went: at every region, what comes in is what goes out. 资金流向 */
export interface FundFlow extends Answered {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/**
 * Follows money from a region down to the kinds of payees: received of the superior, passed on to each region below, paid there to whom, kept.
 * What a region pays and passes on beyond what it received is money of its own.
 */
export async function fundFlow(source: Source, ask: FundFlowAsk, options: AskOptions = {}): Promise<FundFlow> {
  const at = await pin(source, options);
  const region = await regionLabel(source, ask.region, at);
  const common: Filter[] = [
    ...(region ? withinTerritory(region) : [is('regionCode', ask.region)]),
    is('year', ask.year),
    is('fundBook', ask.fundBook),
    ...(ask.trackProjectCode === undefined ? [] : [is('trackProjectCode', ask.trackProjectCode)]),
  ];
  const until = (column: string): Filter => ({ column, op: 'le', value: ask.asOf });
  const [received, paid] = await Promise.all([
    groups(
      source,
      {
        from: 'transfer',
        where: { and: [...common, is('event', 'received'), until('eventDate')] },
        keys: ['regionCode', 'fromRegion', 'regionLevel'],
        measures: { amount: { sum: 'amount' } },
      },
      at,
    ),
    groups(
      source,
      {
        from: 'paymentVoucher',
        where: { and: [...common, until('actualDate'), notPassedOn] },
        keys: ['regionCode', 'payeeKind'],
        measures: { amount: { sum: 'actualAmount' } },
      },
      at,
    ),
  ]);
  return { snapshot: at.snapshot, dataThrough: at.dataThrough, ...balance(linksOf(received, paid)) };
}

/** Payments to a lower government are its transfers, seen a second time. */
const notPassedOn: Filter = {
  or: [
    { column: 'payeeKind', op: 'null' },
    { column: 'payeeKind', op: 'ne', value: 'lower-government' },
  ],
};

const amountOf = (row: Cells): number => Number(row['amount'] ?? 0);

/** Money passed down and money paid out. A net return 净退回 flows back, so every link is above zero. */
function linksOf(received: readonly Cells[], paid: readonly Cells[]): FlowLink[] {
  const regions = new Set(received.map((row) => row['regionCode']));
  const link = (from: string, to: string, amount: number): FlowLink[] =>
    amount === 0 ? [] : [amount > 0 ? { from, to, amount: fen(amount) } : { from: to, to: from, amount: fen(-amount) }];
  return [
    ...received.flatMap((row) => {
      const from = String(row['fromRegion'] ?? 'unknown');
      const known = regions.has(from) || paid.some((one) => one['regionCode'] === from);
      return link(known ? `region:${from}` : `superior:${from}`, `region:${String(row['regionCode'])}`, amountOf(row));
    }),
    ...paid.flatMap((row) =>
      link(`region:${String(row['regionCode'])}`, `payee:${String(row['payeeKind'] ?? 'unknown')}`, amountOf(row)),
    ),
  ];
}

/** Adds what each region keeps, or adds of its own, so that it gives out what it takes in. */
function balance(links: readonly FlowLink[]): Pick<FundFlow, 'nodes' | 'links'> {
  const held = new Map<string, number>();
  for (const { from, to, amount } of links) {
    held.set(from, (held.get(from) ?? 0) - amount);
    held.set(to, (held.get(to) ?? 0) + amount);
  }
  const rest = [...held].flatMap(([id, amount]): FlowLink[] => {
    if (!id.startsWith('region:') || amount === 0) return [];
    return [amount > 0 ? { from: id, to: 'kept', amount: fen(amount) } : { from: 'own', to: id, amount: fen(-amount) }];
  });
  const all = [...links, ...rest].sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
  const ids = [...new Set(all.flatMap(({ from, to }) => [from, to]))].sort(compareText);
  return { nodes: ids.map(nodeOf), links: all };
}

function nodeOf(id: string): FlowNode {
  const [kind = '', code] = id.split(':', 2);
  return { id, kind: kind as FlowNode['kind'], code: code ?? null };
}
