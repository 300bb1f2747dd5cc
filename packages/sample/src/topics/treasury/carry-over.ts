import type { Plant } from '../../plants/script.js';
import { fraction, streams } from '../../random/draw.js';
import type { Place } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';
import { cities, counties, ownLine, thousandths } from './own-lines.js';

const places = [...cities, ...counties];

/** One city's fault at the end of 2025. */
interface Fault {
  readonly at: number;
  readonly indicator: string;
  readonly level: Plant['level'];
  readonly note: string;
  /** What is left of general public money, carried over and balance, from the year's spending. */
  readonly left?: (spending: number) => number;
  /** Fen of the year before kept as carry-over still, and how many of them taken back. */
  readonly kept?: readonly [kept: number, back: number];
  /** What is carried over of funds, from their revenue. */
  readonly fund?: (revenue: number) => number;
  /** True where a project's carry-over was given for another. */
  readonly moved?: boolean;
}

const ratio = 'gpb-carryover-ratio-high';
const years = 'carryover-over-two-years';
const fund = 'gf-carryover-over-30pct';
const purpose = 'carryover-purpose-changed';

const faults: readonly Fault[] = [
  { at: 1, indicator: ratio, level: null, note: '不超过 5%', left: (s) => Math.floor(s / 20) },
  { at: 2, indicator: ratio, level: 'yellow', note: '超 5% 一分', left: (s) => Math.floor(s / 20) + 1 },
  { at: 3, indicator: ratio, level: 'yellow', note: '不超过 9%', left: (s) => Math.floor((s / 100) * 9) },
  { at: 4, indicator: ratio, level: 'red', note: '超 9% 一分', left: (s) => Math.floor((s / 100) * 9) + 1 },
  { at: 5, indicator: years, level: 'red', note: '差一分没有收回', kept: [80_000_000, 79_999_999] },
  { at: 6, indicator: years, level: null, note: '如数收回', kept: [80_000_000, 80_000_000] },
  { at: 8, indicator: fund, level: null, note: '不超过 20%', fund: (r) => Math.floor(r / 5) },
  { at: 9, indicator: fund, level: 'yellow', note: '超 20% 一分', fund: (r) => Math.floor(r / 5) + 1 },
  { at: 10, indicator: fund, level: 'yellow', note: '不超过 30%', fund: (r) => Math.floor((r / 10) * 3) },
  { at: 11, indicator: fund, level: 'red', note: '超 30% 一分', fund: (r) => Math.floor((r / 10) * 3) + 1 },
  { at: 12, indicator: purpose, level: 'red', note: '用于其他项目', moved: true },
  { at: 13, indicator: purpose, level: null, note: '仍用于原项目', moved: false },
];

const faultAt = (place: Place, year: number): Fault | undefined =>
  year === 2025 ? faults.find(({ at }) => cities[at] === place) : undefined;

const share = ({ seed }: World, place: Place, year: number, turn: number): number =>
  Math.floor(fraction(seed, streams.treasury, place.index, year, turn) * 10);

const spendingOf = (world: World, place: Place, year: number): number =>
  ownLine(world, place, { year, book: 'GPB', of: 'ytd' });

/** What is left over of general public money at the end of a year and no longer needed. 一般公共预算结余 */
export const balanceOf = (world: World, place: Place, year: number): number =>
  thousandths(spendingOf(world, place, year), 1 + Math.floor(share(world, place, year, 6) / 5));

function rowsOf(world: World, place: Place, year: number): TopicRow[] {
  const fault = faultAt(place, year);
  const row = (name: string, fundBook: string, originYear: number, carryoverAmount: number, balanceAmount: number) => ({
    carryoverId: `JZ${year}-${place.region.code}-${name}`,
    year,
    regionCode: place.region.code,
    fundBook,
    originYear,
    carryoverAmount,
    balanceAmount,
  });
  const balance = balanceOf(world, place, year);
  const left = fault?.left?.(spendingOf(world, place, year));
  const fresh =
    left === undefined
      ? thousandths(spendingOf(world, place, year), 12 + share(world, place, year, 7))
      : left - balance;
  const revenue = ownLine(world, place, { year, book: 'GF', direction: 'revenue', of: 'ytd' });
  const [kept, back] = fault?.kept ?? [0, 0];
  return [
    row('new', 'GPB', year, fresh, 0),
    { ...row('old', 'GPB', year - 1, kept, balance), ...(back > 0 && { recoveredAmount: back }) },
    row('fund', 'GF', year, fault?.fund?.(revenue) ?? thousandths(revenue, 60 + share(world, place, year, 8) * 8), 0),
  ];
}

/** A project's carry-over in most cities: what was given for it goes on with it. */
function ofProjects(world: World, year: number): TopicRow[] {
  return cities.flatMap((place, at): TopicRow[] => {
    const [one, other] = world.planted.roster.projects.filter((project) => project.place === place.index);
    if (!one || !other) return [];
    if (at < 5) return [];
    const moved = faultAt(place, year)?.moved === true;
    return [
      {
        carryoverId: `JZ${year}-${place.region.code}-project`,
        year,
        regionCode: place.region.code,
        projectCode: one.code,
        originProjectCode: moved ? other.code : one.code,
        fundBook: 'GPB',
        originYear: year,
        carryoverAmount: 20_000_000,
        balanceAmount: 0,
      },
    ];
  });
}

const idOf = (place: Place): string => `JZ2025-${place.region.code}-project`;

/** What was left of budgets at the end of a year. 结转结余 */
export const carryOverTopic: Topic = {
  feed: 'finance',
  rows: (world, year, quarter) => ({
    carryover:
      quarter === 4 ? [...places.flatMap((place) => rowsOf(world, place, year)), ...ofProjects(world, year)] : [],
  }),
  plants: () =>
    faults.map(({ at, indicator, level, note, moved }, i) => ({
      id: `treasury-carry-over-${i + 1}`,
      indicator,
      asOf: '2025-12-31',
      keys: {
        regionCode: cities[at]!.region.code,
        ...(moved !== undefined && { carryoverId: idOf(cities[at]!) }),
      },
      level,
      note,
    })),
};
