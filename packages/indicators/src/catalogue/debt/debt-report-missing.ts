import { defineIndicator } from '../../definition/indicator.js';

/** 政府债务年度报告缺失: no report on the debt of last year has gone to the Standing Committee. */
export const debtReportMissing = defineIndicator({
  id: 'debt-report-missing',
  name: { zh: '政府债务年度报告缺失', en: 'Report on debt missing' },
  category: 'DEBT',
  meaning: {
    zh: '上一年度政府债务管理情况没有向常委会报告。',
    en: 'No report on the debt of last year has gone to the Standing Committee.',
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
      where: 'eventType == "debt-report" && year == asOf.year - 1 && date <= asOf.day',
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
      article: '25',
      says: '常务委员会听取和审议政府债务管理情况的报告。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '到期未报告',
      asOf: '2025-12-31',
      given: {
        region: [
          { regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' },
          { regionCode: '510300000', name: '区划0300', shortName: '0300', level: 'prefecture' },
          { regionCode: '510400000', name: '区划0400', shortName: '0400', level: 'prefecture' },
        ],
        calendarEvent: [
          { regionCode: '510100000', eventType: 'debt-report', year: 2024, date: '2025-12-31' },
          { regionCode: '510300000', eventType: 'debt-report', year: 2024, date: '2026-01-01' },
          { regionCode: '510400000', eventType: 'debt-report', year: 2023, date: '2025-06-01' },
        ],
      },
      expect: [
        { keys: { regionCode: '510100000' }, outcome: 'clear' },
        { keys: { regionCode: '510300000' }, outcome: 'red' },
        { keys: { regionCode: '510400000' }, outcome: 'red' },
      ],
    },
    {
      name: '未到报告月份，不适用',
      asOf: '2025-06-30',
      given: {
        region: [
          { regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' },
          { regionCode: '510300000', name: '区划0300', shortName: '0300', level: 'prefecture' },
          { regionCode: '510400000', name: '区划0400', shortName: '0400', level: 'prefecture' },
        ],
        calendarEvent: [{ regionCode: '510100000', eventType: 'debt-report', year: 2024, date: '2025-05-31' }],
      },
      expect: [{ keys: { regionCode: '510300000' }, outcome: 'excluded' }],
    },
    {
      name: '没有法定节点数据',
      asOf: '2025-12-31',
      given: {
        region: [
          { regionCode: '510100000', name: '区划0100', shortName: '0100', level: 'prefecture' },
          { regionCode: '510300000', name: '区划0300', shortName: '0300', level: 'prefecture' },
          { regionCode: '510400000', name: '区划0400', shortName: '0400', level: 'prefecture' },
        ],
      },
      expect: [{ keys: { regionCode: '510100000' }, outcome: 'not-computable', measure: 'reports' }],
    },
  ],
});
