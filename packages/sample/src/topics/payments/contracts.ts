import { contractAt, contractPlant, price } from '../../plants/contract-faults.js';
import type { Plant } from '../../plants/script.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';

interface Planted {
  readonly turn: number;
  readonly keys: Plant['keys'];
}

const planted = ({ planted: { plants } }: World): Planted[] =>
  plants.flatMap(({ id, keys }) =>
    id.startsWith(contractPlant) ? [{ turn: Number(id.slice(contractPlant.length)) - 1, keys }] : [],
  );

/** The contracts planted payments are made under. 支付所依合同 */
export const contracts: Topic = {
  feed: 'finance',
  rows(world, year, quarter) {
    if (year !== 2025 || quarter !== 4) return {};
    return {
      procurementContract: planted(world).flatMap(({ turn, keys }): TopicRow[] => {
        const [own, agencyCode, contractNo] = [contractAt(turn), keys['agencyCode'], keys['contractNo']];
        if (!own || !agencyCode || !contractNo) return [];
        return [
          {
            year,
            regionCode: agencyCode.slice(0, 9),
            agencyCode,
            contractNo,
            planNo: `JH${contractNo}`,
            fundBook: 'GPB',
            title: `演示合同 ${turn + 1}`,
            method: 'open',
            supplierCode: `DEMO${9100 + turn}`,
            supplierName: `演示企业 ${9100 + turn}`,
            amount: price,
            signDate: '2025-10-09',
            publishDate: '2025-10-10',
            ...own,
          },
        ];
      }),
    };
  },
};
