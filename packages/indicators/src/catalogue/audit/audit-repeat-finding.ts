import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

/** A finding at an agency. */
const finding = (
  findingId: string,
  year: number,
  findingType: 'revenue' | 'assets',
  foundDate: string,
  agencyCode: string,
) =>
  ({
    findingId,
    year,
    auditKind: 'budget-execution',
    findingType,
    description: '样例',
    amount: 100,
    status: 'open',
    foundDate,
    agencyCode,
  }) as const;

/** 屡审屡犯: the same kind of finding at one agency in audits of different years, within three. */
export const auditRepeatFinding = defineIndicator({
  id: 'audit-repeat-finding',
  name: { zh: '屡审屡犯', en: 'The same finding again' },
  category: 'AUDIT',
  meaning: {
    zh: '同一单位三年内的审计中，同一类问题在不同年度反复出现。',
    en: 'The same kind of finding at one agency in audits of different years, within three.',
  },
  stage: 'final',
  nature: 'risk',
  grain: ['regionCode', 'agencyCode', 'findingType'],
  enabled: false,
  needs: ['agency', 'region'],
  folds: {
    byYear: {
      table: 'auditFinding',
      window: 'as-of',
      where: 'agencyCode != null && foundDate <= asOf.day && year >= asOf.year - 2',
      grain: ['regionCode', 'agencyCode', 'findingType', 'year'],
      measures: { money: { sum: 'amount' } },
    },
  },
  measures: {
    years: { zh: '查出的年数', en: 'years found', of: 'byYear', count: true, empty: 'unknown' },
    money: { zh: '问题金额', en: 'amount of the findings', of: 'byYear', sum: 'money', empty: 'unknown' },
  },
  parameters: {},
  value: 'years',
  unit: 'count',
  amount: 'money',
  levels: {
    red: { when: 'value >= 3', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value >= 2', action: 'check', mark: 'default' },
  },
  basis: [
    { document: '（待核实）', article: null, says: '屡审屡犯的问题应当深究原因、追究责任。 待核实', mark: 'default' },
  ],
  cases: [
    {
      name: '两年、三年同类即触发；同一年两件、三年以前的、未查出的不算',
      asOf: '2025-12-31',
      given: {
        agency: [
          { agencyCode: 'a' },
          { agencyCode: 'b' },
          { agencyCode: 'c' },
          { agencyCode: 'd' },
          { agencyCode: 'e' },
          { agencyCode: 'f' },
        ],
        auditFinding: [
          finding('a1', 2024, 'revenue', '2024-06-20', 'a'),
          finding('a2', 2025, 'revenue', '2025-06-20', 'a'),
          finding('b1', 2023, 'revenue', '2023-06-20', 'b'),
          finding('b2', 2024, 'revenue', '2024-06-20', 'b'),
          finding('b3', 2025, 'revenue', '2025-06-20', 'b'),
          finding('c1', 2025, 'revenue', '2025-06-20', 'c'),
          finding('c2', 2025, 'revenue', '2025-06-20', 'c'),
          finding('d1', 2022, 'revenue', '2022-06-20', 'd'),
          finding('d2', 2025, 'revenue', '2025-06-20', 'd'),
          finding('e1', 2024, 'revenue', '2024-06-20', 'e'),
          finding('e2', 2025, 'revenue', '2026-01-05', 'e'),
          finding('f1', 2024, 'revenue', '2024-06-20', 'f'),
          finding('f2', 2025, 'assets', '2025-06-20', 'f'),
        ],
      },
      expect: [
        { keys: { agencyCode: 'a' }, outcome: 'yellow' },
        { keys: { agencyCode: 'b' }, outcome: 'red' },
        { keys: { agencyCode: 'c' }, outcome: 'clear' },
        { keys: { agencyCode: 'd' }, outcome: 'clear' },
        { keys: { agencyCode: 'e' }, outcome: 'clear' },
        { keys: { agencyCode: 'f', findingType: 'assets' }, outcome: 'clear' },
      ],
    },
    caseLacking('没有审计数据', { agency: [{ agencyCode: 'a' }] }, 'years'),
  ],
});
