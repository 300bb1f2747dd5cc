import type { Plant } from '../../plants/script.js';
import { fraction, streams } from '../../random/draw.js';
import type { Place } from '../../roster/territory.js';
import type { World } from '../../world.js';
import { generalInterest } from '../debt/government-debt.js';
import type { Topic, TopicRow } from '../topic.js';
import { counties, ownLine } from './own-lines.js';

type Item = 'livelihood' | 'wages' | 'operation';

/** Share of a county's budget that an item needs, in thousandths. */
const needs: Readonly<Record<Item, number>> = { livelihood: 200, wages: 300, operation: 60 };

/** 10,000 yuan in fen: needs and budgets are whole numbers of them. */
const step = 1_000_000;

/** One county's fault: a month's budget, spending or progress asked for that is not as usual. */
interface Fault {
  readonly at: number;
  readonly month: 6 | 12;
  readonly item: Item;
  readonly indicator: string;
  readonly level: Plant['level'];
  readonly note: string;
  readonly budget?: (need: number) => number;
  readonly executed?: (budget: number) => number;
  readonly asked?: number;
  /** Thousandths of the year's spending that all items and interest take, and fen more. */
  readonly rigid?: readonly [part: number, more: number];
}

const gap = 'three-guarantees-budget-gap';
const lag = 'three-guarantees-execution-lag';
const salary = 'salary-guarantee-progress-lag';
const rigid = 'rigid-expenditure-share-high';
const part =
  (thousandths: number, less = 0) =>
  (budget: number) =>
    (budget / 1000) * thousandths - less;

const faults: readonly Fault[] = [
  { at: 1, month: 12, item: 'operation', indicator: gap, level: 'red', note: '差一分', budget: (n) => n - 1 },
  { at: 2, month: 12, item: 'operation', indicator: gap, level: null, note: '恰好足额', budget: (n) => n },
  { at: 3, month: 12, item: 'livelihood', indicator: lag, level: null, note: '恰差 5 个百分点', executed: part(950) },
  {
    at: 4,
    month: 12,
    item: 'livelihood',
    indicator: lag,
    level: 'yellow',
    note: '超 5 个百分点一分',
    executed: part(950, 1),
  },
  {
    at: 5,
    month: 12,
    item: 'livelihood',
    indicator: lag,
    level: 'yellow',
    note: '恰差 10 个百分点',
    executed: part(900),
  },
  {
    at: 6,
    month: 12,
    item: 'livelihood',
    indicator: lag,
    level: 'red',
    note: '超 10 个百分点一分',
    executed: part(900, 1),
  },
  { at: 7, month: 12, item: 'wages', indicator: salary, level: 'yellow', note: '差一分', executed: part(1000, 1) },
  { at: 8, month: 12, item: 'wages', indicator: salary, level: 'yellow', note: '恰差 5 个百分点', executed: part(950) },
  {
    at: 9,
    month: 12,
    item: 'wages',
    indicator: salary,
    level: 'red',
    note: '超 5 个百分点一分',
    executed: part(950, 1),
  },
  { at: 10, month: 12, item: 'wages', indicator: salary, level: null, note: '如数执行', executed: part(1000) },
  {
    at: 11,
    month: 6,
    item: 'wages',
    indicator: salary,
    level: 'red',
    note: '超过时序、落后考核',
    executed: part(540),
    asked: 60,
  },
  {
    at: 12,
    month: 6,
    item: 'wages',
    indicator: salary,
    level: null,
    note: '恰为考核进度',
    executed: part(600),
    asked: 60,
  },
  { at: 13, month: 12, item: 'livelihood', indicator: rigid, level: null, note: '不超过七成', rigid: [700, 0] },
  { at: 14, month: 12, item: 'livelihood', indicator: rigid, level: 'yellow', note: '超过七成一分', rigid: [700, 1] },
  { at: 15, month: 12, item: 'livelihood', indicator: rigid, level: 'orange', note: '超过八成一分', rigid: [800, 1] },
  { at: 16, month: 12, item: 'livelihood', indicator: rigid, level: 'red', note: '超过九成一分', rigid: [900, 1] },
];

/** What livelihood takes where all that cannot be cut takes a part of the year's spending, and some fen more. */
function livelihoodFor(world: World, place: Place, at: number, [part, more]: readonly [number, number]): number {
  const whole = Math.floor((ownLine(world, place, { year: 2025, book: 'GPB', of: 'ytd' }) / 1000) * part) + more;
  const of = (item: Item): number => rowOf(world, place, at, item, 2025, 12)['executed'] as number;
  return whole - of('wages') - of('operation') - generalInterest(world, place, 2025);
}

function rowOf(world: World, place: Place, at: number, item: Item, year: number, month: number): TopicRow {
  const fault = year === 2025 ? faults.find((one) => one.at === at && one.item === item) : undefined;
  const now = fault?.month === month ? fault : undefined;
  const { seed } = world;
  const share = (turn: number): number => Math.floor(fraction(seed, streams.treasury, place.index, year, turn) * 20);
  const whole = ownLine(world, place, { year, book: 'GPB', of: 'original' });
  const need = Math.floor((whole / 1000 / step) * (needs[item] + share(9))) * step;
  const livelihood = fault?.rigid ? livelihoodFor(world, place, at, fault.rigid) : undefined;
  const budget =
    livelihood === undefined
      ? (fault?.budget?.(need) ?? need + (1 + share(10)) * step)
      : Math.ceil(livelihood / step) * step;
  const usual = Math.min(budget, Math.ceil((budget / 12) * month) + Math.floor(budget / 1000) * (5 + share(11)));
  return {
    regionCode: place.region.code,
    year,
    month,
    scope: 'own',
    item,
    need,
    budget,
    executed: (now?.rigid ? livelihood : now?.executed?.(budget)) ?? usual,
    ...(item === 'wages' && { assessProgress: now?.asked ?? Math.floor((month / 12) * 100) }),
  };
}

/** What counties need, budget and spend for livelihood, wages and running. “三保” */
export const guaranteesTopic: Topic = {
  feed: 'finance',
  rows: (world, year, quarter) => ({
    threeGuarantees: [quarter * 3 - 2, quarter * 3 - 1, quarter * 3].flatMap((month) =>
      counties.flatMap((place, at) =>
        (['livelihood', 'wages', 'operation'] as const).map((item) => rowOf(world, place, at, item, year, month)),
      ),
    ),
  }),
  plants: () =>
    faults.map(({ at, month, item, indicator, level, note }, i) => ({
      id: `treasury-guarantee-${i + 1}`,
      indicator,
      asOf: month === 6 ? '2025-06-30' : '2025-12-31',
      keys: {
        regionCode: counties[at]!.region.code,
        ...(indicator.startsWith('three') && { item }),
      },
      level,
      note,
    })),
};
