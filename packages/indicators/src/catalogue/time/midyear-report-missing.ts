import { defineIndicator } from '../../definition/indicator.js';

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
    first: {
      zh: '首次报告日',
      en: 'first report',
      table: 'calendarEvent',
      min: 'date',
      window: 'as-of',
      where: 'eventType == "midyear-report" && year == asOf.year && date <= asOf.day',
      empty: 'none',
    },
    last: {
      zh: '末次报告日',
      en: 'last report',
      table: 'calendarEvent',
      max: 'date',
      window: 'as-of',
      where: 'eventType == "midyear-report" && year == asOf.year && date <= asOf.day',
      empty: 'none',
    },
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
        region: [
          { regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' },
          { regionCode: '510300000', name: '区划0300', shortName: '0300', level: 'prefecture' },
          { regionCode: '510400000', name: '区划0400', shortName: '0400', level: 'prefecture' },
          { regionCode: '510500000', name: '区划0500', shortName: '0500', level: 'prefecture' },
          { regionCode: '510600000', name: '区划0600', shortName: '0600', level: 'prefecture' },
          { regionCode: '510700000', name: '区划0700', shortName: '0700', level: 'prefecture' },
        ],
        calendarEvent: [
          { regionCode: '510100000', eventType: 'midyear-report', year: 2025, date: '2025-06-01' },
          { regionCode: '510300000', eventType: 'midyear-report', year: 2024, date: '2024-07-28' },
          { regionCode: '510400000', eventType: 'midyear-report', year: 2025, date: '2025-09-30' },
          { regionCode: '510500000', eventType: 'midyear-report', year: 2025, date: '2025-10-01' },
          { regionCode: '510600000', eventType: 'midyear-report', year: 2025, date: '2025-05-31' },
          { regionCode: '510700000', eventType: 'midyear-report', year: 2025, date: '2025-03-01' },
          { regionCode: '510700000', eventType: 'midyear-report', year: 2025, date: '2025-07-01' },
        ],
      },
      expect: [
        { keys: { regionCode: '510100000' }, outcome: 'clear' },
        { keys: { regionCode: '510300000' }, outcome: 'red' },
        { keys: { regionCode: '510400000' }, outcome: 'clear' },
        { keys: { regionCode: '510500000' }, outcome: 'red' },
        { keys: { regionCode: '510600000' }, outcome: 'red' },
        { keys: { regionCode: '510700000' }, outcome: 'clear' },
      ],
    },
    {
      name: '九月以前不判断',
      asOf: '2025-09-30',
      given: {
        region: [{ regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' }],
        calendarEvent: [{ regionCode: '510100000', eventType: 'midyear-report', year: 2024, date: '2024-07-28' }],
      },
      expect: [{ keys: { regionCode: '510100000' }, outcome: 'excluded' }],
    },
    {
      name: '没有日历',
      asOf: '2025-12-31',
      given: { region: [{ regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' }] },
      expect: [{ keys: { regionCode: '510100000' }, outcome: 'not-computable', measure: 'first' }],
    },
  ],
});
