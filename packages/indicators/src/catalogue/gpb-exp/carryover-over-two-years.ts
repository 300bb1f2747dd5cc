import { defineIndicator } from '../../definition/indicator.js';
import { caseRegions, regionOutcomes } from '../case-regions.js';

/** 结转两年以上未收回: money left over two years running is still carried over and was not taken back. */
export const carryoverOverTwoYears = defineIndicator({
  id: 'carryover-over-two-years',
  name: { zh: '结转两年以上未收回', en: 'Carried over for two years' },
  category: 'GPB-EXP',
  meaning: {
    zh: '连续两年未用完的结转资金没有作为结余收回。',
    en: 'Money left over two years running is still carried over and was not taken back.',
  },
  stage: 'final',
  nature: 'legality',
  grain: ['regionCode'],
  population: { table: 'region', where: 'level in ["province", "prefecture", "county"]' },
  needs: ['region'],
  measures: {
    told: {
      zh: '结转结余笔数',
      en: 'carry-overs reported',
      table: 'carryover',
      count: true,
      window: 'closed-year',
      where: 'fundBook == "GPB"',
      empty: 'unknown',
    },
    kept: {
      zh: '上年及以前形成的结转',
      en: 'carried over from earlier years',
      table: 'carryover',
      sum: 'carryoverAmount',
      window: 'closed-year',
      where: 'fundBook == "GPB" && originYear < closedYear.year',
      empty: 'zero',
    },
    back: {
      zh: '其中已收回',
      en: 'of it taken back',
      table: 'carryover',
      sum: 'recoveredAmount',
      window: 'closed-year',
      where: 'fundBook == "GPB" && originYear < closedYear.year && recoveredAmount > 0',
      empty: 'zero',
    },
  },
  parameters: {},
  applies: 'told > 0',
  value: 'kept - back',
  unit: 'fen',
  amount: 'kept - back',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '42',
      says: '各级政府上一年预算的结转资金，应当在下一年用于结转项目的支出；连续两年未用完的结转资金，应当作为结余资金管理。',
      mark: 'found',
    },
    {
      document: '中华人民共和国预算法实施条例',
      article: '50',
      says: '预算法第四十二条所称连续两年未用完的结转资金，是指预算安排项目的支出在下一年度终了时仍未用完的资金。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '上年形成、今年末仍结转的即触发；如数收回的、今年形成的、已作结余的不触发',
      asOf: '2025-12-31',
      given: {
        region: caseRegions(6),
        carryover: [
          {
            carryoverId: 'a',
            regionCode: '510100000',
            year: 2025,
            originYear: 2024,
            carryoverAmount: 100,
            recoveredAmount: 100,
          },
          {
            carryoverId: 'b',
            regionCode: '510300000',
            year: 2025,
            originYear: 2024,
            carryoverAmount: 100,
            recoveredAmount: 99,
          },
          { carryoverId: 'c', regionCode: '510400000', year: 2025, originYear: 2023, carryoverAmount: 1 },
          { carryoverId: 'd', regionCode: '510500000', year: 2025, originYear: 2025, carryoverAmount: 100 },
          { carryoverId: 'e', regionCode: '510600000', year: 2025, originYear: 2024, balanceAmount: 100 },
        ],
      },
      expect: regionOutcomes('clear', 'red', 'red', 'clear', 'clear', { lacks: 'told' }),
    },
  ],
});
