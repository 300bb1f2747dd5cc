import { itemOverBudget } from './item-over-budget.js';

/** 会议费培训费超预算: an agency paid more for meetings or training than its budget for the item. */
export const meetingTrainingOverBudget = itemOverBudget({
  id: 'meeting-training-over-budget',
  name: { zh: '会议费培训费超预算', en: 'Meetings or training over budget' },
  meaning: {
    zh: '单位会议费、培训费累计支付数超过该科目预算数。',
    en: 'What an agency paid for meetings or training is over its budget for it.',
  },
  items: {
    zh: '会议费、培训费科目',
    en: 'items of meetings and training',
    values: ['30215', '30216'],
    mark: 'found',
    source: '政府收支分类科目部门预算支出经济分类：会议费、培训费',
  },
  budgeted: '30215',
  unbudgeted: '30216',
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
      says: '会议费、培训费与“三公”经费一并逐科目比对预算。',
      mark: 'found',
    },
  ],
});
