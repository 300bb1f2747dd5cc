import { defineIndicator, type Indicator } from '../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from './case-regions.js';

interface ReportMissing extends Pick<Indicator, 'id' | 'name' | 'category' | 'meaning' | 'basis'> {
  /** The event of the calendar that is the report. */
  readonly eventType: 'debt-report' | 'state-asset-report';
}

/** 年度报告缺失: a yearly report to the Standing Committee on the year before has not been made by the month it is due. */
export const reportMissing = ({ eventType, basis, ...told }: ReportMissing): Indicator =>
  defineIndicator({
    id: told.id,
    name: told.name,
    category: told.category,
    meaning: told.meaning,
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
        where: `eventType == "${eventType}" && year == asOf.year - 1 && date <= asOf.day`,
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
    basis,
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
            ([year, date], regionCode) => ({ regionCode, eventType, year, date }),
          ),
        },
        expect: regionOutcomes('clear', 'red', 'red'),
      },
      {
        name: '未到报告月份，不适用',
        asOf: '2025-06-30',
        given: {
          region: caseRegions(3),
          calendarEvent: [{ regionCode: '510100000', eventType, year: 2024, date: '2025-05-31' }],
        },
        expect: [{ keys: { regionCode: '510300000' }, outcome: 'excluded' }],
      },
      {
        name: '没有法定节点数据',
        asOf: '2025-12-31',
        given: { region: caseRegions(3) },
        expect: [{ keys: { regionCode: '510100000' }, outcome: 'not-computable', measure: 'reports' }],
      },
    ],
  });
