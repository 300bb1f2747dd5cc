import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { finalAccountsApproved, firstDay } from './event-day.js';

/** 决算草案报送超期: the final accounts did not reach the Standing Committee thirty days before it approved them. */
export const finalAccountsSubmissionLate = defineIndicator({
  id: 'final-accounts-submission-late',
  name: { zh: '决算草案报送超期', en: 'Final accounts sent late' },
  category: 'TIME',
  meaning: {
    zh: '决算草案没有在常委会审批三十日以前报送。',
    en: 'The final accounts did not reach the Standing Committee thirty days before it approved them.',
  },
  stage: 'final',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    sent: firstDay('final-accounts-submitted', 'asOf.year - 1', { zh: '决算报送日', en: 'sent' }),
    approved: finalAccountsApproved,
  },
  parameters: {
    days: { zh: '报送期限', en: 'days before', value: 30, unit: 'days', mark: 'found', source: '预算法第七十八条' },
  },
  value: 'daysBetween(coalesce(sent, approved), approved)',
  unit: 'days',
  levels: { red: { when: 'value < days', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '78',
      says: '决算草案应当在本级人民代表大会常务委员会会议举行的三十日前提交初步审查。',
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
          { regionCode: '510100000', eventType: 'final-accounts-submitted', year: 2024, date: '2025-07-01' },
          { regionCode: '510300000', eventType: 'final-accounts-approved', year: 2024, date: '2025-07-31' },
          { regionCode: '510300000', eventType: 'final-accounts-submitted', year: 2024, date: '2025-07-02' },
          { regionCode: '510400000', eventType: 'final-accounts-approved', year: 2024, date: '2025-07-31' },
          { regionCode: '510500000', eventType: 'final-accounts-submitted', year: 2024, date: '2025-07-31' },
        ],
      },
      expect: regionOutcomes('clear', 'red', 'red', { lacks: 'approved' }),
    },
  ],
});
