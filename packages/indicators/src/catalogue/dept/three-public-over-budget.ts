import { defineIndicator } from '../../definition/indicator.js';
import { itemMeasures } from './item-measures.js';
import { ownLine } from './own-budget-rows.js';
import { threePublicItems } from './three-public-items.js';

/** “三公”经费超预算: an agency paid more for travel abroad, reception or vehicles than its budget for the item. */
export const threePublicOverBudget = defineIndicator({
  id: 'three-public-over-budget',
  name: { zh: '“三公”经费超预算', en: 'Travel, reception or vehicles over budget' },
  category: 'DEPT',
  meaning: {
    zh: '单位“三公”经费某一科目的累计支付数超过该科目预算数。',
    en: 'What an agency paid for one of the items is over its budget for it.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['regionCode', 'agencyCode', 'deptEconomicCode'],
  needs: ['agency'],
  measures: itemMeasures,
  parameters: { items: threePublicItems },
  applies: 'coalesce(coalesce(adjusted, approved), 0) > 0',
  value: 'paid - coalesce(adjusted, approved)',
  unit: 'fen',
  amount: 'paid - coalesce(adjusted, approved)',
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
      says: '逐科目比对“三公”经费支出与预算，超预算的预警。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰好用完预算不触发，多付一分即触发；有调整后预算的按调整后；没有预算的不判断',
      asOf: '2025-06-30',
      given: {
        agency: ['on', 'past', 'adjusted'].map((agencyCode) => ({ agencyCode })),
        budgetLine: [
          ...['on', 'past', 'adjusted'].map((agencyCode) => ({
            ...ownLine,
            agencyCode,
            deptEconomicCode: '30217',
            amount: 100,
          })),
          {
            ...ownLine,
            agencyCode: 'adjusted',
            lineId: 'moved',
            stage: 'adjusted',
            deptEconomicCode: '30217',
            amount: 101,
          },
        ],
        paymentVoucher: [
          { agencyCode: 'on', actualDate: '2025-03-03', deptEconomicCode: '30217', actualAmount: 100 },
          { agencyCode: 'past', actualDate: '2025-03-03', deptEconomicCode: '30217', actualAmount: 101 },
          { agencyCode: 'adjusted', actualDate: '2025-03-03', deptEconomicCode: '30217', actualAmount: 101 },
          { agencyCode: 'on', actualDate: '2025-03-03', deptEconomicCode: '30231', actualAmount: 101 },
        ],
      },
      expect: [
        { keys: { agencyCode: 'on', deptEconomicCode: '30217' }, outcome: 'clear' },
        { keys: { agencyCode: 'past' }, outcome: 'red' },
        { keys: { agencyCode: 'adjusted' }, outcome: 'clear' },
        { keys: { agencyCode: 'on', deptEconomicCode: '30231' }, outcome: 'excluded' },
      ],
    },
    {
      name: '没有支付数据：不可计算',
      asOf: '2025-06-30',
      given: {
        agency: [{ agencyCode: 'on' }],
        budgetLine: [{ ...ownLine, agencyCode: 'on', deptEconomicCode: '30217', amount: 100 }],
      },
      expect: [{ keys: { agencyCode: 'on' }, outcome: 'not-computable', measure: 'paid' }],
    },
  ],
});
