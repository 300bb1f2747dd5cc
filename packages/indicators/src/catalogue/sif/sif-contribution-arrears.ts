import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

/** 社保费欠缴: unpaid contributions as a share of what was due this year. */
export const sifContributionArrears = defineIndicator({
  id: 'sif-contribution-arrears',
  name: { zh: '社保费欠缴', en: 'Contributions unpaid' },
  category: 'SIF',
  meaning: {
    zh: '欠缴的社会保险费占本年应缴数的比例偏高。',
    en: 'Unpaid contributions as a share of what was due this year.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'insuranceType'],
  enabled: false,
  needs: ['region'],
  measures: {
    arrears: {
      zh: '欠缴数',
      en: 'unpaid',
      table: 'sifMonthly',
      sum: 'contributionArrears',
      window: 'quarter-end',
      where: 'scope == "whole" && contributionDue > 0',
      empty: 'unknown',
    },
    due: {
      zh: '应缴数',
      en: 'due',
      table: 'sifMonthly',
      sum: 'contributionDue',
      window: 'quarter-end',
      where: 'scope == "whole" && contributionDue > 0',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'due > 0',
  value: 'arrears / due',
  unit: 'ratio',
  amount: 'arrears',
  levels: {
    red: { when: 'value > 0.08', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.03', action: 'check', mark: 'default' },
  },
  basis: [
    { document: '（待核实）', article: null, says: '用人单位应当按时足额缴纳社会保险费。 待核实', mark: 'default' },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(6),
        sifMonthly: [
          ...eachRegion([30, 31, 80, 81], (contributionArrears, regionCode) => ({
            regionCode,
            year: 2025,
            month: 12,
            scope: 'whole',
            insuranceType: 'unemployment',
            contributionDue: 1000,
            contributionArrears,
          })),
          {
            regionCode: '510600000',
            year: 2025,
            month: 12,
            scope: 'whole',
            insuranceType: 'unemployment',
            contributionDue: 1000,
          },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'arrears' }),
    },
  ],
});
