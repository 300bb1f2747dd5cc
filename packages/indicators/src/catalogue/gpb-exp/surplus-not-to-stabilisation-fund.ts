import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';

/** 结余未补充预算稳定调节基金: the balance of general public money of a year has not gone into the stabilisation fund. */
export const surplusNotToStabilisationFund = defineIndicator({
  id: 'surplus-not-to-stabilisation-fund',
  name: { zh: '结余未补充预算稳定调节基金', en: 'Balance not put into the stabilisation fund' },
  category: 'GPB-EXP',
  meaning: {
    zh: '一般公共预算结余没有补充预算稳定调节基金。',
    en: 'The balance of general public money of a year has not gone into the stabilisation fund.',
  },
  stage: 'final',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    left: {
      zh: '年末结余',
      en: 'balance',
      table: 'carryover',
      sum: 'balanceAmount',
      window: 'closed-year',
      where: 'fundBook == "GPB"',
      empty: 'unknown',
    },
    paidIn: {
      zh: '补充预算稳定调节基金',
      en: 'put into the fund',
      table: 'stabilisationFund',
      sum: 'bsfIn',
      window: 'december',
      empty: 'unknown',
    },
  },
  parameters: {},
  value: 'left - paidIn',
  unit: 'fen',
  amount: 'left - paidIn',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '66',
      says: '各级一般公共预算的结余资金，应当补充预算稳定调节基金。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '如数补充不触发，少一分即触发',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(4),
        carryover: [
          { carryoverId: 'a', regionCode: '510100000', year: 2025, originYear: 2025, balanceAmount: 100 },
          {
            carryoverId: 'g',
            regionCode: '510100000',
            year: 2025,
            originYear: 2025,
            fundBook: 'GF',
            balanceAmount: 900,
          },
          { carryoverId: 'b', regionCode: '510300000', year: 2025, originYear: 2025, balanceAmount: 60 },
          { carryoverId: 'c', regionCode: '510300000', year: 2025, originYear: 2025, balanceAmount: 40 },
          { carryoverId: 'd', regionCode: '510400000', year: 2025, originYear: 2025, balanceAmount: 1 },
        ],
        stabilisationFund: [
          { regionCode: '510100000', year: 2025, month: 12, bsfIn: 100 },
          { regionCode: '510300000', year: 2025, month: 12, bsfIn: 99 },
          { regionCode: '510500000', year: 2025, month: 12, bsfIn: 1 },
        ],
      },
      expect: regionOutcomes('clear', 'red', { lacks: 'paidIn' }, { lacks: 'left' }),
    },
  ],
});
