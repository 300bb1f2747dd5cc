import { dayFromEpoch, epochDay } from '@qianliyan/sdk';
import type { Plant } from '../../plants/script.js';
import type { Topic, TopicRow } from '../topic.js';
import { cities } from '../treasury/own-lines.js';

/** The audit report comes on 18 June; what was done about it is told by 18 December. */
const faults: readonly {
  readonly at: number;
  readonly level: Plant['level'];
  readonly note: string;
  /** Days after 18 December; null where nothing was told. */
  readonly late: number | null;
}[] = [
  { at: 1, level: 'red', note: '晚一天', late: 1 },
  { at: 2, level: null, note: '恰满六个月', late: 0 },
  { at: 3, level: 'red', note: '没有报告', late: null },
];

/** Reports to the Standing Committee on audits and on what was put right. 审计报告与整改报告 */
export const auditReportsTopic: Topic = {
  feed: 'vertical',
  rows: (_, year, quarter) => ({
    calendarEvent: cities.flatMap(({ region }, at): TopicRow[] => {
      const event = (eventType: string, date: string): TopicRow => ({
        eventId: `JD${year}-${region.code}-${eventType}`,
        eventType,
        year: year - 1,
        date,
        regionCode: region.code,
      });
      if (quarter === 2) return [event('audit-report', `${year}-06-18`)];
      if (quarter !== 4) return [];
      const fault = year === 2025 ? faults.find((one) => one.at === at) : undefined;
      const late = fault ? fault.late : (at % 9) - 30;
      if (late === null) return [];
      return [event('rectification-report', dayFromEpoch(epochDay(`${year}-12-18`) + late))];
    }),
  }),
  plants: () =>
    faults.map(({ at, level, note }, i) => ({
      id: `audit-report-${i + 1}`,
      indicator: 'audit-rectification-report-late',
      asOf: '2025-12-31',
      keys: { regionCode: cities[at]!.region.code },
      level,
      note,
    })),
};
