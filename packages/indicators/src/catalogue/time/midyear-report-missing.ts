import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { firstDay, lastDay } from './event-day.js';

/** 半年执行报告缺失: the Standing Committee has not had a report on the execution of this year between June and September. */
export const midyearReportMissing = defineIndicator({
  id: 'midyear-report-missing',
  name: { zh: '半年执行报告缺失', en: 'No report on the first half of the year' },
  category: 'TIME',
  meaning: {
    zh: '六月至九月没有向常委会报告本年预算执行情况。',
    en: 'The Standing Committee has not had a report on the execution of this year between June and September.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    first: firstDay('midyear-report', 'asOf.year', { zh: '首次报告日', en: 'first report' }),
    last: lastDay('midyear-report', 'asOf.year', { zh: '末次报告日', en: 'last report' }),
  },
  parameters: {},
  applies: 'asOf.month > 9',
  value:
    '(coalesce(monthOf(first), 0) >= 6 && coalesce(monthOf(first), 0) <= 9) || (coalesce(monthOf(last), 0) >= 6 && coalesce(monthOf(last), 0) <= 9) ? 1 : 0',
  unit: 'count',
  levels: { red: { when: 'value < 1', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '86',
      says: '国务院和县级以上地方各级政府应当在每年六月至九月期间向本级人民代表大会常务委员会报告预算执行情况。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '九月以后没有报告，或报告不在六月至九月',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(6),
        calendarEvent: [
          ...eachRegion(
            [
              [2025, '2025-06-01'],
              [2024, '2024-07-28'],
              [2025, '2025-09-30'],
              [2025, '2025-10-01'],
              [2025, '2025-05-31'],
            ],
            ([year, date], regionCode) => ({ regionCode, eventType: 'midyear-report', year, date }),
          ),
          { regionCode: '510700000', eventType: 'midyear-report', year: 2025, date: '2025-03-01' },
          { regionCode: '510700000', eventType: 'midyear-report', year: 2025, date: '2025-07-01' },
        ],
      },
      expect: regionOutcomes('clear', 'red', 'clear', 'red', 'red', 'clear'),
    },
    {
      name: '九月以前不判断',
      asOf: '2025-09-30',
      given: {
        region: caseRegions(1),
        calendarEvent: [{ regionCode: '510100000', eventType: 'midyear-report', year: 2024, date: '2024-07-28' }],
      },
      expect: [{ keys: { regionCode: '510100000' }, outcome: 'excluded' }],
    },
    caseLacking('没有日历', { region: caseRegions(1) }, 'first', { keys: { regionCode: '510100000' } }),
  ],
});
