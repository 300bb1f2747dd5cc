import type { Plant } from '../../plants/script.js';
import { fraction, streams } from '../../random/draw.js';
import { territory } from '../../roster/territory.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';

/** So many collecting agencies of each region. */
const perRegion = 3;

/** When the first agencies were paid what they still hold at the end of 2025. */
const held: readonly { readonly payDate: string; readonly level: Plant['level']; readonly note: string }[] = [
  { payDate: '2025-12-21', level: null, note: '恰十日' },
  { payDate: '2025-12-20', level: 'yellow', note: '十一日' },
  { payDate: '2025-12-01', level: 'yellow', note: '恰三十日' },
  { payDate: '2025-11-30', level: 'red', note: '三十一日' },
];

interface Collector {
  readonly index: number;
  readonly code: string;
  readonly region: string;
}

function collectors({ planted }: World): Collector[] {
  const counts = new Map<number, number>();
  return planted.roster.agencies.flatMap(({ code, place }, index) => {
    const region = territory[place]?.region;
    const count = counts.get(place) ?? 0;
    if (!region || (region.level !== 'province' && region.level !== 'prefecture') || count === perRegion) return [];
    counts.set(place, count + 1);
    return [{ index, code, region: region.code }];
  });
}

const receipt = ({ code, region }: Collector, paymentCode: string, payDate: string, amount: number): TopicRow => ({
  paymentCode,
  year: Number(payDate.slice(0, 4)),
  payDate,
  recordDate: payDate,
  regionCode: region,
  agencyCode: code,
  subjectCode: '10304',
  itemCode: 'SF01',
  itemName: '演示收费项目',
  fundBook: 'GPB',
  totalDue: amount,
  paidAmount: amount,
});

/** Fees agencies collect, once a month, in the treasury within a week but for some. 非税收入缴款 */
export const nontaxReceipts: Topic = {
  feed: 'finance',
  rows(world, year, quarter) {
    const all = collectors(world);
    const monthly = all.flatMap((one) =>
      [2, 1, 0].map((back): TopicRow => {
        const month = quarter * 3 - back;
        const chance = fraction(world.seed, streams.tax, one.index, year, 100 + month);
        const head = `${year}-${String(month).padStart(2, '0')}`;
        return {
          ...receipt(one, `FS${head}-${one.code}`, `${head}-15`, (100 + Math.floor(chance * 900)) * 100_000),
          treasuryEntryDate: `${head}-${16 + Math.floor(chance * 6)}`,
        };
      }),
    );
    const late =
      year === 2025 && quarter === 4
        ? held.flatMap(({ payDate }, at) => {
            const one = all[at];
            return one ? [receipt(one, `FSW${at + 1}`, payDate, 88_000_000)] : [];
          })
        : [];
    return { nontaxPayment: [...monthly, ...late] };
  },
  plants: (world) =>
    held.map(({ level, note }, at): Plant => {
      const keys = { agencyCode: collectors(world)[at]?.code ?? '', paymentCode: `FSW${at + 1}` };
      return { id: `nontax-${at + 1}`, indicator: 'nontax-remittance-overdue', asOf: '2025-12-31', keys, level, note };
    }),
};
