import { classShareChange } from './class-share-change.js';

/** 民生支出占比下降: livelihood classes take a smaller share of spending than last year. */
export const livelihoodShareDrop = classShareChange({
  id: 'livelihood-share-drop',
  name: { zh: '民生支出占比下降', en: 'Share of livelihood spending falling' },
  meaning: {
    zh: '民生类支出占一般公共预算支出的比例低于上年同期。',
    en: 'Livelihood classes take a smaller share of spending than last year.',
  },
  classes: 'subjectCode in livelihood',
  inside: '205',
  outside: '201',
  amounts: [490, 489, 470, 469],
  parameters: {
    livelihood: {
      zh: '民生类科目',
      en: 'livelihood classes',
      values: ['205', '207', '208', '210', '211', '212', '213', '214', '220', '221', '222', '224'],
      mark: 'default',
      source: '各地民生口径不一，待核实',
    },
  },
  levels: {
    red: { when: 'value < -0.03', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value < -0.01', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '关于上半年预算执行情况的审议意见（济宁市人大常委会，2024）',
      article: null,
      says: '民生支出占比应当保持稳定；档次为默认值。',
      mark: 'found',
    },
  ],
});
