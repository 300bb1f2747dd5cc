import type { Plant } from '../../plants/script.js';
import { fraction, streams } from '../../random/draw.js';
import type { Place } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';
import { balanceOf } from './carry-over.js';
import { cities, counties, ownLine, thousandths } from './own-lines.js';

const stabilisation = 'stabilisation-fund-too-large';
const turnover = 'budget-turnover-fund-over-cap';
const surplus = 'surplus-not-to-stabilisation-fund';

/** Funds of a city at the end of 2025 that are not as usual, from the year's budget of general public spending. */
interface Fault {
  readonly at: number;
  readonly indicator: string;
  readonly level: Plant['level'];
  readonly note: string;
  readonly stabilisation?: (budget: number) => number;
  readonly turnover?: (budget: number) => number;
  /** What went into the stabilisation fund, from the balance of the year. */
  readonly paidIn?: (balance: number) => number;
}

const faults: readonly Fault[] = [
  { at: 1, indicator: turnover, level: 'red', note: '超 1% 一分', turnover: (b) => Math.floor(b / 100) + 1 },
  { at: 2, indicator: turnover, level: null, note: '不超过 1%', turnover: (b) => Math.floor(b / 100) },
  { at: 3, indicator: stabilisation, level: null, note: '不超过 5%', stabilisation: (b) => Math.floor(b / 20) },
  {
    at: 4,
    indicator: stabilisation,
    level: 'yellow',
    note: '超 5% 一分',
    stabilisation: (b) => Math.floor(b / 20) + 1,
  },
  { at: 5, indicator: stabilisation, level: 'yellow', note: '不超过 10%', stabilisation: (b) => Math.floor(b / 10) },
  { at: 6, indicator: stabilisation, level: 'red', note: '超 10% 一分', stabilisation: (b) => Math.floor(b / 10) + 1 },
  { at: 7, indicator: surplus, level: 'red', note: '少补充一分', paidIn: (b) => b - 1 },
  { at: 8, indicator: surplus, level: null, note: '如数补充', paidIn: (b) => b },
];

const share = ({ seed }: World, place: Place, turn: number, year: number): number =>
  Math.floor(fraction(seed, streams.treasury, place.index, turn, year) * 10);

const budgetOf = (world: World, place: Place, year: number): number =>
  ownLine(world, place, { year, book: 'GPB', of: 'original' });

const faultAt = (place: Place, year: number): Fault | undefined =>
  year === 2025 ? faults.find(({ at }) => cities[at] === place) : undefined;

/** What is set by at the end of a year: some two percent of its budget. */
function closingOf(world: World, place: Place, year: number): number {
  const budget = budgetOf(world, place, year);
  return faultAt(place, year)?.stabilisation?.(budget) ?? thousandths(budget, 15 + share(world, place, 2, year));
}

/** A place's funds at the end of a year; half a percent of its budget bridges the months. */
function fundsOf(world: World, place: Place, year: number): TopicRow {
  const budget = budgetOf(world, place, year);
  const closing = closingOf(world, place, year);
  const opening = year === 2023 ? thousandths(budget, 18) : closingOf(world, place, year - 1);
  const paidIn = faultAt(place, year)?.paidIn?.(balanceOf(world, place, year));
  const usual = Math.max(thousandths(budget, 10 + share(world, place, 3, year)), closing - opening);
  return {
    regionCode: place.region.code,
    year,
    month: 12,
    bsfOpening: opening,
    bsfIn: paidIn ?? usual,
    bsfOut: paidIn === undefined ? opening + usual - closing : 0,
    bsfClosing: paidIn === undefined ? closing : opening + paidIn,
    turnoverFundBalance:
      faultAt(place, year)?.turnover?.(budget) ?? thousandths(budget, 2 + Math.floor(share(world, place, 4, year) / 2)),
  };
}

/** What is drawn from the stabilisation fund in a year. */
export const drawnOf = (world: World, place: Place, year: number): number =>
  fundsOf(world, place, year)['bsfOut'] as number;

/** The stabilisation fund and the turnover fund at the end of a year. 预算稳定调节基金与预算周转金 */
export const reserveFundsTopic: Topic = {
  feed: 'finance',
  rows: (world, year, quarter) => ({
    stabilisationFund: quarter === 4 ? [...cities, ...counties].map((place) => fundsOf(world, place, year)) : [],
  }),
  plants: () =>
    faults.map(({ at, indicator, level, note }, i) => ({
      id: `treasury-reserve-${i + 1}`,
      indicator,
      asOf: '2025-12-31',
      keys: { regionCode: cities[at]!.region.code },
      level,
      note,
    })),
};
