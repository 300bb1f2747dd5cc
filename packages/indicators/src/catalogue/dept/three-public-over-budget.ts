import { itemOverBudget } from './item-over-budget.js';
import { threePublicItems } from './three-public-items.js';

/** “三公”经费超预算: an agency paid more for travel abroad, reception or vehicles than its budget for the item. */
export const threePublicOverBudget = itemOverBudget({
  id: 'three-public-over-budget',
  name: { zh: '“三公”经费超预算', en: 'Travel, reception or vehicles over budget' },
  meaning: {
    zh: '单位“三公”经费某一科目的累计支付数超过该科目预算数。',
    en: 'What an agency paid for one of the items is over its budget for it.',
  },
  items: threePublicItems,
  budgeted: '30217',
  unbudgeted: '30231',
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
});
