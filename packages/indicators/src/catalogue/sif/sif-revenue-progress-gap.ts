import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions, eachRegion, regionOutcomes } from '../case-regions.js';
import { wholeFund } from './whole-fund.js';

/** 社保基金收入进度滞后: income of an insurance fund to date over its budget lags the elapsed share of the year. */
export const sifRevenueProgressGap = defineIndicator({
  id: 'sif-revenue-progress-gap',
  name: { zh: '社保基金收入进度滞后', en: 'Income of an insurance fund behind schedule' },
  category: 'SIF',
  meaning: {
    zh: '社会保险基金收入累计数占预算的比例落后于时序进度。',
    en: 'Income of an insurance fund to date over its budget lags the elapsed share of the year.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['regionCode', 'insuranceType'],
  enabled: false,
  needs: ['region'],
  measures: {
    done: wholeFund('incomeYtd', { zh: '收入累计', en: 'income to date' }),
    budget: wholeFund('incomeBudget', { zh: '收入预算', en: 'budget of income' }),
  },
  parameters: {},
  applies: 'budget > 0',
  value: 'done / budget - month.timeProgress',
  unit: 'ratio',
  amount: 'budget - done',
  levels: {
    red: { when: 'value < -0.10', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < -0.05', action: 'check', mark: 'default' },
  },
  basis: [
    { document: '（待核实）', article: null, says: '社会保险基金收入应当按预算及时足额征收。 待核实', mark: 'default' },
  ],
  cases: [
    {
      name: '每一界限（六月，时序进度 50%）',
      asOf: '2025-06-30',
      given: {
        region: caseRegions(6),
        sifMonthly: [
          ...eachRegion([450, 449, 400, 399], (incomeYtd, regionCode) => ({
            regionCode,
            year: 2025,
            month: 6,
            scope: 'whole',
            insuranceType: 'resident-pension',
            incomeYtd,
            incomeBudget: 1000,
          })),
          {
            regionCode: '510600000',
            year: 2025,
            month: 6,
            scope: 'whole',
            insuranceType: 'resident-pension',
            incomeBudget: 0,
            incomeYtd: 0,
          },
        ],
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'red', 'excluded'),
    },
    caseLacking('没有社保数据', { region: caseRegions(1) }, 'done', { asOf: '2025-06-30' }),
  ],
});
