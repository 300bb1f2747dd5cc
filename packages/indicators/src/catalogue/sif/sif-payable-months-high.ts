import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions } from '../case-regions.js';
import { fundOf, payableMonths } from './payable-months.js';

/** 医保统筹基金结余过高: the accumulated balance of a medical fund pays for more months than it should. */
export const sifPayableMonthsHigh = defineIndicator({
  id: 'sif-payable-months-high',
  name: { zh: '医保统筹基金结余过高', en: 'Medical fund holds too much' },
  category: 'SIF',
  meaning: {
    zh: '医保统筹基金累计结余可支付的月数过多。',
    en: 'The accumulated balance of a medical fund pays for more months than it should.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'insuranceType'],
  enabled: false,
  needs: ['region'],
  ...payableMonths(['employee-medical', 'resident-medical']),
  parameters: {
    many: {
      zh: '偏高月数',
      en: 'many months',
      value: 9,
      unit: 'count',
      mark: 'default',
      source: '人社部发〔2009〕67号，待核实',
    },
    tooMany: {
      zh: '过高月数',
      en: 'too many months',
      value: 15,
      unit: 'count',
      mark: 'default',
      source: '人社部发〔2009〕67号，待核实',
    },
  },
  applies: 'paid > 0',
  value: 'held * months / paid',
  unit: 'count',
  amount: 'held',
  levels: {
    red: { when: 'value > tooMany', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > many', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '（待核实）',
      article: null,
      says: '统筹地区城镇职工医保统筹基金累计结余以六至九个月为宜，超过十五个月为过多（人社部发〔2009〕67号）。 待核实',
      mark: 'default',
    },
  ],
  cases: [
    {
      name: '每一界限：按近十二个月有数的月份平均',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(6),
        sifMonthly: [
          fundOf('510100000', 12, 'employee-medical', 900, 150),
          fundOf('510100000', 11, 'employee-medical', 1, 50),
          fundOf('510300000', 12, 'employee-medical', 901, 150),
          fundOf('510300000', 11, 'employee-medical', 1, 50),
          fundOf('510400000', 12, 'resident-medical', 1500, 150),
          fundOf('510400000', 11, 'resident-medical', 1, 50),
          fundOf('510500000', 12, 'resident-medical', 1501, 150),
          fundOf('510500000', 11, 'resident-medical', 1, 50),
          {
            regionCode: '510600000',
            year: 2025,
            month: 12,
            scope: 'whole',
            insuranceType: 'employee-medical',
            benefitMonth: 0,
            balance: 5,
          },
          {
            regionCode: '510700000',
            year: 2025,
            month: 12,
            scope: 'whole',
            insuranceType: 'employee-medical',
            balance: 5,
          },
        ],
      },
      expect: [
        { keys: { regionCode: '510100000', insuranceType: 'employee-medical' }, outcome: 'clear' },
        { keys: { regionCode: '510300000', insuranceType: 'employee-medical' }, outcome: 'yellow' },
        { keys: { regionCode: '510400000', insuranceType: 'resident-medical' }, outcome: 'yellow' },
        { keys: { regionCode: '510500000', insuranceType: 'resident-medical' }, outcome: 'red' },
        { keys: { regionCode: '510600000', insuranceType: 'employee-medical' }, outcome: 'excluded' },
        {
          keys: { regionCode: '510700000', insuranceType: 'employee-medical' },
          outcome: 'not-computable',
          measure: 'paid',
        },
      ],
    },
  ],
});
