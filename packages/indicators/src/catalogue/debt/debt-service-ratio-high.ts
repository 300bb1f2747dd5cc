import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { resourceLines, resources } from './resources.js';

/** 偿债率过高: principal and interest due in the year over comprehensive resources. */
export const debtServiceRatioHigh = defineIndicator({
  id: 'debt-service-ratio-high',
  name: { zh: '偿债率过高', en: 'Debt service over resources' },
  category: 'DEBT',
  meaning: {
    zh: '本年应还本付息额占综合财力的比例。综合财力取本级一般公共预算收入、转移性收入与政府性基金收入之和。',
    en: 'Principal and interest due in the year over comprehensive resources.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture"]' },
  enabled: false,
  needs: ['region'],
  measures: {
    principal: {
      zh: '应还本金',
      en: 'principal due',
      table: 'debtRepayment',
      sum: 'principalDue',
      window: 'year',
      empty: 'unknown',
    },
    interest: {
      zh: '应付利息',
      en: 'interest due',
      table: 'debtRepayment',
      sum: 'interestDue',
      window: 'year',
      empty: 'unknown',
    },
    ...resources,
  },
  parameters: {},
  applies: 'month.number >= 12 && (revenue + received + fund) > 0',
  value: '(principal + interest) / (revenue + received + fund)',
  unit: 'ratio',
  amount: 'principal + interest',
  levels: {
    red: { when: 'value > 0.30', action: 'inquiry', mark: 'default' },
    orange: { when: 'value > 0.20', action: 'explanation', mark: 'default' },
    yellow: { when: 'value > 0.15', action: 'check', mark: 'default' },
  },
  basis: [{ document: '（待核实）', article: null, says: '偿债支出应当与财力相称。 待核实', mark: 'default' }],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(7),
        debtRepayment: eachRegion([100, 101, 150, 151, 250, 251], (principalDue, regionCode) => ({
          regionCode,
          year: 2025,
          dueDate: '2025-06-30',
          debtType: 'general',
          principalDue,
          interestDue: 50,
        })),
        executionMonthly: resourceLines(6),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red', { lacks: 'principal' }),
    },
  ],
});
