import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';
import { fundsThatPaid, incomeAndExpense } from './whole-fund.js';

/** 社保基金当期赤字: expense of an insurance fund exceeds its income of the year. */
export const sifCurrentDeficit = defineIndicator({
  id: 'sif-current-deficit',
  name: { zh: '社保基金当期赤字', en: 'Insurance fund in deficit' },
  category: 'SIF',
  meaning: {
    zh: '社会保险基金本年累计支出大于收入。',
    en: 'Expense of an insurance fund exceeds its income of the year.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'insuranceType'],
  needs: ['region'],
  measures: incomeAndExpense,
  parameters: {},
  value: 'expense - income',
  unit: 'fen',
  amount: 'expense - income',
  levels: { yellow: { when: 'value > 0', action: 'check', mark: 'found' } },
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
        region: caseRegions(2),
        sifMonthly: fundsThatPaid([100, 101]),
      },
      expect: regionOutcomes('clear', 'yellow'),
    },
    caseLacking('没有社保数据', { region: caseRegions(1) }, 'income'),
  ],
});
