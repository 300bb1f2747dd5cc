import type { Plant } from '../../plants/script.js';
import { between, fraction, streams } from '../../random/draw.js';
import { territory } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';

/** So many buyers of each region. */
const perRegion = 5;

interface Fault {
  readonly indicator: string;
  readonly of: 'tenderId' | 'contractNo';
  readonly level: Plant['level'];
  readonly note: string;
  readonly deadline?: number;
  readonly received?: number;
  readonly tenderers?: number;
  readonly over?: number;
  readonly added?: number;
  readonly unplanned?: true;
  /** So many bids are rejected, the last ones. */
  readonly rejected?: number;
  /** The last bid in fen beside the winner's. */
  readonly last?: number;
  /** The second and third bid over the winner's, in ten thousandths. */
  readonly gaps?: readonly [number, number];
  /** Days of the month. */
  readonly noticed?: number;
  readonly published?: number;
}

/** What the first buyers do in the last quarter of 2025, one after the other: a fault, then a decoy. */
const faults: readonly Fault[] = [
  { indicator: 'proc-short-bid-period', of: 'tenderId', level: 'red', note: '招标期十九日', deadline: 24 },
  { indicator: 'proc-short-bid-period', of: 'tenderId', level: null, note: '招标期恰二十日', deadline: 25 },
  { indicator: 'proc-single-bid', of: 'tenderId', level: 'yellow', note: '只有一家投标', tenderers: 1 },
  { indicator: 'proc-single-bid', of: 'tenderId', level: null, note: '两家投标', tenderers: 2 },
  { indicator: 'proc-deposit-over-limit', of: 'tenderId', level: 'red', note: '保证金超百分之二一分', over: 1 },
  { indicator: 'proc-deposit-over-limit', of: 'tenderId', level: null, note: '保证金恰百分之二', over: 0 },
  { indicator: 'proc-budget-missing', of: 'contractNo', level: 'red', note: '没有采购计划', unplanned: true },
  { indicator: 'proc-budget-missing', of: 'contractNo', level: null, note: '有采购计划' },
  { indicator: 'proc-addon-over-10pct', of: 'contractNo', level: 'red', note: '追加超百分之十一分', added: 1 },
  { indicator: 'proc-addon-over-10pct', of: 'contractNo', level: null, note: '追加恰百分之十', added: 0 },
  { indicator: 'proc-late-bid-won', of: 'tenderId', level: 'red', note: '截止次日收到的投标中标', received: 29 },
  { indicator: 'proc-late-bid-won', of: 'tenderId', level: null, note: '截止当日收到的投标中标', received: 28 },
  {
    indicator: 'proc-all-others-disqualified',
    of: 'tenderId',
    level: 'red',
    note: '三家投标否决两家',
    tenderers: 3,
    rejected: 2,
  },
  {
    indicator: 'proc-all-others-disqualified',
    of: 'tenderId',
    level: null,
    note: '三家投标否决一家',
    tenderers: 3,
    rejected: 1,
  },
  {
    indicator: 'proc-lowest-disqualified',
    of: 'tenderId',
    level: 'yellow',
    note: '否决的报价低一分',
    tenderers: 4,
    rejected: 1,
    last: -1,
  },
  {
    indicator: 'proc-lowest-disqualified',
    of: 'tenderId',
    level: null,
    note: '否决的报价相同',
    tenderers: 4,
    rejected: 1,
    last: 0,
  },
  { indicator: 'proc-price-close-to-winner', of: 'tenderId', level: 'yellow', note: '价差万分之十', gaps: [10, 600] },
  { indicator: 'proc-heavy-discount', of: 'tenderId', level: 'yellow', note: '价差三成', gaps: [3000, 3100] },
  { indicator: 'proc-heavy-discount', of: 'tenderId', level: null, note: '价差百分之五', gaps: [500, 600] },
  { indicator: 'proc-award-notice-late', of: 'tenderId', level: 'red', note: '第三个工作日公告', noticed: 13 },
  { indicator: 'proc-award-notice-late', of: 'tenderId', level: null, note: '第二个工作日公告', noticed: 12 },
  {
    indicator: 'proc-contract-disclosure-late',
    of: 'contractNo',
    level: 'red',
    note: '第三个工作日公开',
    published: 25,
  },
  {
    indicator: 'proc-contract-disclosure-late',
    of: 'contractNo',
    level: null,
    note: '第二个工作日公开',
    published: 24,
  },
];

interface Buyer {
  readonly turn: number;
  readonly index: number;
  readonly code: string;
  readonly region: string;
}

