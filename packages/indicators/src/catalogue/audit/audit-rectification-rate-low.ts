import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';

/** So many findings of a region that fell due, some of them put right in time. */
const findings = (regionCode: string, due: number, done: number) =>
  Array.from({ length: due }, (_, n) => ({
    findingId: `${regionCode}-${n}`,
    regionCode,
    year: 2025,
    auditKind: 'budget-execution' as const,
    findingType: 'expenditure' as const,
    description: '样例',
    amount: 100,
    status: 'open' as const,
    foundDate: '2025-06-30',
    dueDate: '2025-11-30',
    ...(n < done && { rectifiedDate: '2025-11-01' }),
  }));

/** 审计整改率低: few of the audit findings of the year that fell due have been put right. */
export const auditRectificationRateLow = defineIndicator({
  id: 'audit-rectification-rate-low',
  name: { zh: '审计整改率低', en: 'Few audit findings put right' },
  category: 'AUDIT',
  meaning: {
    zh: '本年查出、已到期的审计问题整改完成的比例偏低。',
    en: 'Few of the audit findings of the year that fell due have been put right.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  needs: ['region'],
  measures: {
    due: {
      zh: '到期问题数',
      en: 'findings due',
      table: 'auditFinding',
      count: true,
      window: 'as-of',
      where: 'year == asOf.year && dueDate <= asOf.day && foundDate <= asOf.day',
      empty: 'zero',
    },
    done: {
      zh: '已整改数',
      en: 'put right',
      table: 'auditFinding',
      count: true,
      window: 'as-of',
      where: 'year == asOf.year && dueDate <= asOf.day && foundDate <= asOf.day && rectifiedDate <= asOf.day',
      empty: 'zero',
    },
  },
  parameters: {},
  applies: 'due > 0',
  value: 'done / due',
  unit: 'ratio',
  levels: {
    red: { when: 'value < 0.60', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < 0.80', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < 0.90', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国审计法',
      article: '52',
      says: '被审计单位应当整改审计查出的问题，整改情况应当报告并公布。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(7),
        auditFinding: [
          ...findings('510100000', 10, 9),
          ...findings('510300000', 9, 8),
          ...findings('510400000', 10, 8),
          ...findings('510500000', 9, 7),
          ...findings('510600000', 10, 6),
          ...findings('510700000', 9, 5),
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', 'excluded'),
    },
    caseLacking('没有审计数据', { region: caseRegions(1) }, 'due', { keys: { regionCode: '510100000' } }),
  ],
});
