import { fiscalYear, workingIndices } from '../../calendar/fiscal-year.js';
import type { Plant } from '../../plants/script.js';
import { fraction, streams } from '../../random/draw.js';
import type { World } from '../../world.js';
import type { Topic, TopicRow } from '../topic.js';
import { cities } from './own-lines.js';

/** Months of outflow a treasury holds at the end of a quarter, in thousandths: between two and three fifths of one. */
function coverAt({ seed }: World, at: number, turn: number): number {
  return 400 + Math.floor(fraction(seed, streams.treasury, at, turn) * 200);
}

/** Cover of a city on the last day of 2025 that is not as usual, in thousandths, and fen less. */
const faults = [
  { at: 1, cover: 80, less: 0, level: 'red', note: '不足 0.1 个月' },
  { at: 3, cover: 300, less: 1, level: 'yellow', note: '差一分到 0.3 个月' },
  { at: 4, cover: 300, less: 0, level: null, note: '恰为 0.3 个月' },
  { at: 5, cover: 800, less: 0, level: null, note: '恰为 0.8 个月' },
  { at: 6, cover: 850, less: 0, level: 'blue', note: '超过 0.8 个月' },
] as const satisfies readonly { at: number; cover: number; less: number; level: Plant['level']; note: string }[];

/** Working days of 2025, the year that is judged. */
const workingDays = workingIndices(fiscalYear(2025), '2025-01-01', '2025-12-31').length;

/** A city pays the same out on every working day, so that a year's outflow is plain. */
function quarterRows(world: World, year: number, quarter: number): TopicRow[] {
  const calendar = fiscalYear(year);
  const month = (n: number): string => `${year}-${String(n).padStart(2, '0')}`;
  const days = workingIndices(calendar, `${month(quarter * 3 - 2)}-01`, `${month(quarter * 3)}-31`);
  const turn = year * 4 + quarter;
  return cities.flatMap(({ region }, at) => {
    const outflow = (2 + Math.floor(fraction(world.seed, streams.treasury, at) * 8)) * 120_000_000;
    const monthly = (workingDays * outflow) / 12;
    const fault = turn === 2025 * 4 + 4 ? faults.find((one) => one.at === at) : undefined;
    const [from, to] = [coverAt(world, at, turn - 1), fault?.cover ?? coverAt(world, at, turn)];
    let opening = Math.floor((monthly / 1000) * from);
    return days.map((index, n): TopicRow => {
      const last = n === days.length - 1;
      const cover = from + ((to - from) * (n + 1)) / days.length;
      const closing = last
        ? Math.floor((monthly / 1000) * to) - (fault?.less ?? 0)
        : Math.floor((monthly / 1000) * cover);
      const row = {
        regionCode: region.code,
        year,
        date: calendar.days[index]!,
        openingBalance: opening,
        inflow: closing - opening + outflow,
        outflow,
        closingBalance: closing,
      };
      opening = closing;
      return row;
    });
  });
}

/** What came into and went out of the treasury on every working day. 国库库款 */
export const cashTopic: Topic = {
  feed: 'finance',
  rows: (world, year, quarter) => ({ treasuryDaily: quarterRows(world, year, quarter) }),
  plants: () =>
    faults.map(({ at, level, note }, i) => ({
      id: `treasury-cash-${i + 1}`,
      indicator: 'treasury-cover-low',
      asOf: '2025-12-31',
      keys: { regionCode: cities[at]!.region.code },
      level,
      note,
    })),
};
