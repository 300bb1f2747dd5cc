import { defineIndicator } from '../../definition/indicator.js';
import { itemMeasures } from './item-measures.js';
import { ownLine } from './own-budget-rows.js';
import { threePublicItems } from './three-public-items.js';

/** “三公”经费支出进度过快: the share of an item that is paid runs ahead of the elapsed share of the year. */
export const threePublicProgressHigh = defineIndicator({
  id: 'three-public-progress-high',
  name: { zh: '“三公”经费支出进度过快', en: 'Travel, reception or vehicles spent too fast' },
  category: 'DEPT',
  meaning: {
    zh: '单位“三公”经费某一科目的累计支付数占预算的比例远超时序进度。',
    en: 'The share of its budget for an item that an agency has paid is far ahead of the elapsed share of the year.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['regionCode', 'agencyCode', 'deptEconomicCode'],
  needs: ['agency'],
  measures: itemMeasures,
  parameters: { items: threePublicItems },
  applies: 'coalesce(coalesce(adjusted, approved), 0) > 0',
  value: 'paid / coalesce(adjusted, approved) - asOf.timeProgress',
  unit: 'ratio',
  amount: 'paid',
  levels: {
    red: { when: 'value > 0.25', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.10', action: 'check', mark: 'default' },
  },
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
      says: '列示“三公”经费各科目支出进度。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '时序进度 40%：恰超 10、25 个百分点不触发，多一分即触发',
      asOf: '2025-05-26',
      given: {
        agency: ['on', 'past', 'on-red', 'red'].map((agencyCode) => ({ agencyCode })),
        budgetLine: ['on', 'past', 'on-red', 'red'].map((agencyCode) => ({
          ...ownLine,
          agencyCode,
          deptEconomicCode: '30231',
          amount: 1000,
        })),
        paymentVoucher: [500, 501, 650, 651]
          .map((actualAmount, at) => ({
            agencyCode: ['on', 'past', 'on-red', 'red'][at]!,
            actualDate: '2025-03-03',
            deptEconomicCode: '30231',
            actualAmount,
          }))
          .concat([{ agencyCode: 'on', actualDate: '2025-03-03', deptEconomicCode: '30212', actualAmount: 1 }]),
      },
      expect: [
        { keys: { agencyCode: 'on', deptEconomicCode: '30231' }, outcome: 'clear' },
        { keys: { agencyCode: 'past' }, outcome: 'yellow' },
        { keys: { agencyCode: 'on-red' }, outcome: 'yellow' },
        { keys: { agencyCode: 'red' }, outcome: 'red' },
        { keys: { agencyCode: 'on', deptEconomicCode: '30212' }, outcome: 'excluded' },
      ],
    },
    {
      name: '没有支付数据：不可计算',
      asOf: '2025-05-26',
      given: {
        agency: [{ agencyCode: 'on' }],
        budgetLine: [{ ...ownLine, agencyCode: 'on', deptEconomicCode: '30231', amount: 100 }],
      },
      expect: [{ keys: { agencyCode: 'on' }, outcome: 'not-computable', measure: 'paid' }],
    },
  ],
});
