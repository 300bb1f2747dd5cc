import { dayFromEpoch, epochDay } from '@qianliyan/sdk';
import type { Day } from '@qianliyan/sdk';
import type { Plant } from '../../plants/script.js';
import { draw, streams } from '../../random/draw.js';
import { territory } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';

const receivers = territory.filter(({ region }) => region.level === 'prefecture' || region.level === 'county');

/** Days a document takes from one step to the next. */
interface Pace {
  readonly registered: number;
  readonly allocated: number | null;
  readonly appended: number;
}

/** One receiver's slow document of the third quarter of 2025, and what it leads to at the end of that year. */
interface Fault extends Partial<Pace> {
  readonly at: number;
  readonly indicator: string;
  readonly level: Plant['level'];
  readonly note: string;
}

const faults: readonly Fault[] = [
  { at: 3, indicator: 'transfer-not-registered', level: null, note: '恰 3 日', registered: 3 },
  { at: 4, indicator: 'transfer-not-registered', level: 'yellow', note: '4 日', registered: 4 },
  { at: 5, indicator: 'transfer-not-registered', level: 'red', note: '8 日', registered: 8 },
  { at: 6, indicator: 'transfer-registered-not-allocated', level: null, note: '恰 15 日', allocated: 15 },
  { at: 7, indicator: 'transfer-registered-not-allocated', level: 'yellow', note: '恰 30 日', allocated: 30 },
  { at: 8, indicator: 'transfer-registered-not-allocated', level: 'red', note: '31 日', allocated: 31 },
  { at: 9, indicator: 'transfer-registered-not-allocated', level: 'red', note: '始终未分配', allocated: null },
  { at: 10, indicator: 'transfer-allocated-not-appended', level: null, note: '恰 5 日', appended: 5 },
  { at: 11, indicator: 'transfer-allocated-not-appended', level: 'red', note: '11 日', appended: 11 },
];

const docNo = (code: string, year: number, quarter: number): string => `演示转〔${year}〕${code}-${quarter}`;
const after = (day: Day, days: number): Day => dayFromEpoch(epochDay(day) + days);

/** The steps of one document, all within its quarter. */
function steps({ seed }: World, at: number, year: number, quarter: number): TopicRow[] {
  const { region } = receivers[at]!;
  const fault = year === 2025 && quarter === 3 ? faults.find((one) => one.at === at) : undefined;
  const bits = draw(seed, streams.grant, at, year, quarter);
  const {
    registered = 1 + (bits % 2),
    allocated = 5 + ((bits >>> 4) % 8),
    appended = 1 + ((bits >>> 8) % 4),
  } = fault ?? {};
  const received = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-12`;
  const amount = (1 + ((bits >>> 12) % 50)) * 100_000_000;
  const days: [string, Day][] = [
    ['received', received],
    ['registered', after(received, registered)],
  ];
  if (allocated !== null) {
    const given = after(received, registered + allocated);
    days.push(['allocated', given], ['appended', after(given, appended)]);
  }
  return days.map(([event, eventDate]) => ({
    transferId: `ZY${year}${quarter}-${region.code}-${event}`,
    year,
    event,
    eventDate,
    transferType: 'special',
    regionCode: region.code,
    fundBook: 'GPB',
    docNo: docNo(region.code, year, quarter),
    amount,
  }));
}

/** Special transfers received by prefectures and counties: received, registered, allocated, added to budgets. 转移支付 */
export const documentTopic: Topic = {
  feed: 'finance',
  rows: (world, year, quarter) => ({
    transfer: receivers.flatMap((_, at) => steps(world, at, year, quarter)),
  }),
  plants: () =>
    faults.map(({ at, indicator, level, note }, i) => ({
      id: `transfer-${i + 1}`,
      indicator,
      asOf: '2025-12-31',
      keys: { docNo: docNo(receivers[at]!.region.code, 2025, 3) },
      level,
      note,
    })),
};
