import type { Plant } from '../../plants/script.js';
import { fraction, streams } from '../../random/draw.js';
import type { Place } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';
import { cities, counties, ownLine, thousandths } from '../treasury/own-lines.js';

/** What land was sold for, and the rest of what funds take in: together the class. 国有土地使用权出让收入、其他 */
const land = '1030148';
const others = '1030199';

const growth = 'land-revenue-yoy-spike';
const exceeds = 'land-revenue-exceeds-gpb';
const dependence = 'land-finance-dependence';

/** One city's land revenue that is not as usual: of a year, from general public revenue and what land brought the year before. */
interface Fault {
  readonly at: number;
  readonly indicator: string;
  readonly level: Plant['level'];
  readonly note: string;
  readonly year: (general: number, lastYear: number) => number;
  /** Thousandths of the class in 2024. */
  readonly before?: number;
}

const faults: readonly Fault[] = [
  { at: 1, indicator: growth, level: null, note: '恰翻一番', before: 300, year: (_, b) => 2 * b },
  { at: 2, indicator: growth, level: 'red', note: '翻一番多一分', before: 300, year: (_, b) => 2 * b + 1 },
  { at: 3, indicator: exceeds, level: null, note: '不超过八成', year: (g) => Math.floor(g / 5) * 4 },
  { at: 4, indicator: exceeds, level: 'yellow', note: '超过八成', year: (g) => Math.ceil(g / 5) * 4 + 1 },
  { at: 5, indicator: dependence, level: null, note: '不超过四成', year: (g) => Math.floor(g / 3) * 2 },
  { at: 6, indicator: dependence, level: 'yellow', note: '超过四成', year: (g) => Math.ceil(g / 3) * 2 + 1 },
];

const faultOf = (place: Place): Fault | undefined => faults.find(({ at }) => cities[at] === place);

const revenue = (world: World, place: Place, book: 'GPB' | 'GF', year: number, month = 12): number =>
  ownLine(world, place, { year, month, book, direction: 'revenue', of: 'ytd' });

/** The city whose funds took in most beside its general public revenue in 2024: all of it for land. */
function landCity(world: World): Place {
  const share = (place: Place): number => revenue(world, place, 'GF', 2024) / revenue(world, place, 'GPB', 2024);
  return cities.slice(7).reduce((most, place) => (share(place) > share(most) ? place : most));
}

/** Land's part of the class in thousandths: about half. */
function partOf(world: World, place: Place, year: number): number {
  if (year === 2024 && place === landCity(world)) return 1000;
  const before = year === 2024 ? faultOf(place)?.before : undefined;
  return before ?? 450 + Math.floor(fraction(world.seed, streams.fund, place.index, year) * 120);
}

/** What land has brought in from January to a month. */
function landOf(world: World, place: Place, year: number, month: number): number {
  if (month === 0) return 0;
  const whole = revenue(world, place, 'GF', year, month);
  const fault = year === 2025 ? faultOf(place) : undefined;
  if (!fault) return partOf(world, place, year) === 1000 ? whole : thousandths(whole, partOf(world, place, year));
  const ofYear = fault.year(revenue(world, place, 'GPB', year), landOf(world, place, year - 1, 12));
  const share = Math.floor((1000 * ofYear) / revenue(world, place, 'GF', year));
  return month === 12 ? ofYear : thousandths(whole, share);
}

function fundRows(world: World, place: Place, year: number, month: number): TopicRow[] {
  const whole = (to: number): number => (to === 0 ? 0 : revenue(world, place, 'GF', year, to));
  const row = (subjectCode: string, to: (month: number) => number): TopicRow => ({
    regionCode: place.region.code,
    year,
    month,
    fundBook: 'GF',
    scope: 'own',
    direction: 'revenue',
    subjectCode,
    subjectLevel: 3,
    isTransfer: false,
    amountMonth: to(month) - to(month - 1),
    amountYtd: to(month),
  });
  return [
    row(land, (to) => landOf(world, place, year, to)),
    row(others, (to) => whole(to) - landOf(world, place, year, to)),
  ];
}

/** Items of fund revenue, month by month. 政府性基金收入·目 */
export const fundLinesTopic: Topic = {
  feed: 'vertical',
  rows: (world, year, quarter) => ({
    executionMonthly: [quarter * 3 - 2, quarter * 3 - 1, quarter * 3].flatMap((month) =>
      [...cities, ...counties].flatMap((place) => fundRows(world, place, year, month)),
    ),
  }),
  plants: (world) => [
    ...faults.map(({ at, indicator, level, note }, i) => ({
      id: `land-${i + 1}`,
      indicator,
      asOf: '2025-12-31' as const,
      keys: { regionCode: cities[at]!.region.code },
      level,
      note,
    })),
    {
      id: 'land-all',
      indicator: exceeds,
      asOf: '2024-12-31',
      keys: { regionCode: landCity(world).region.code },
      level:
        revenue(world, landCity(world), 'GF', 2024) > revenue(world, landCity(world), 'GPB', 2024) ? 'red' : 'yellow',
      note: '基金收入全部来自土地',
    },
  ],
};
