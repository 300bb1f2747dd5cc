import { leftOver, leftOverAt } from '../../plants/department-faults.js';
import { territory } from '../../roster/territory.js';
import type { Topic, TopicRow } from '../topic.js';

/** What planted agencies were left with at the end of 2024. 单位结转 */
export const leftOverTopic: Topic = {
  feed: 'finance',
  rows({ planted }, year, quarter) {
    if (year !== 2025 || quarter !== 1) return {};
    return {
      carryover: planted.roster.agencies.flatMap(({ code, place, kind }): TopicRow[] => {
        const amount = leftOver[leftOverAt(code)];
        if (amount === undefined) return [];
        return [
          {
            carryoverId: `department-2024-${code}`,
            year: 2024,
            regionCode: territory[place]?.region.code ?? '',
            agencyCode: code,
            fundBook: 'GPB',
            functionCode: kind.functions[0] ?? null,
            originYear: 2024,
            carryoverAmount: amount - 5_000_000,
            balanceAmount: 5_000_000,
          },
        ];
      }),
    };
  },
};