/** The first agencies of the province and each prefecture. */
function buyersOf({ planted }: World): readonly Buyer[] {
  const counts = new Map<number, number>();
  const made: Buyer[] = [];
  planted.roster.agencies.forEach(({ code, place }, index) => {
    const region = territory[place]?.region;
    const count = counts.get(place) ?? 0;
    if (!region || (region.level !== 'province' && region.level !== 'prefecture') || count === perRegion) return;
    counts.set(place, count + 1);
    made.push({ turn: made.length, index, code, region: region.code });
  });
  return made;
}

const idOf = (code: string, year: number, quarter: number): string => `CG${year}${quarter}-${code}`;

/** One purchase: the tender, its bids, its contract. */
function purchase({ seed }: World, { turn, index, code, region }: Buyer, year: number, quarter: number) {
  const fault = year === 2025 && quarter === 4 ? faults[turn] : undefined;
  const day = (month: number, date: number): string =>
    `${year}-${String(quarter * 3 - 3 + month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const share = fraction(seed, streams.procurement, index, year, quarter);
  const estimate = Math.floor(between(60, 900, share)) * 1_000_000;
  const awardAmount =
    (estimate / 100) * Math.floor(between(90, 99, fraction(seed, streams.procurement, turn, year, 10 + quarter)));
  const tenderers = fault?.tenderers ?? 3 + (index % 4);
  const rejected = fault?.rejected ?? (!fault && index % 4 === 1 ? 1 : 0);
  const bidDeadline = day(1, fault?.deadline ?? 28);
  const deposit = fault?.over === undefined ? estimate / 100 : estimate / 50 + fault.over;
  const addonAmount = fault?.added === undefined ? 0 : awardAmount / 10 + fault.added;
  const [tenderId, place] = [idOf(code, year, quarter), { year, regionCode: region, agencyCode: code }];
  const usual = 400 + Math.floor(fraction(seed, streams.procurement, index, year, 20 + quarter) * 200);
  const [second, third] = fault?.gaps ?? [usual, usual + 150];
  const over = (at: number): number => (at === 0 ? 0 : at === 1 ? second : third + (at - 2) * 150);
  const bidOf = (at: number): number =>
    fault?.last !== undefined && at === tenderers - 1
      ? awardAmount + fault.last
      : awardAmount + (awardAmount / 10_000) * over(at);
  const supplier = (at: number): TopicRow => {
    const number = String(1 + ((index * 7 + year + quarter + at * 13) % 300)).padStart(4, '0');
    return { supplierCode: `DEMO${number}`, supplierName: `演示企业 ${number}` };
  };
  const tender: TopicRow = {
    ...place,
    tenderId,
    title: `演示采购项目 ${year}-${quarter}`,
    method: 'open',
    publishDate: day(1, 5),
    bidDeadline,
    awardDate: day(2, 10),
    noticeDate: day(2, fault?.noticed ?? 11),
    numberOfTenderers: tenderers,
    estimate,
    awardAmount,
    deposit,
  };
  const bids = Array.from({ length: tenderers }, (_, at): TopicRow => ({
    ...place,
    ...supplier(at),
    bidId: `${tenderId}-${at + 1}`,
    tenderId,
    status: at === 0 ? 'winner' : at < tenderers - rejected ? 'valid' : 'disqualified',
    receivedDate: at === 0 ? day(1, fault?.received ?? 22) : day(1, 21),
    bidDeadline,
    amount: bidOf(at),
  }));
  const contract: TopicRow = {
    ...place,
    ...supplier(0),
    contractNo: tenderId,
    tenderId,
    planNo: fault?.unplanned ? null : `JH${tenderId}`,
    fundBook: 'GPB',
    title: `演示采购合同 ${year}-${quarter}`,
    method: 'open',
    amount: awardAmount,
    addonAmount,
    signDate: day(2, 20),
    publishDate: day(2, fault?.published ?? 21),
  };
  return { tender, bids, contract };
}

/** One purchase a quarter by each buyer, from the notice to the contract. 政府采购 */
export const purchases: Topic = {
  feed: 'finance',
  rows(world, year, quarter) {
    const made = buyersOf(world).map((buyer) => purchase(world, buyer, year, quarter));
    return {
      procurementTender: made.map(({ tender }) => tender),
      procurementBid: made.flatMap(({ bids }) => bids),
      procurementContract: made.map(({ contract }) => contract),
    };
  },
  plants: (world) =>
    buyersOf(world).flatMap(({ turn, code }): Plant[] => {
      const fault = faults[turn];
      if (!fault) return [];
      const { indicator, of, level, note } = fault;
      const keys = { agencyCode: code, [of]: idOf(code, 2025, 4) };
      return [{ id: `procurement-${turn + 1}`, indicator, asOf: '2025-12-31', keys, level, note }];
    }),
};
