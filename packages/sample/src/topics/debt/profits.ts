import type { Plant } from '../../plants/script.js';
import type { TopicRow } from '../topic.js';

/** An enterprise that has not paid the state its profit of 2025 in full: fen short, and the day it was due. */
const faults: readonly {
  readonly turn: number;
  readonly short: number;
  readonly due: string;
  readonly level: Plant['level'];
  readonly note: string;
}[] = [
  { turn: 30, short: 1, due: '2025-10-01', level: 'red', note: '超期 91 日，差一分' },
  { turn: 31, short: 1, due: '2025-10-02', level: 'yellow', note: '超期恰 90 日' },
  { turn: 32, short: 1, due: '2025-12-31', level: null, note: '当日到期' },
  { turn: 33, short: 0, due: '2025-10-01', level: null, note: '如数缴纳' },
];

/** What an enterprise owes the state of its profit: due by the middle of the year, paid by then. 国有资本收益 */
export function profitOf(turn: number, assets: number, year: number, quarter: number): TopicRow {
  const fault = year === 2025 ? faults.find((one) => one.turn === turn) : undefined;
  const profitDue = Math.floor(assets / 1000) * 5;
  return {
    profitDue,
    profitPaid: quarter === 1 ? 0 : profitDue - (fault?.short ?? 0),
    profitDueDate: fault?.due ?? `${year}-06-30`,
  };
}

/** Enterprises that have not paid, and those that look so. */
export const profitPlants = (soeId: (turn: number) => string): Plant[] =>
  faults.map(({ turn, level, note }, i) => ({
    id: `enterprise-profit-${i + 1}`,
    indicator: 'soe-profit-remittance-overdue',
    asOf: '2025-12-31',
    keys: { soeId: soeId(turn) },
    level,
    note,
  }));
