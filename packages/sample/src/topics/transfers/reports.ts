import { dayFromEpoch, epochDay } from '@qianliyan/sdk';
import type { Day } from '@qianliyan/sdk';
import type { Plant } from '../../plants/script.js';
import { territory } from '../../roster/territory.js';
import type { Topic, TopicRow } from '../topic.js';

const reporters = territory.filter(({ region }) => region.level === 'province' || region.level === 'prefecture');
const after = (day: Day, days: number): Day => dayFromEpoch(epochDay(day) + days);

/** One reporter's fault in 2025: days between two steps, or a step not taken. */
interface Fault {
  readonly at: number;
  readonly indicator: string;
  readonly level: Plant['level'];
  readonly note: string;
  readonly draft?: number;
  readonly accounts?: number;
  readonly approval?: number;
  readonly filing?: number | null;
  /** Month and day of the report on the first half of the year; null for none. */
  readonly midyear?: string | null;
}

const faults: readonly Fault[] = [
  { at: 1, indicator: 'draft-submission-late', level: null, note: '恰 30 日', draft: 30 },
  { at: 2, indicator: 'draft-submission-late', level: 'red', note: '29 日', draft: 29 },
  { at: 3, indicator: 'final-accounts-submission-late', level: null, note: '恰 30 日', accounts: 30 },
  { at: 4, indicator: 'final-accounts-submission-late', level: 'red', note: '29 日', accounts: 29 },
  { at: 5, indicator: 'final-accounts-approval-late', level: null, note: '恰 20 日', approval: 20 },
  { at: 6, indicator: 'final-accounts-approval-late', level: 'red', note: '21 日', approval: 21 },
  { at: 7, indicator: 'filing-late', level: null, note: '恰 30 日', filing: 30 },
  { at: 8, indicator: 'filing-late', level: 'red', note: '31 日', filing: 31 },
  { at: 9, indicator: 'filing-late', level: 'red', note: '始终未备案', filing: null },
  { at: 10, indicator: 'midyear-report-missing', level: 'red', note: '没有报告', midyear: null },
  { at: 11, indicator: 'midyear-report-missing', level: null, note: '九月三十日报告', midyear: '09-30' },
  { at: 12, indicator: 'midyear-report-missing', level: 'red', note: '十月才报告', midyear: '10-20' },
];

/** When budgets and accounts went to the congress and its Standing Committee, and what came after. 报送与备案 */
export const reportTopic: Topic = {
  feed: 'vertical',
  rows: (_, year, quarter) => ({
    calendarEvent: reporters.flatMap(({ region }, at): TopicRow[] => {
      const event = (eventType: string, date: Day, about = year): TopicRow => ({
        ...{ eventId: `BS${year}-${region.code}-${eventType}`, eventType, year: about, date, regionCode: region.code },
      });
      const fault = year === 2025 ? faults.find((one) => one.at === at) : undefined;
      const session = `${year}-01-20`;
      if (quarter === 1)
        return [
          event('npc-session', session),
          event('draft-submitted', after(session, -(fault?.draft ?? 32 + (at % 7)))),
        ];
      const midyear = fault?.midyear === undefined ? '07-28' : fault.midyear;
      const reported = midyear === null ? [] : [event('midyear-report', `${year}-${midyear}`)];
      if (quarter === 4) return midyear !== null && midyear > '09-30' ? reported : [];
      if (quarter !== 3) return [];
      const approved = `${year}-07-28`;
      const { accounts = 33 + (at % 5), approval = 9 + (at % 9), filing = 12 + (at % 15) } = fault ?? {};
      return [
        event('final-accounts-submitted', after(approved, -accounts), year - 1),
        event('final-accounts-approved', approved, year - 1),
        event('final-accounts-dept-approval', after(approved, approval), year - 1),
        ...(filing === null ? [] : [event('filing', after(approved, filing), year - 1)]),
        ...(midyear !== null && midyear <= '09-30' ? reported : []),
      ];
    }),
  }),
  plants: () =>
    faults.map(({ at, indicator, level, note }, i) => ({
      ...{ id: `report-${i + 1}`, indicator, asOf: '2025-12-31' as const, level, note },
      keys: { regionCode: reporters[at]!.region.code },
    })),
};
