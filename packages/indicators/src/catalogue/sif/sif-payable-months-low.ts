import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions } from '../case-regions.js';

type Kind = 'enterprise-pension' | 'employee-medical' | 'unemployment' | 'injury';

/** What a fund holds at the end of a month of 2025, and what it paid in it. */
const fund = (regionCode: string, month: number, insuranceType: Kind, balance: number, benefitMonth: number) =>
  ({ regionCode, year: 2025, month, scope: 'whole', insuranceType, balance, benefitMonth }) as const;

/** 基金可支付月数不足: the accumulated balance of an insurance fund pays for few months of benefits. */
export const sifPayableMonthsLow = defineIndicator({
  id: 'sif-payable-months-low',
  name: { zh: '基金可支付月数不足', en: 'Months a fund can pay few' },
  category: 'SIF',
  meaning: {
    zh: '社会保险基金累计结余可支付的月数不足。',
    en: 'The accumulated balance of an insurance fund pays for few months of benefits.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'insuranceType'],
  enabled: false,
  needs: ['region'],
  folds: {
    byMonth: {
      table: 'sifMonthly',
      window: { lastMonths: 12 },
      where:
        'scope == "whole" && insuranceType in ["enterprise-pension", "institution-pension", "resident-pension", "employee-medical", "unemployment", "injury"] && benefitMonth != null',
      grain: ['regionCode', 'insuranceType', 'year', 'month'],
      measures: { paid: { sum: 'benefitMonth' } },
    },
  },
  measures: {
    held: {
      zh: '累计结余',
      en: 'balance',
      table: 'sifMonthly',
      sum: 'balance',
      window: 'month',
      where:
        'scope == "whole" && insuranceType in ["enterprise-pension", "institution-pension", "resident-pension", "employee-medical", "unemployment", "injury"]',
      empty: 'unknown',
    },
    paid: { zh: '近十二个月待遇支出', en: 'benefits of twelve months', of: 'byMonth', sum: 'paid', empty: 'unknown' },
    months: { zh: '有数的月数', en: 'months reported', of: 'byMonth', count: true, empty: 'unknown' },
  },
  parameters: {
    yellow: {
      zh: '关注月数',
      en: 'months of note',
      value: 9,
      unit: 'count',
      by: [
        { keys: { insuranceType: ['employee-medical'] }, value: 6 },
        { keys: { insuranceType: ['unemployment', 'injury'] }, value: 12 },
      ],
      mark: 'default',
      source: '人社、医保部门经验值，待核实',
    },
    orange: {
      zh: '偏低月数（养老）',
      en: 'low, pensions',
      value: 6,
      unit: 'count',
      by: [
        { keys: { insuranceType: ['employee-medical'] }, value: 3 },
        { keys: { insuranceType: ['unemployment', 'injury'] }, value: 6 },
      ],
      mark: 'default',
      source: '人社、医保部门经验值，待核实',
    },
    red: {
      zh: '不足月数',
      en: 'too few',
      value: 3,
      unit: 'count',
      by: [{ keys: { insuranceType: ['unemployment', 'injury'] }, value: 6 }],
      mark: 'default',
      source: '人社、医保部门经验值，待核实',
    },
  },
  applies: 'paid > 0',
  value: 'held * months / paid',
  unit: 'count',
  amount: 'held',
  levels: {
    red: { when: 'value < red', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < orange', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < yellow', action: 'check', mark: 'default' },
  },
  basis: [
    { document: '（待核实）', article: null, says: '基金累计结余应当保有合理的可支付月数。 待核实', mark: 'default' },
  ],
  cases: [
    {
      name: '每一界限：按近十二个月有数的月份平均',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(13),
        sifMonthly: [
          fund('510100000', 12, 'enterprise-pension', 900, 150),
          fund('510100000', 11, 'enterprise-pension', 1, 50),
          fund('510300000', 12, 'enterprise-pension', 899, 150),
          fund('510300000', 11, 'enterprise-pension', 1, 50),
          fund('510400000', 12, 'enterprise-pension', 600, 150),
          fund('510400000', 11, 'enterprise-pension', 1, 50),
          fund('510500000', 12, 'enterprise-pension', 599, 150),
          fund('510500000', 11, 'enterprise-pension', 1, 50),
          fund('510600000', 12, 'enterprise-pension', 300, 150),
          fund('510600000', 11, 'enterprise-pension', 1, 50),
          fund('510700000', 12, 'enterprise-pension', 299, 150),
          fund('510700000', 11, 'enterprise-pension', 1, 50),
          fund('510800000', 12, 'employee-medical', 600, 150),
          fund('510800000', 11, 'employee-medical', 1, 50),
          fund('510900000', 12, 'employee-medical', 599, 150),
          fund('510900000', 11, 'employee-medical', 1, 50),
          fund('511000000', 12, 'employee-medical', 299, 150),
          fund('511000000', 11, 'employee-medical', 1, 50),
          fund('511100000', 12, 'unemployment', 1200, 150),
          fund('511100000', 11, 'unemployment', 1, 50),
          fund('511300000', 12, 'injury', 599, 150),
          fund('511300000', 11, 'injury', 1, 50),
          {
            regionCode: '511400000',
            year: 2025,
            month: 12,
            scope: 'whole',
            insuranceType: 'enterprise-pension',
            benefitMonth: 0,
            balance: 5,
          },
          {
            regionCode: '511500000',
            year: 2025,
            month: 12,
            scope: 'whole',
            insuranceType: 'enterprise-pension',
            balance: 5,
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
        { keys: { regionCode: '510800000', insuranceType: 'employee-medical' }, outcome: 'clear' },
        { keys: { regionCode: '510900000', insuranceType: 'employee-medical' }, outcome: 'yellow' },
        { keys: { regionCode: '511000000', insuranceType: 'employee-medical' }, outcome: 'red' },
        { keys: { regionCode: '511100000', insuranceType: 'unemployment' }, outcome: 'clear' },
        { keys: { regionCode: '511300000', insuranceType: 'injury' }, outcome: 'red' },
        { keys: { regionCode: '511400000', insuranceType: 'enterprise-pension' }, outcome: 'excluded' },
        {
          keys: { regionCode: '511500000', insuranceType: 'enterprise-pension' },
          outcome: 'not-computable',
          measure: 'paid',
        },
      ],
    },
  ],
});
