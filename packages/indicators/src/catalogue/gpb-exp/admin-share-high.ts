import { classShareChange } from './class-share-change.js';

/** 行政管理支出占比上升: general public services take a larger share of spending than last year. */
export const adminShareHigh = classShareChange({
  id: 'admin-share-high',
  name: { zh: '行政管理支出占比上升', en: 'Share of administration rising' },
  meaning: {
    zh: '一般公共服务支出占比高于上年同期。',
    en: 'General public services take a larger share of spending than last year.',
  },
  classes: 'subjectCode == "201"',
  inside: '201',
  outside: '205',
  amounts: [505, 506, 520, 521],
  parameters: {},
  levels: {
    red: { when: 'value > 0.02', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.005', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '37',
      says: '严格控制各部门、各单位的机关运行经费和楼堂馆所等基本建设支出。',
      mark: 'found',
    },
  ],
});
