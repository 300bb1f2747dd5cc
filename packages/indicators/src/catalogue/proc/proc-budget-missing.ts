import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { agency, signed } from './own-purchases.js';

const contract = { agencyCode: 'a', signDate: '2025-11-20', amount: 1_000_000 };

/** 无采购预算采购: a contract was signed with no procurement plan behind it. */
export const procBudgetMissing = defineIndicator({
  id: 'proc-budget-missing',
  name: { zh: '无采购预算采购', en: 'Purchase without a plan' },
  category: 'PROC',
  meaning: {
    zh: '签订了采购合同，没有对应的采购计划。',
    en: 'A procurement contract names no procurement plan.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['agencyCode', 'contractNo', 'fundBook'],
  needs: ['agency'],
  measures: {
    planned: {
      zh: '有计划的合同',
      en: 'planned',
      table: 'procurementContract',
      count: true,
      window: 'as-of',
      where: `${signed} && planNo != null`,
      empty: 'zero',
    },
    agreed: {
      zh: '合同金额',
      en: 'agreed',
      table: 'procurementContract',
      sum: 'amount',
      window: 'as-of',
      where: signed,
      empty: 'unknown',
    },
  },
  parameters: {},
  applies: 'agreed > 0',
  value: 'planned',
  unit: 'count',
  amount: 'agreed',
  levels: { red: { when: 'value < 1', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国政府采购法实施条例',
      article: '29',
      says: '采购人应当根据集中采购目录、采购限额标准和已批复的部门预算编制政府采购实施计划，报本级财政部门备案。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '没有采购计划为红灯',
      asOf: '2025-12-31',
      given: {
        agency,
        procurementContract: [
          { ...contract, contractNo: 'planned', planNo: 'p1' },
          { ...contract, contractNo: 'unplanned' },
          { ...contract, contractNo: 'naught', amount: 0 },
        ],
      },
      expect: [
        { keys: { contractNo: 'planned' }, outcome: 'clear' },
        { keys: { contractNo: 'unplanned' }, outcome: 'red' },
        { keys: { contractNo: 'naught' }, outcome: 'excluded' },
      ],
    },
    caseLacking('没有合同数据：不可计算', { agency }, 'planned', { keys: { agencyCode: null } }),
  ],
});
