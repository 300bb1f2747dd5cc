import type { Topic, TopicRow } from '../topic.js';
import { cities, counties } from './own-lines.js';

/** What is still not assigned to any agency in the adjusted budget of 2025, fen, by a city's turn. */
const left: Readonly<Record<number, number>> = { 9: 1, 10: 300_000_000 };

/** The line of a region's budget that is for agencies still to be named: nought where all has been assigned. 待分配 */
export const unassignedTopic: Topic = {
  feed: 'vertical',
  rows: (_, year, quarter) => ({
    budgetLine:
      quarter === 3
        ? [...cities, ...counties].map(({ region }, at): TopicRow => ({
            lineId: `DF${year}-${region.code}`,
            year,
            regionCode: region.code,
            stage: 'adjusted',
            fundBook: 'GPB',
            scope: 'own',
            direction: 'expenditure',
            subjectCode: '2299999',
            subjectLevel: 3,
            isTransfer: false,
            isUnassigned: true,
            amount: year === 2025 ? (left[at] ?? 0) : 0,
          }))
        : [],
  }),
  plants: () =>
    [9, 10, 11].map((at) => ({
      id: `treasury-unassigned-${at}`,
      indicator: 'unallocated-budget-late',
      asOf: '2025-12-31',
      keys: { regionCode: cities[at]!.region.code },
      level: left[at] === undefined ? null : 'red',
      note: left[at] === undefined ? '全部分配' : '十月以后仍有待分配',
    })),
};
