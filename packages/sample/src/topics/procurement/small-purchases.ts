import type { Plant } from '../../plants/script.js';
import { fraction, streams } from '../../random/draw.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';
import type { Buyer } from './county-buyers.js';
import { countyBuyers } from './county-buyers.js';

const singleSource = 'proc-single-source-share-high';
const split = 'proc-split-purchase';
const wares = ['办公设备', '印刷服务', '物业管理服务', '信息化运维服务'] as const;

/** What a buyer signs in the four quarters of 2025 that is not as usual, fen. */
interface Fault {
  readonly indicator: string;
  readonly level: Plant['level'];
  readonly note: string;
  readonly amounts: readonly [number, number, number, number];
  /** The last is bought from a single source. */
  readonly direct?: true;
  /** All of one kind. */
  readonly alike?: true;
}

/** A million yuan bought in a year, the last part of it from a single source. */
const shared = (last: number, level: Plant['level'], note: string): Fault => ({
  indicator: singleSource,
  level,
  note,
  amounts: [20_000_000, 20_000_000, 60_000_000 - last, last],
  direct: true,
});

/** A tender must be called from four million yuan on. */
const parts = (last: number, level: Plant['level'], note: string): Fault => ({
  indicator: split,
  level,
  note,
  amounts: [100_000_000, 100_000_000, 100_000_000, last],
  alike: true,
});

const faults: readonly Fault[] = [
  shared(15_000_000, null, '恰一成半'),
  shared(15_000_001, 'yellow', '一成半多一分'),
  shared(30_000_000, 'yellow', '恰三成'),
  shared(30_000_001, 'red', '三成多一分'),
  parts(100_000_000, 'red', '四份合计恰到标准'),
  parts(99_999_999, null, '差一分到标准'),
];

function contract({ seed }: World, { turn, code, region }: Buyer, year: number, quarter: number): TopicRow {
  const fault = year === 2025 ? faults[turn] : undefined;
  const usual = Math.floor(300 + fraction(seed, streams.procurement, 5000 + turn, year, quarter) * 300) * 100_000;
  const direct = fault ? fault.direct && quarter === 4 : turn % 6 === 0 && quarter === 2;
  const month = String(quarter * 3 - 1).padStart(2, '0');
  const supplier = String(400 + ((turn * 3 + quarter) % 90)).padStart(4, '0');
  return {
    year,
    regionCode: region,
    agencyCode: code,
    contractNo: `LX${year}${quarter}-${code}`,
    planNo: `JHLX${year}${quarter}-${code}`,
    fundBook: 'GPB',
    title: `演示零星采购合同 ${year}-${quarter}`,
    itemClass: wares[fault?.alike ? 0 : quarter - 1] ?? null,
    method: direct ? 'direct' : 'inquiry',
    supplierCode: `DEMO${supplier}`,
    supplierName: `演示企业 ${supplier}`,
    amount: fault?.amounts[quarter - 1] ?? (direct ? usual / 5 : usual),
    addonAmount: 0,
    signDate: `${year}-${month}-20`,
    publishDate: `${year}-${month}-21`,
  };
}

/** What counties buy without a tender, one contract a quarter. 零星采购 */
export const smallPurchases: Topic = {
  feed: 'finance',
  rows: (world, year, quarter) => ({
    procurementContract: countyBuyers(world).map((buyer) => contract(world, buyer, year, quarter)),
  }),
  plants: (world) =>
    faults.map(({ indicator, level, note }, turn): Plant => {
      const { code } = countyBuyers(world)[turn]!;
      const keys = { agencyCode: code, ...(indicator === split && { itemClass: wares[0] }) };
      return { id: `small-purchase-${turn + 1}`, indicator, asOf: '2025-12-31', keys, level, note };
    }),
};
