import { defineIndicator } from '../../definition/indicator.js';
import { itemMeasures } from './item-measures.js';
import { ownLine } from './own-budget-rows.js';
import { budgetIn, ownLines } from './own-measures.js';
import { threePublicItems } from './three-public-items.js';

/** “三公”无预算列支: an agency that has a budget paid for travel abroad, reception or vehicles without any for the item. */
export const threePublicNoBudget = defineIndicator({
  id: 'three-public-no-budget',
  name: { zh: '“三公”无预算列支', en: 'Travel, reception or vehicles without budget' },
  category: 'DEPT',
  meaning: {
    zh: '单位报送了部门预算，某一“三公”科目没有预算而有支出。',
    en: 'An agency that sent its budget paid for an item that has none in it.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['regionCode', 'agencyCode', 'deptEconomicCode'],
  needs: ['agency'],
  measures: {
    ...itemMeasures,
    budget: {
      ...budgetIn('year', ownLines('approved'), { zh: '部门预算', en: 'budget of the agency' }),
      grain: ['regionCode', 'agencyCode'],
    },
  },
  parameters: { items: threePublicItems },
  applies: 'budget > 0 && (paid > 0 || coalesce(coalesce(adjusted, approved), 0) > 0)',
  value: 'coalesce(coalesce(adjusted, approved), 0) > 0 ? min(paid, 0) : paid',
  unit: 'fen',
  amount: 'paid',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '13',
      says: '经人民代表大会批准的预算，非经法定程序，不得调整。各级政府、各部门、各单位的支出必须以经批准的预算为依据，未列入预算的不得支出。',
      mark: 'found',
    },
    {
      document: '财政动态监控“三公”风险预警表（公开代码库所载）',
      article: null,
      says: '无预算、超预算列支“三公”经费的，列表提示。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '没有该科目预算而有支出为红灯；有预算的不触发；没有报送部门预算的不可计算',
      asOf: '2025-06-30',
      given: {
        agency: ['with', 'without', 'silent'].map((agencyCode) => ({ agencyCode })),
        budgetLine: [
          { ...ownLine, agencyCode: 'with', deptEconomicCode: '30217', amount: 1 },
          { ...ownLine, agencyCode: 'without', deptEconomicCode: '30201', amount: 1 },
        ],
        paymentVoucher: ['with', 'without', 'silent'].map((agencyCode) => ({
          agencyCode,
          actualDate: '2025-03-03',
          deptEconomicCode: '30217',
          actualAmount: 100,
        })),
      },
      expect: [
        { keys: { agencyCode: 'with' }, outcome: 'clear' },
        { keys: { agencyCode: 'without' }, outcome: 'red' },
        { keys: { agencyCode: 'silent' }, outcome: 'not-computable', measure: 'budget' },
      ],
    },
  ],
});
