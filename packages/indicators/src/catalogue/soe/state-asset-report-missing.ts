import { reportMissing } from '../report-missing.js';

/** 国有资产管理报告缺失: no report on the state assets of last year has gone to the Standing Committee. */
export const stateAssetReportMissing = reportMissing({
  id: 'state-asset-report-missing',
  name: { zh: '国有资产管理报告缺失', en: 'Report on state assets missing' },
  category: 'SOE',
  meaning: {
    zh: '上一年度国有资产管理情况没有向常委会报告。',
    en: 'No report on the state assets of last year has gone to the Standing Committee.',
  },
  eventType: 'state-asset-report',
  basis: [
    {
      document: '中华人民共和国各级人民代表大会常务委员会监督法',
      article: '24',
      says: '常务委员会听取和审议国有资产管理情况的报告。',
      mark: 'found',
    },
    {
      document: '行政事业性国有资产管理条例',
      article: '43',
      says: '各级人民政府应当每年向本级人民代表大会常务委员会报告行政事业性国有资产管理情况。',
      mark: 'found',
    },
  ],
});
