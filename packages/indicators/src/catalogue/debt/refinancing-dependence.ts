import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';

/** 借新还旧比例过高: refinancing bonds of the year over principal due. */
export const refinancingDependence = defineIndicator({
  id: 'refinancing-dependence',
  name: { zh: '借新还旧比例过高', en: 'Dependence on refinancing' },
  category: 'DEBT',
  meaning: { zh: '本年再融资债券占应还本金的比例。', en: 'Refinancing bonds of the year over principal due.' },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  enabled: false,
  needs: ['region'],
  measures: {
    issued: {
      zh: '再融资债券',
      en: 'refinancing bonds',
      table: 'bond',
      sum: 'issueAmount',
      window: 'year-to-date',
      where: 'purpose == "refinancing"',
      empty: 'zero',
    },
    principal: {
      zh: '应还本金',
      en: 'principal due',
      table: 'debtRepayment',
      sum: 'principalDue',
      window: 'year',
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'principal > 0',
  value: 'issued / principal',
  unit: 'ratio',
  amount: 'issued',
  levels: {
    red: { when: 'value > 0.90', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.80', action: 'check', mark: 'default' },
  },
  basis: [{ document: '（待核实）', article: null, says: '到期债务应当逐步以财力偿还。 待核实', mark: 'default' }],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(5),
        bond: eachRegion([800, 801, 900, 901], (issueAmount, regionCode) => ({
          regionCode,
          bondCode: `b${regionCode}`,
          year: 2025,
          issueDate: '2025-03-03',
          debtType: 'general',
          purpose: 'refinancing',
          issueAmount,
        })),
        debtRepayment: caseRegions(4).map(({ regionCode }) => ({
          regionCode,
          year: 2025,
          dueDate: '2025-06-30',
          debtType: 'general',
          principalDue: 1000,
          interestDue: 0,
        })),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', { lacks: 'principal' }),
    },
  ],
});
