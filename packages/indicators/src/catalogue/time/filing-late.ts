import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { finalAccountsApproved, firstDay } from './event-day.js';

/** 决算备案超期: approved final accounts were not filed with the government above in time. */
export const filingLate = defineIndicator({
  id: 'filing-late',
  name: { zh: '决算备案超期', en: 'Final accounts filed late' },
  category: 'TIME',
  meaning: {
    zh: '经批准的决算没有在法定期限内报上一级政府备案。',
    en: 'Approved final accounts were not filed with the government above in time.',
  },
  stage: 'final',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    approved: finalAccountsApproved,
    filed: firstDay('filing', 'asOf.year - 1', { zh: '备案日', en: 'filed' }),
  },
  parameters: {
    days: {
      zh: '备案期限',
      en: 'days to file',
      value: 30,
      unit: 'days',
      mark: 'found',
      source: '预算法实施条例第八十八条',
    },
  },
  value: 'daysBetween(approved, coalesce(filed, asOf.day))',
  unit: 'days',
  levels: { red: { when: 'value > days', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法实施条例',
      article: '88',
      says: '县级以上各级政府应当自决算批准之日起三十日内，将决算及下级报送备案的决算汇总报上一级政府备案。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰三十日不触发',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(4),
        calendarEvent: [
          { regionCode: '510100000', eventType: 'final-accounts-approved', year: 2024, date: '2025-07-31' },
          { regionCode: '510100000', eventType: 'filing', year: 2024, date: '2025-08-30' },
          { regionCode: '510300000', eventType: 'final-accounts-approved', year: 2024, date: '2025-07-31' },
          { regionCode: '510300000', eventType: 'filing', year: 2024, date: '2025-08-31' },
          { regionCode: '510400000', eventType: 'final-accounts-approved', year: 2024, date: '2025-07-31' },
          { regionCode: '510500000', eventType: 'filing', year: 2024, date: '2025-07-31' },
        ],
      },
      expect: regionOutcomes('clear', 'red', 'red', { lacks: 'approved' }),
    },
  ],
});
