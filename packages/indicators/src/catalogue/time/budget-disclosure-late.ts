import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';

/** 政府预决算公开超期: a budget or final accounts was not published in time after its approval. */
export const budgetDisclosureLate = defineIndicator({
  id: 'budget-disclosure-late',
  name: { zh: '政府预决算公开超期', en: 'Budget published late' },
  category: 'TIME',
  meaning: {
    zh: '政府预算、决算批准后没有在法定期限内公开。',
    en: 'A budget or final accounts was not published in time after its approval.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['regionCode', 'documentType'],
  needs: ['region'],
  measures: {
    approved: {
      zh: '批准日',
      en: 'approved on',
      table: 'disclosure',
      min: 'approvedDate',
      window: 'as-of',
      where:
        '(documentType == "budget" && year == asOf.year || documentType == "final-accounts" && year == asOf.year - 1) && approvedDate <= asOf.day',
      empty: 'unknown',
    },
    published: {
      zh: '公开日',
      en: 'published on',
      table: 'disclosure',
      min: 'publishedDate',
      window: 'as-of',
      where:
        '(documentType == "budget" && year == asOf.year || documentType == "final-accounts" && year == asOf.year - 1) && publishedDate <= asOf.day',
      empty: 'none',
    },
  },
  parameters: {
    days: { zh: '公开期限', en: 'days to publish', value: 20, unit: 'days', mark: 'found', source: '预算法第十四条' },
  },
  value: 'daysBetween(approved, coalesce(published, asOf.day))',
  unit: 'days',
  levels: { red: { when: 'value > days', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '14',
      says: '经批准的预算、决算应当在批准后二十日内由本级政府财政部门向社会公开。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰满期限不触发',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(4),
        disclosure: [
          {
            regionCode: '510100000',
            documentType: 'budget',
            year: 2025,
            approvedDate: '2025-01-31',
            publishedDate: '2025-02-20',
          },
          {
            regionCode: '510300000',
            documentType: 'budget',
            year: 2025,
            approvedDate: '2025-01-31',
            publishedDate: '2025-02-21',
          },
          { regionCode: '510400000', documentType: 'budget', year: 2025, approvedDate: '2025-01-31' },
          {
            regionCode: '510500000',
            documentType: 'final-accounts',
            year: 2024,
            approvedDate: '2025-05-30',
            publishedDate: '2025-06-20',
          },
        ],
      },
      expect: regionOutcomes('clear', 'red', 'red', 'red'),
    },
    caseLacking('没有公开数据', { region: caseRegions(1) }, 'approved', { asOf: '2025-06-30' }),
  ],
});
