import { outturnDeviation } from '../outturn-deviation.js';

/** 支出预决算偏离度: spending of the year is far from the original budget. */
export const expenditureOutturnDeviation = outturnDeviation({
  id: 'expenditure-outturn-deviation',
  name: { zh: '支出预决算偏离度', en: 'Spending far from its budget' },
  category: 'GPB-EXP',
  meaning: { zh: '全年支出与年初预算相差过大。', en: 'Spending of the year is far from the original budget.' },
  direction: 'expenditure',
  actual: { zh: '全年支出', en: 'of the year' },
  subjectCode: '205',
  amounts: [950, 949, 1050, 1051, 899, 1101, 849, 1151, 850, 1150],
  levels: {
    red: { when: 'value < 0.85 || value > 1.15', action: 'inquiry', mark: 'default' },
    orange: { when: 'value < 0.90 || value > 1.10', action: 'explanation', mark: 'default' },
    yellow: { when: 'value < 0.95 || value > 1.05', action: 'check', mark: 'default' },
  },
  basis: [
    { document: 'PEFA 框架', article: 'PI-1', says: '支出总额实际数与年初预算的偏离；档次为默认值。', mark: 'found' },
  ],
});
