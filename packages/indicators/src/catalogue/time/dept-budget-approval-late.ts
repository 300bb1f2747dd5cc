import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { firstDay, lastDay } from './event-day.js';

/** 部门预算批复超期: finance has not approved department budgets in time after the congress approved the budget. */
export const deptBudgetApprovalLate = defineIndicator({
  id: 'dept-budget-approval-late',
  name: { zh: '部门预算批复超期', en: 'Department budgets approved late' },
  category: 'TIME',
  meaning: {
    zh: '人代会批准预算后，财政部门没有在法定期限内批复部门预算。',
    en: 'Finance has not approved department budgets in time after the congress approved the budget.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    approved: firstDay('npc-approval', 'asOf.year', { zh: '人代会批准日', en: 'approved by the congress' }, 'unknown'),
    issued: lastDay('dept-approval', 'asOf.year', { zh: '批复部门日', en: 'approved to departments' }),
  },
  parameters: {
    days: { zh: '批复期限', en: 'days to approve', value: 20, unit: 'days', mark: 'found', source: '预算法第五十二条' },
  },
  value: 'daysBetween(approved, coalesce(issued, asOf.day))',
  unit: 'days',
  levels: {
    red: { when: 'value > days', action: 'inquiry', mark: 'found' },
    yellow: { when: 'value > days - 5', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '52',
      says: '各级政府财政部门应当自本级人民代表大会批准本级政府预算之日起二十日内向本级各部门批复预算。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰满期限不触发',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(5),
        calendarEvent: [
          ...eachRegion(['2025-02-15', '2025-02-16', '2025-02-20', '2025-02-21'], (date, regionCode) => [
            { regionCode, eventType: 'npc-approval', year: 2025, date: '2025-01-31' },
            { regionCode, eventType: 'dept-approval', year: 2025, date },
          ]),
          { regionCode: '510600000', eventType: 'npc-approval', year: 2024, date: '2025-01-31' },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'approved' }),
    },
  ],
});
