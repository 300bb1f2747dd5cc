import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

/** 国有资产管理报告缺失: no report on the state assets of last year has gone to the Standing Committee. */
export const stateAssetReportMissing = defineIndicator({
  id: 'state-asset-report-missing',
  name: { zh: '国有资产管理报告缺失', en: 'Report on state assets missing' },
  category: 'SOE',
  meaning: {
    zh: '上一年度国有资产管理情况没有向常委会报告。',
    en: 'No report on the state assets of last year has gone to the Standing Committee.',
  },
  stage: 'final',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    reports: {
      zh: '报告次数',
      en: 'reports',
      table: 'calendarEvent',
      count: true,
      window: 'as-of',
      where: 'eventType == "state-asset-report" && year == asOf.year - 1 && date <= asOf.day',
      empty: 'zero',
    },
  },
  parameters: {
    dueMonth: {
      zh: '报告截止月份',
      en: 'last month to report',
      value: 12,
      unit: 'count',
      mark: 'default',
      source: '各地听取报告的会期，待核实',
    },
  },
  applies: 'asOf.month >= dueMonth',
  value: 'reports',
  unit: 'count',
  levels: { red: { when: 'value < 1', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国各级人民代表大会常务委员会监督法',
      article: '24',
      says: '常务委员会听取和审议国有资产管理情况的报告。',
      mark: 'found',
    },
    {
      document: '行政事业性国有资产管理条例',
      article: '43',
      says: '各级人民政府应当每年向本级人民代表大会常务委员会报告行政事业性国有资产管理情况。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '到期未报告',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(3),
        calendarEvent: eachRegion(
          [
            [2024, '2025-12-31'],
            [2024, '2026-01-01'],
            [2023, '2025-06-01'],
          ],
          ([year, date], regionCode) => ({ regionCode, eventType: 'state-asset-report', year, date }),
        ),
      },
      expect: regionOutcomes('clear', 'red', 'red'),
    },
    {
      name: '未到报告月份，不适用',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(3),
        calendarEvent: [{ regionCode: '510100000', eventType: 'state-asset-report', year: 2024, date: '2025-05-31' }],
      },
      expect: [{ keys: { regionCode: '510300000' }, outcome: 'excluded' }],
    },
    caseLacking(
      '没有法定节点数据',
      {
        region: caseRegions(3),
      },
      'reports',
      { keys: { regionCode: '510100000' } },
    ),
  ],
});
