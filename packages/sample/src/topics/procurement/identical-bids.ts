import type { Plant } from '../../plants/script.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';
import { countyBuyers } from './county-buyers.js';

const tenders = [
  { by: 0, level: 'red', note: '两家报价相同' },
  { by: 1, level: null, note: '报价相差一分' },
] as const;

/** 1,234,567 yuan. */
const price = 123_456_700;

const buyerOf = (world: World, turn: number) => countyBuyers(world)[turn + 20]!;

/** Tenders of the last quarter whose bids are as like as can be. 报价雷同 */
export const identicalBids: Topic = {
  feed: 'finance',
  rows(world, year, quarter) {
    if (year !== 2025 || quarter !== 4) return {};
    return {
      procurementBid: tenders.flatMap(({ by }, turn): TopicRow[] => {
        const { code, region } = buyerOf(world, turn);
        return [0, 1, 2].map((at) => ({
          year,
          regionCode: region,
          agencyCode: code,
          bidId: `TB${turn + 1}-${code}-${at + 1}`,
          tenderId: `TB${turn + 1}-${code}`,
          supplierCode: `DEMO${9000 + at}`,
          supplierName: `演示企业 ${9000 + at}`,
          status: at === 0 ? 'winner' : 'valid',
          receivedDate: '2025-10-22',
          bidDeadline: '2025-10-28',
          amount: price + (at === 2 ? price / 20 + by : (at * price) / 20),
        }));
      }),
      procurementTender: tenders.map((_, turn): TopicRow => {
        const { code, region } = buyerOf(world, turn);
        return {
          year,
          regionCode: region,
          agencyCode: code,
          tenderId: `TB${turn + 1}-${code}`,
          title: `演示采购项目 ${turn + 1}`,
          method: 'open',
          publishDate: '2025-10-05',
          bidDeadline: '2025-10-28',
          awardDate: '2025-11-10',
          noticeDate: '2025-11-11',
          numberOfTenderers: 3,
          estimate: price + 10_000_000,
          awardAmount: price,
          deposit: 1_000_000,
        };
      }),
    };
  },
  plants: (world) =>
    tenders.map(({ level, note }, turn): Plant => {
      const { code } = buyerOf(world, turn);
      const keys = { agencyCode: code, tenderId: `TB${turn + 1}-${code}` };
      return {
        id: `identical-bids-${turn + 1}`,
        indicator: 'proc-identical-bids',
        asOf: '2025-12-31',
        keys,
        level,
        note,
      };
    }),
};
