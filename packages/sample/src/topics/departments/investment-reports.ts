import { investedFrom, investments } from '../../plants/department-faults.js';
import { territory } from '../../roster/territory.js';
import type { Topic, TopicRow } from '../topic.js';

/** The one planted investment that was reported. 重大投资报告 */
export const investmentReports: Topic = {
  feed: 'vertical',
  rows({ planted }, year, quarter) {
    if (year !== 2025 || quarter !== 2) return {};
    const { projects, agencies } = planted.roster;
    return {
      calendarEvent: projects.flatMap(({ code, agency, place }): TopicRow[] => {
        if (!code.endsWith(`P${investedFrom + investments.length - 1}`)) return [];
        return [
          {
            eventId: `department-investment-${code}`,
            eventType: 'major-investment-report',
            year,
            date: '2025-06-25',
            regionCode: territory[place]?.region.code ?? '',
            agencyCode: agencies[agency]?.code ?? '',
            projectCode: code,
          },
        ];
      }),
    };
  },
};
