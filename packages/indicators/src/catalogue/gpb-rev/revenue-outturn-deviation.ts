import { outturnDeviation } from '../outturn-deviation.js';

/** 收入预决算偏离度: revenue of the year is far from the original budget. */
export const revenueOutturnDeviation = outturnDeviation({
  id: 'revenue-outturn-deviation',
  name: { zh: '收入预决算偏离度', en: 'Revenue far from its budget' },
  category: 'GPB-REV',
  meaning: { zh: '全年收入与年初预算相差过大。', en: 'Revenue of the year is far from the original budget.' },
  direction: 'revenue',
  actual: { zh: '全年收入', en: 'of the year' },
  subjectCode: '101',
  amounts: [970, 969, 1060, 1061, 939, 1121, 919, 1161, 920, 1160],
  levels: {
    red: { when: 'value < 0.92 || value > 1.16', action: 'inquiry', mark: 'found' },
    orange: { when: 'value < 0.94 || value > 1.12', action: 'explanation', mark: 'found' },
    yellow: { when: 'value < 0.97 || value > 1.06', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: 'PEFA 框架',
      article: 'PI-3.1',
      says: '收入实际数在预算的 97%—106%、94%—112%、92%—116% 之内分别为 A、B、C 级。',
      mark: 'found',
    },
  ],
});
