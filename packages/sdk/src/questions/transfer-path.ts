import type { Fen } from '../money.js';
import type { Day } from '../period.js';
import type { RegionLevel } from '../standard/vocabulary.js';
import { regionLevels } from '../standard/vocabulary.js';
import type { AskOptions, Source } from '../source/source.js';
import { compareText } from '../table/order.js';
import { groups, is, pin } from './ask.js';
import type { Answered } from './ask.js';
import { fenOf } from './execution-rate.js';
import { transferEvents } from './transfers.js';
import type { TransferEvent } from './transfers.js';

/** One step of a tracked fund in one region. */
export interface TransferStop {
  readonly region: string;
  readonly level: RegionLevel;
  readonly fromRegion: string | null;
  readonly event: TransferEvent;
  readonly amount: Fen | null;
  readonly first: Day;
  readonly last: Day;
}

/** The way of a tracked fund from the province down, level by level and step by step. 资金追踪 */
export interface TransferPath extends Answered {
  readonly trackProjectCode: string;
  readonly stops: readonly TransferStop[];
}

/** Follows one tracked project 追踪项目 through every level: who received, allocated and passed on how much, and when. */
export async function transferPath(
  source: Source,
  ask: { readonly trackProjectCode: string; readonly year: number },
  options: AskOptions = {},
): Promise<TransferPath> {
  const at = await pin(source, options);
  const rows = await groups(
    source,
    {
      from: 'transfer',
      where: { and: [is('trackProjectCode', ask.trackProjectCode), is('year', ask.year)] },
      keys: ['regionCode', 'regionLevel', 'fromRegion', 'event', 'fundBook'],
      measures: { amount: { sum: 'amount' }, first: { min: 'eventDate' }, last: { max: 'eventDate' } },
    },
    at,
  );
  const stops = rows.map((row): TransferStop => ({
    region: row['regionCode'] as string,
    level: row['regionLevel'] as RegionLevel,
    fromRegion: row['fromRegion'] as string | null,
    event: row['event'] as TransferEvent,
    amount: fenOf(row['amount']),
    first: row['first'] as Day,
    last: row['last'] as Day,
  }));
  const place = ({ level, event }: TransferStop) => regionLevels.indexOf(level) * 10 + transferEvents.indexOf(event);
  stops.sort(
    (a, b) =>
      regionLevels.indexOf(a.level) - regionLevels.indexOf(b.level) ||
      compareText(a.region, b.region) ||
      place(a) - place(b),
  );
  return {
    snapshot: at.snapshot,
    dataThrough: at.dataThrough,
    trackProjectCode: ask.trackProjectCode,
    stops,
  };
}
