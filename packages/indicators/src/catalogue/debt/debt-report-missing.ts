import { reportMissing } from '../report-missing.js';

/** 政府债务年度报告缺失: no report on the debt of last year has gone to the Standing Committee. */
export const debtReportMissing = reportMissing({
  id: 'debt-report-missing',
  name: { zh: '政府债务年度报告缺失', en: 'Report on debt missing' },
  category: 'DEBT',
  meaning: {
    zh: '上一年度政府债务管理情况没有向常委会报告。',
    en: 'No report on the debt of last year has gone to the Standing Committee.',
  },
  eventType: 'debt-report',
  basis: [
    {
      document: '中华人民共和国各级人民代表大会常务委员会监督法',
      article: '25',
      says: '常务委员会听取和审议政府债务管理情况的报告。',
      mark: 'found',
    },
  ],
});
