import { interestBurden } from './interest-burden.js';

/** 专项债务付息占比: interest on special debt over government fund spending. */
export const specialDebtInterestBurden = interestBurden({
  id: 'special-debt-interest-burden',
  name: { zh: '专项债务付息占比', en: 'Interest on special debt' },
  meaning: {
    zh: '专项债务应付利息占政府性基金支出的比例。',
    en: 'Interest on special debt over government fund spending.',
  },
  debtType: 'special',
  fundBook: 'GF',
  subjectCode: '212',
  enabled: false,
  basis: [
    {
      document: '（待核实）',
      article: null,
      says: '债务付息占支出 10% 以上的应当启动财政重整（国办函〔2016〕88号）。 待核实',
      mark: 'default',
    },
  ],
});
