import type { Plant } from '../../plants/script.js';
import { fraction, streams } from '../../random/draw.js';
import type { Place } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';
import { cities, counties, ownLine, thousandths } from './own-lines.js';

const places = [...cities, ...counties];

/** General public and fund spending of a year. */
const spending = (world: World, place: Place, year: number): number =>
  ownLine(world, place, { year, book: 'GPB', of: 'ytd' }) + ownLine(world, place, { year, book: 'GF', of: 'ytd' });

/** Advances at the end of a month: one to two percent of spending, a little less every month. */
function usual(world: World, place: Place, year: number, month: number): number {
  const start = thousandths(
    spending(world, place, 2023),
    10 + Math.floor(fraction(world.seed, streams.treasury, place.index, 1) * 10),
  );
  return start - Math.floor(start / 125) * ((year - 2023) * 12 + month);
}

/** One city's fault at the end of 2025: what advances stand at, or how much of what stood at its beginning was cleared. */
interface Fault {
  readonly at: number;
  readonly indicator: string;
  readonly level: Plant['level'];
  readonly note: string;
  readonly balance?: (spent: number, lastYear: number) => number;
  readonly cleared?: (opening: number) => number;
}

const ratio = 'suspense-payment-ratio-high';
const growth = 'suspense-payment-growth';
const clearance = 'suspense-clearance-slow';

const faults: readonly Fault[] = [
  { at: 1, indicator: ratio, level: 'red', note: '超 5% 一分', balance: (s) => Math.floor(s / 20) + 1 },
  { at: 2, indicator: ratio, level: 'yellow', note: '不超过 5%', balance: (s) => Math.floor(s / 20) },
  { at: 3, indicator: ratio, level: null, note: '不超过 3%', balance: (s) => Math.floor((s / 100) * 3) },
  { at: 4, indicator: growth, level: null, note: '与上年底持平', balance: (_, b) => b },
  { at: 5, indicator: growth, level: 'yellow', note: '比上年底多一分', balance: (_, b) => b + 1 },
  {
    at: 6,
    indicator: growth,
    level: 'yellow',
    note: '新增不超过余额 5%',
    balance: (_, b) => Math.floor((b / 19) * 20),
  },
  { at: 7, indicator: growth, level: 'red', note: '新增超过余额 5%', balance: (_, b) => Math.floor(b * 1.1) },
  { at: 8, indicator: clearance, level: 'red', note: '清理不到一半', cleared: (o) => Math.floor((o - 1) / 2) },
  { at: 9, indicator: clearance, level: 'yellow', note: '清理一半', cleared: (o) => Math.ceil(o / 2) },
  { at: 10, indicator: clearance, level: 'yellow', note: '差一分清理完', cleared: (o) => o - 1 },
  { at: 11, indicator: clearance, level: null, note: '全部清理', cleared: (o) => o },
];

const faultAt = (place: Place, year: number, month: number): Fault | undefined =>
  year === 2025 && month === 12 ? faults.find(({ at }) => cities[at] === place) : undefined;

function balanceOf(world: World, place: Place, year: number, month: number): number {
  const fault = faultAt(place, year, month);
  const balance = usual(world, place, year, month);
  return fault?.balance?.(spending(world, place, year), usual(world, place, year - 1, 12)) ?? balance;
}

function clearedOf(world: World, place: Place, year: number, month: number): number {
  if (month === 0) return 0;
  const opening = usual(world, place, year - 1, 12);
  return faultAt(place, year, month)?.cleared?.(opening) ?? Math.ceil((opening / 12) * month);
}

function payments(world: World, place: Place, year: number, month: number): TopicRow {
  const [opening, closing] = [balanceOf(world, place, year, month - 1), balanceOf(world, place, year, month)];
  const cleared = clearedOf(world, place, year, month);
  const credit = Math.max(0, cleared - clearedOf(world, place, year, month - 1));
  return {
    regionCode: place.region.code,
    year,
    month,
    accountCode: '1036',
    accountName: '其他应收款',
    suspenseKind: 'payment',
    openingBalance: opening,
    debit: closing - opening + credit,
    credit,
    closingBalance: closing,
    yearOpening: usual(world, place, year - 1, 12),
    clearedYtd: cleared,
  };
}

/** What a city holds for others: no advance. */
function receipts(world: World, place: Place, year: number, month: number): TopicRow {
  const held = thousandths(usual(world, place, 2023, 1), 500);
  return {
    regionCode: place.region.code,
    year,
    month,
    accountCode: '2015',
    accountName: '其他应付款',
    suspenseKind: 'receipt',
    openingBalance: held,
    debit: 0,
    credit: 0,
    closingBalance: held,
  };
}

/** Advances and receipts that wait for an account, month by month. 暂付性款项 */
export const suspenseTopic: Topic = {
  feed: 'finance',
  rows: (world, year, quarter) => ({
    suspenseMonthly: [quarter * 3 - 2, quarter * 3 - 1, quarter * 3].flatMap((month) => [
      ...places.map((place) => payments(world, place, year, month)),
      ...cities.map((place) => receipts(world, place, year, month)),
    ]),
  }),
  plants: () =>
    faults.map(({ at, indicator, level, note }, i) => ({
      id: `treasury-suspense-${i + 1}`,
      indicator,
      asOf: '2025-12-31',
      keys: { regionCode: cities[at]!.region.code },
      level,
      note,
    })),
};
