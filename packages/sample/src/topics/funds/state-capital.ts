import type { Plant } from '../../plants/script.js';
import { fraction, streams } from '../../random/draw.js';
import type { Place } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';
import { cities, counties, ownLine } from '../treasury/own-lines.js';

/** A city that moved less of its state capital's income to the general public budget in 2025 than most. */
interface Fault {
  readonly at: number;
  readonly level: Plant['level'];
  readonly note: string;
  readonly moved: (income: number) => number;
}

const faults: readonly Fault[] = [
  { at: 1, level: null, note: '恰为三成', moved: (r) => Math.ceil((r / 10) * 3) },
  { at: 2, level: 'yellow', note: '差一分到三成', moved: (r) => Math.ceil((r / 10) * 3) - 1 },
  { at: 3, level: 'yellow', note: '恰为两成', moved: (r) => Math.ceil(r / 5) },
  { at: 4, level: 'red', note: '差一分到两成', moved: (r) => Math.ceil(r / 5) - 1 },
];

function rowOf(world: World, place: Place, year: number, month: number): TopicRow {
  const income = ownLine(world, place, { year, book: 'SCO', direction: 'revenue', of: 'ytd' });
  const fault = year === 2025 ? faults.find(({ at }) => cities[at] === place) : undefined;
  const share = 305 + Math.floor(fraction(world.seed, streams.fund, place.index, year, 1) * 90);
  const moved = month < 12 ? 0 : (fault?.moved(income) ?? Math.ceil((income / 1000) * share));
  return {
    regionCode: place.region.code,
    year,
    month,
    fundBook: 'SCO',
    scope: 'own',
    direction: 'expenditure',
    subjectCode: '2300803',
    subjectLevel: 3,
    isTransfer: true,
    amountMonth: moved,
    amountYtd: moved,
  };
}

/** What of state capital's income goes to the general public budget in December. 国有资本经营预算调出资金 */
export const stateCapitalTopic: Topic = {
  feed: 'vertical',
  rows: (world, year, quarter) => ({
    executionMonthly: [...cities, ...counties].map((place) => rowOf(world, place, year, quarter * 3)),
  }),
  plants: () =>
    faults.map(({ at, level, note }, i) => ({
      id: `state-capital-${i + 1}`,
      indicator: 'sco-transfer-to-gpb-low',
      asOf: '2025-12-31',
      keys: { regionCode: cities[at]!.region.code },
      level,
      note,
    })),
};
