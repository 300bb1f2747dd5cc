import { progressGap } from '../progress-gap.js';

/** 一般公共预算支出进度滞后: general public spending to date over the adjusted budget lags the elapsed share of the year. */
export const gpbExpenditureProgressGap = progressGap({
  id: 'gpb-expenditure-progress-gap',
  name: { zh: '一般公共预算支出进度滞后', en: 'Spending behind schedule' },
  category: 'GPB-EXP',
  meaning: {
    zh: '一般公共预算支出累计数占调整后预算的比例，落后于最近应报月份的时序进度。',
    en: 'General public spending to date over the adjusted budget lags the elapsed share of the year.',
  },
  fundBook: 'GPB',
  direction: 'expenditure',
  done: { zh: '一般公共预算支出累计', en: 'to date' },
  steps: [5, 10, 15],
  subjectCode: '205',
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '57',
      says: '各级政府、各部门、各单位的支出必须按照预算执行。',
      mark: 'found',
    },
  ],
});
