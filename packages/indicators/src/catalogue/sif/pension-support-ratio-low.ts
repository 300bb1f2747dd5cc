import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion } from '../case-regions.js';

/** 养老保险抚养比偏低: contributors of an employees' pension fund for each who draws a pension are few. */
export const pensionSupportRatioLow = defineIndicator({
  id: 'pension-support-ratio-low',
  name: { zh: '养老保险抚养比偏低', en: 'Few pay in for each who draws a pension' },
  category: 'SIF',
  meaning: {
    zh: '职工养老保险参保缴费人数与待遇领取人数之比偏低。',
    en: "Contributors of an employees' pension fund for each who draws a pension are few.",
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'insuranceType'],
  needs: ['region'],
  measures: {
    contributors: {
      zh: '参保缴费人数',
      en: 'contributors',
      table: 'sifMonthly',
      sum: 'contributors',
      window: 'quarter-end',
      where: 'scope == "whole" && insuranceType in ["enterprise-pension", "institution-pension"]',
      empty: 'unknown',
    },
    beneficiaries: {
      zh: '待遇领取人数',
      en: 'beneficiaries',
      table: 'sifMonthly',
      sum: 'beneficiaries',
      window: 'quarter-end',
      where: 'scope == "whole" && insuranceType in ["enterprise-pension", "institution-pension"]',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'beneficiaries > 0',
  value: 'contributors / beneficiaries',
  unit: 'count',
  levels: {
    red: { when: 'value < 1.2', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < 1.5', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < 2', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '财政画像（省级财政监测系统）',
      article: null,
      says: '抚养比为社会保险的一项指标，档次为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限；无人领取的不判断',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(8),
        sifMonthly: [
          ...eachRegion(
            [
              [200, 100],
              [199, 100],
              [150, 100],
              [149, 100],
              [120, 100],
              [119, 100],
              [5, 0],
            ],
            ([contributors, beneficiaries], regionCode) => ({
              regionCode,
              year: 2025,
              month: 12,
              scope: 'whole',
              insuranceType: 'enterprise-pension',
              contributors,
              beneficiaries,
            }),
          ),
          {
            regionCode: '510900000',
            year: 2025,
            month: 12,
            scope: 'whole',
            insuranceType: 'enterprise-pension',
            contributors: 5,
          },
          {
            regionCode: '510100000',
            year: 2025,
            month: 12,
            scope: 'whole',
            insuranceType: 'unemployment',
            contributors: 1,
            beneficiaries: 100,
          },
        ],
      },
      expect: [
        { keys: { regionCode: '510100000', insuranceType: 'enterprise-pension' }, outcome: 'clear' },
        { keys: { regionCode: '510300000', insuranceType: 'enterprise-pension' }, outcome: 'yellow' },
        { keys: { regionCode: '510400000', insuranceType: 'enterprise-pension' }, outcome: 'yellow' },
        { keys: { regionCode: '510500000', insuranceType: 'enterprise-pension' }, outcome: 'orange' },
        { keys: { regionCode: '510600000', insuranceType: 'enterprise-pension' }, outcome: 'orange' },
        { keys: { regionCode: '510700000', insuranceType: 'enterprise-pension' }, outcome: 'red' },
        { keys: { regionCode: '510800000' }, outcome: 'excluded' },
        { keys: { regionCode: '510900000' }, outcome: 'not-computable', measure: 'beneficiaries' },
      ],
    },
  ],
});
