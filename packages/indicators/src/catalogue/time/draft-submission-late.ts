import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { firstDay } from './event-day.js';

/** 预算草案初步方案报送超期: the draft budget did not reach the congress thirty days before its session. */
export const draftSubmissionLate = defineIndicator({
  id: 'draft-submission-late',
  name: { zh: '预算草案初步方案报送超期', en: 'Draft budget sent late' },
  category: 'TIME',
  meaning: {
    zh: '预算草案初步方案没有在人代会召开三十日以前报送。',
    en: 'The draft budget did not reach the congress thirty days before its session.',
  },
  stage: 'prepare',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    sent: firstDay('draft-submitted', 'asOf.year', { zh: '报送日', en: 'sent' }),
    session: firstDay('npc-session', 'asOf.year', { zh: '人代会召开日', en: 'session' }, 'unknown'),
  },
  parameters: {
    days: { zh: '报送期限', en: 'days before', value: 30, unit: 'days', mark: 'found', source: '预算法第四十四条' },
  },
  value: 'daysBetween(coalesce(sent, session), session)',
  unit: 'days',
  levels: { red: { when: 'value < days', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '44',
      says: '各级政府财政部门应当在本级人民代表大会会议举行的三十日前，将预算草案的初步方案提交初步审查。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰三十日不触发',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(4),
        calendarEvent: [
          { regionCode: '510100000', eventType: 'npc-session', year: 2025, date: '2025-01-31' },
          { regionCode: '510100000', eventType: 'draft-submitted', year: 2025, date: '2025-01-01' },
          { regionCode: '510300000', eventType: 'npc-session', year: 2025, date: '2025-01-31' },
          { regionCode: '510300000', eventType: 'draft-submitted', year: 2025, date: '2025-01-02' },
          { regionCode: '510400000', eventType: 'npc-session', year: 2025, date: '2025-01-31' },
          { regionCode: '510500000', eventType: 'draft-submitted', year: 2025, date: '2025-01-02' },
        ],
      },
      expect: regionOutcomes('clear', 'red', 'red', { lacks: 'session' }),
    },
  ],
});
