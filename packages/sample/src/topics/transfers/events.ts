import { dayFromEpoch, epochDay } from '@qianliyan/sdk';
import type { Day } from '@qianliyan/sdk';
import type { Plant } from '../../plants/script.js';
import { territory } from '../../roster/territory.js';
import type { Topic, TopicRow } from '../topic.js';

const reporters = territory.filter(({ region }) => region.level === 'province' || region.level === 'prefecture');
const after = (day: Day, days: number): Day => dayFromEpoch(epochDay(day) + days);

/** One reporter's fault in 2025: days from approval to the next step, or a report not made. */
interface Fault {
  readonly at: number;
  readonly indicator: string;
  readonly level: Plant['level'];
  readonly note: string;
  readonly approval?: number;
  readonly disclosure?: number;
  readonly missing?: string;
}

const faults: readonly Fault[] = [
  { at: 2, indicator: 'dept-budget-approval-late', level: null, note: '恰 15 日', approval: 15 },
  { at: 3, indicator: 'dept-budget-approval-late', level: 'yellow', note: '恰 20 日', approval: 20 },
  { at: 4, indicator: 'dept-budget-approval-late', level: 'red', note: '21 日', approval: 21 },
  { at: 5, indicator: 'budget-disclosure-late', level: 'red', note: '21 日', disclosure: 21 },
  { at: 6, indicator: 'budget-disclosure-late', level: null, note: '恰 20 日', disclosure: 20 },
  { at: 7, indicator: 'state-asset-report-missing', level: 'red', note: '没有报告', missing: 'state-asset-report' },
  { at: 8, indicator: 'debt-report-missing', level: 'red', note: '没有报告', missing: 'debt-report' },
];

const faultAt = (at: number, year: number): Fault | undefined =>
  year === 2025 ? faults.find((fault) => fault.at === at) : undefined;

const congress = (year: number): Day => `${year}-01-20`;

/** What the law wants of a year: approval of budgets, and reports to the Standing Committee. 法定节点 */
export const eventTopic: Topic = {
  feed: 'vertical',
  rows: (_, year, quarter) => ({
    calendarEvent: reporters.flatMap(({ region }, at): TopicRow[] => {
      const event = (eventType: string, date: Day, about = year): TopicRow => ({
        eventId: `JD${year}-${region.code}-${eventType}`,
        eventType,
        year: about,
        date,
        regionCode: region.code,
      });
      const fault = faultAt(at, year);
      if (quarter === 1)
        return [
          event('npc-approval', congress(year)),
          event('dept-approval', after(congress(year), fault?.approval ?? 8 + (at % 6))),
        ];
      if (quarter < 4) return [];
      return ['state-asset-report', 'debt-report'].flatMap((name) =>
        fault?.missing === name ? [] : [event(name, `${year}-10-2${at % 9}`, year - 1)],
      );
    }),
  }),
  plants: () =>
    faults.map(({ at, indicator, level, note }, i) => ({
      id: `event-${i + 1}`,
      indicator,
      asOf: '2025-12-31',
      keys: { regionCode: reporters[at]!.region.code },
      level,
      note,
    })),
};

/** When budgets were approved and published. 公开 */
export const disclosureTopic: Topic = {
  feed: 'finance',
  rows: (_, year, quarter) => ({
    disclosure:
      quarter === 1
        ? reporters.map(({ region }, at) => ({
            disclosureId: `GK${year}-${region.code}-budget`,
            year,
            regionCode: region.code,
            documentType: 'budget',
            approvedDate: congress(year),
            publishedDate: after(congress(year), faultAt(at, year)?.disclosure ?? 9 + (at % 8)),
          }))
        : [],
  }),
};
