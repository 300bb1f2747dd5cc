import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

/** 整改报告超期: the Standing Committee was not told within six months of the audit report what has been put right. */
export const auditRectificationReportLate = defineIndicator({
  id: 'audit-rectification-report-late',
  name: { zh: '整改报告超期', en: 'Report on rectification late' },
  category: 'AUDIT',
  meaning: {
    zh: '审计工作报告之后六个月内没有向常委会报告整改情况。',
    en: 'The Standing Committee was not told within six months of the audit report what has been put right.',
  },
  stage: 'final',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    reported: {
      zh: '审计工作报告日',
      en: 'audit report',
      table: 'calendarEvent',
      max: 'date',
      window: 'as-of',
      where: 'eventType == "audit-report" && date <= asOf.day',
      empty: 'unknown',
    },
    told: {
      zh: '整改报告日',
      en: 'report on rectification',
      table: 'calendarEvent',
      max: 'date',
      window: 'as-of',
      where: 'eventType == "rectification-report" && date <= asOf.day',
      empty: 'none',
    },
  },
  parameters: {
    months: {
      zh: '报告期限（月）',
      en: 'months to report',
      value: 6,
      unit: 'count',
      mark: 'found',
      source: '监督法第二十七条',
    },
  },
  value: 'daysBetween(addMonths(reported, months), coalesce(told, reported) > reported ? told : asOf.day)',
  unit: 'days',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国各级人民代表大会常务委员会监督法',
      article: '27',
      says: '审计机关的审计工作报告之后六个月内，由人民政府向常务委员会报告审计查出问题的整改情况和处理结果。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰满六个月不触发，多一天即触发；上一次的整改报告不算',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(7),
        calendarEvent: [
          ...eachRegion(['2025-12-18', '2025-12-19', '2025-06-01'], (date, regionCode) => [
            { regionCode, eventType: 'audit-report', year: 2024, date: '2025-06-18' },
            { regionCode, eventType: 'rectification-report', year: 2024, date },
          ]),
          { regionCode: '510500000', eventType: 'audit-report', year: 2024, date: '2025-06-18' },
          { regionCode: '510600000', eventType: 'audit-report', year: 2024, date: '2025-06-30' },
          { regionCode: '510700000', eventType: 'audit-report', year: 2024, date: '2025-06-18' },
          { regionCode: '510700000', eventType: 'rectification-report', year: 2024, date: '2026-01-02' },
        ],
      },
      expect: regionOutcomes('clear', 'red', 'red', 'red', 'red', 'red', { lacks: 'reported' }),
    },
    {
      name: '期限未到',
      asOf: '2025-12-18',
      given: {
        region: caseRegions(1),
        calendarEvent: [{ regionCode: '510100000', eventType: 'audit-report', year: 2024, date: '2025-06-18' }],
      },
      expect: [{ keys: { regionCode: '510100000' }, outcome: 'clear' }],
    },
  ],
});
