import type { Plant } from '../../plants/script.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';
import { cities, counties } from './own-lines.js';
import { drawnOf } from './reserve-funds.js';

/** 10,000 yuan in fen. */
const some = 1_000_000;

/** A city that drew more in 2025 than its budget said: fen not budgeted, and what an adjustment approved of them. */
const faults: readonly {
  readonly at: number;
  readonly level: Plant['level'];
  readonly note: string;
  readonly beyond: number;
  readonly approved: number;
}[] = [
  { at: 12, level: 'red', note: '多调入一分', beyond: 1, approved: 0 },
  { at: 13, level: null, note: '多调入的已经批准调整', beyond: some, approved: some },
  { at: 14, level: 'red', note: '批准的少一分', beyond: some + 1, approved: some },
];

const faultAt = (at: number, year: number) => (year === 2025 ? faults.find((one) => one.at === at) : undefined);

/** What a budget says is drawn from the stabilisation fund. 年初预算·动用预算稳定调节基金 */
const budgeted = (world: World, year: number): TopicRow[] =>
  [...cities, ...counties].map((place, at) => ({
    lineId: `DY${year}-${place.region.code}`,
    year,
    regionCode: place.region.code,
    stage: 'approved',
    fundBook: 'GPB',
    scope: 'own',
    direction: 'revenue',
    subjectCode: '11015',
    subjectLevel: 2,
    isTransfer: true,
    amount: drawnOf(world, place, year) - (faultAt(at, year)?.beyond ?? 0),
  }));

const adjusted = (year: number): TopicRow[] =>
  cities.flatMap(({ region }, at) => {
    const amount = faultAt(at, year)?.approved ?? 0;
    if (amount === 0) return [];
    return [
      {
        adjustmentId: `TZ${year}-${region.code}-stabilisation`,
        year,
        regionCode: region.code,
        fundBook: 'GPB',
        adjustmentType: 'stabilisation-fund',
        direction: 'revenue',
        amount,
        submitDate: `${year}-08-01`,
        approvalDate: `${year}-09-20`,
      },
    ];
  });

/** Lines of budgets come from below with the first quarter. */
export const drawsTopic: Topic = {
  feed: 'vertical',
  rows: (world, year, quarter) => ({ budgetLine: quarter === 1 ? budgeted(world, year) : [] }),
  plants: () =>
    faults.map(({ at, level, note }, i) => ({
      id: `treasury-draw-${i + 1}`,
      indicator: 'stabilisation-fund-draw-unapproved',
      asOf: '2025-12-31',
      keys: { regionCode: cities[at]!.region.code },
      level,
      note,
    })),
};

/** What adjustments let them draw beside. 预算调整·调入预算稳定调节基金 */
export const drawAdjustmentsTopic: Topic = {
  feed: 'finance',
  rows: (_, year, quarter) => ({ budgetAdjustment: quarter === 3 ? adjusted(year) : [] }),
};
