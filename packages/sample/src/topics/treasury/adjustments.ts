import type { Plant } from '../../plants/script.js';
import type { Topic, TopicRow } from '../topic.js';
import { cities, ownLine, thousandths } from './own-lines.js';

/** A city's adjustment of 2025 that was not approved as usual. */
const faults: readonly {
  readonly at: number;
  readonly level: Plant['level'];
  readonly note: string;
  readonly submitted: string;
  readonly approved: string | null;
}[] = [
  { at: 16, level: 'red', note: '报送 61 日仍未批准', submitted: '2025-10-31', approved: null },
  { at: 17, level: null, note: '报送恰 60 日', submitted: '2025-11-01', approved: null },
  { at: 18, level: null, note: '当日批准', submitted: '2025-08-20', approved: '2025-12-31' },
];

const idOf = (year: number, regionCode: string): string => `TZ${year}-${regionCode}-total`;

/** What cities change of their budgets each autumn, and when the Standing Committee approved it. 预算调整 */
export const adjustmentsTopic: Topic = {
  feed: 'finance',
  rows: (world, year, quarter) => ({
    budgetAdjustment:
      quarter === 4
        ? cities.map((place, at): TopicRow => {
            const fault = year === 2025 ? faults.find((one) => one.at === at) : undefined;
            const approvalDate = fault ? fault.approved : `${year}-11-1${at % 9}`;
            return {
              adjustmentId: idOf(year, place.region.code),
              year,
              regionCode: place.region.code,
              fundBook: 'GPB',
              adjustmentType: 'total',
              direction: 'expenditure',
              amount: thousandths(ownLine(world, place, { year, book: 'GPB', of: 'original' }), 5),
              submitDate: fault?.submitted ?? `${year}-10-0${1 + (at % 9)}`,
              ...(approvalDate !== null && { approvalDate }),
            };
          })
        : [],
  }),
  plants: () =>
    faults.map(({ at, level, note }, i) => ({
      id: `treasury-adjustment-${i + 1}`,
      indicator: 'unapproved-budget-adjustment',
      asOf: '2025-12-31',
      keys: { adjustmentId: idOf(2025, cities[at]!.region.code) },
      level,
      note,
    })),
};
