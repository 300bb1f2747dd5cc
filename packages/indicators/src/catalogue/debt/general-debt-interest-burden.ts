import { interestBurden } from './interest-burden.js';

/** 一般债务付息占比: interest on general debt over general public spending. */
export const generalDebtInterestBurden = interestBurden({
  id: 'general-debt-interest-burden',
  name: { zh: '一般债务付息占比', en: 'Interest on general debt' },
  meaning: {
    zh: '一般债务应付利息占一般公共预算支出的比例。',
    en: 'Interest on general debt over general public spending.',
  },
  debtType: 'general',
  fundBook: 'GPB',
  subjectCode: '205',
  basis: [
    {
      document: '财政画像（省级财政监测系统）',
      article: null,
      says: '一般债务支出占比为财政画像的一项指标；10% 出自国办函〔2016〕88号，待核实。',
      mark: 'found',
    },
  ],
});
