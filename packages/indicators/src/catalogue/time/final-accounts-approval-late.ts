import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { finalAccountsApproved, lastDay } from './event-day.js';

/** 决算批复超期: finance has not approved the final accounts of departments in time. */
export const finalAccountsApprovalLate = defineIndicator({
  id: 'final-accounts-approval-late',
  name: { zh: '决算批复超期', en: 'Final accounts of departments approved late' },
  category: 'TIME',
  meaning: {
    zh: '决算批准后，财政部门没有在法定期限内批复部门决算。',
    en: 'Finance has not approved the final accounts of departments in time.',
  },
  stage: 'final',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    approved: finalAccountsApproved,
    issued: lastDay('final-accounts-dept-approval', 'asOf.year - 1', {
      zh: '批复部门日',
      en: 'approved to departments',
    }),
  },
  parameters: {
    days: { zh: '批复期限', en: 'days to approve', value: 20, unit: 'days', mark: 'found', source: '预算法第八十条' },
  },
  value: 'daysBetween(approved, coalesce(issued, asOf.day))',
  unit: 'days',
  levels: { red: { when: 'value > days', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '80',
      says: '各级决算经批准后，财政部门应当在二十日内向本级各部门批复决算。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰二十日不触发',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(4),
        calendarEvent: [
          { regionCode: '510100000', eventType: 'final-accounts-approved', year: 2024, date: '2025-07-31' },
          { regionCode: '510100000', eventType: 'final-accounts-dept-approval', year: 2024, date: '2025-08-20' },
          { regionCode: '510300000', eventType: 'final-accounts-approved', year: 2024, date: '2025-07-31' },
          { regionCode: '510300000', eventType: 'final-accounts-dept-approval', year: 2024, date: '2025-08-21' },
          { regionCode: '510400000', eventType: 'final-accounts-approved', year: 2024, date: '2025-07-31' },
          { regionCode: '510500000', eventType: 'final-accounts-dept-approval', year: 2024, date: '2025-07-31' },
        ],
      },
      expect: regionOutcomes('clear', 'red', 'red', { lacks: 'approved' }),
    },
  ],
});
