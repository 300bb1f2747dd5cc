import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { fundsThatPaid, incomeAndExpense } from './whole-fund.js';

/** 社保基金盈余率偏低: what an insurance fund keeps of its income is a small share. */
export const sifSurplusRateLow = defineIndicator({
  id: 'sif-surplus-rate-low',
  name: { zh: '社保基金盈余率偏低', en: 'Surplus of an insurance fund low' },
  category: 'SIF',
  meaning: {
    zh: '社会保险基金本年累计结余占收入的比例偏低。',
    en: 'What an insurance fund keeps of its income is a small share.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'insuranceType'],
  needs: ['region'],
  measures: incomeAndExpense,
  parameters: {},
  applies: 'income > 0',
  value: '(income - expense) / income',
  unit: 'ratio',
  levels: {
    red: { when: 'value < -0.10', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < 0', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < 0.05', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '11',
      says: '社会保险基金预算应当按照统筹层次和社会保险项目分别编制，做到收支平衡。',
      mark: 'found',
    },
    {
      document: '中华人民共和国社会保险法',
      article: '65',
      says: '社会保险基金通过预算实现收支平衡；出现支付不足时，给予补贴。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(6),
        sifMonthly: fundsThatPaid([95, 96, 100, 101, 110, 111]),
      },
      expect: regionOutcomes('clear', 'yellow', 'yellow', 'orange', 'orange', 'red'),
    },
    caseLacking('没有社保数据', { region: caseRegions(1) }, 'income'),
  ],
});
