import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

/** 未经批准调入预算稳定调节基金: more was drawn from the stabilisation fund in a year than the budget and approved adjustments said. */
export const stabilisationFundDrawUnapproved = defineIndicator({
  id: 'stabilisation-fund-draw-unapproved',
  name: { zh: '未经批准调入预算稳定调节基金', en: 'Draw from the stabilisation fund not approved' },
  category: 'GPB-EXP',
  meaning: {
    zh: '动用预算稳定调节基金的数额超过年初预算与经批准的预算调整之和。',
    en: 'More was drawn from the stabilisation fund in a year than the budget and approved adjustments said.',
  },
  stage: 'final',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    drawn: {
      zh: '动用数',
      en: 'drawn',
      table: 'stabilisationFund',
      sum: 'bsfOut',
      window: 'december',
      empty: 'unknown',
    },
    planned: {
      zh: '年初预算动用数',
      en: 'drawn by the budget',
      table: 'budgetLine',
      sum: 'amount',
      window: 'closed-year',
      where:
        'stage == "approved" && fundBook == "GPB" && scope == "own" && direction == "revenue" && subjectLevel == 2 && isTransfer && subjectCode == "11015"',
      empty: 'unknown',
    },
    adjusted: {
      zh: '经批准调整动用数',
      en: 'drawn by approved adjustments',
      table: 'budgetAdjustment',
      sum: 'amount',
      window: 'closed-year',
      where:
        'adjustmentType == "stabilisation-fund" && fundBook == "GPB" && direction == "revenue" && approvalDate <= closedYear.end',
      empty: 'zero',
    },
  },
  parameters: {},
  value: 'drawn - planned - adjusted',
  unit: 'fen',
  amount: 'drawn - planned - adjusted',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '67',
      says: '需要调入预算稳定调节基金的，应当进行预算调整。',
      mark: 'found',
    },
    {
      document: '中华人民共和国预算法',
      article: '69',
      says: '预算调整方案应当提请本级人民代表大会常务委员会审查和批准；未经批准，不得调整预算。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '年初预算与批准的调整之内不触发，多一分即触发；年后才批准的不算',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(6),
        stabilisationFund: eachRegion([150, 151, 150, 100, 5], (bsfOut, regionCode) => ({
          regionCode,
          year: 2025,
          month: 12,
          bsfOut,
        })),
        budgetLine: eachRegion([100, 100, 100, 100, null, 100], (amount, regionCode, at) =>
          amount === null
            ? []
            : {
                lineId: `D${at}`,
                regionCode,
                year: 2025,
                stage: 'approved',
                fundBook: 'GPB',
                scope: 'own',
                direction: 'revenue',
                subjectCode: '11015',
                subjectLevel: 2,
                isTransfer: true,
                amount,
              },
        ),
        budgetAdjustment: eachRegion(
          ['2025-12-31', '2025-09-01', '2026-01-01', null],
          (approvalDate, regionCode, at) => ({
            adjustmentId: `A${at}x`,
            regionCode,
            year: 2025,
            fundBook: 'GPB',
            adjustmentType: 'stabilisation-fund',
            direction: 'revenue',
            amount: 50,
            ...(approvalDate === null ? {} : { approvalDate }),
          }),
        ),
      },
      expect: regionOutcomes('clear', 'red', 'red', 'clear', { lacks: 'planned' }, { lacks: 'drawn' }),
    },
  ],
});
