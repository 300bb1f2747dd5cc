import { defineIndicator } from '../../definition/indicator.js';
import { statementOf } from './consolidated.js';

/** 国企连续亏损: an enterprise made a net loss last year, for one, two or three years in a row. */
export const soeConsecutiveLoss = defineIndicator({
  id: 'soe-consecutive-loss',
  name: { zh: '国企连续亏损', en: 'SOE losses year after year' },
  category: 'SOE',
  meaning: {
    zh: '企业上年度净利润为负，按连续亏损年数分级。',
    en: 'An enterprise made a net loss last year, for one, two or three years in a row.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['regionCode', 'soeId'],
  enabled: false,
  needs: ['region'],
  measures: {
    profit1: {
      zh: '上年净利润',
      en: 'net profit of last year',
      table: 'soeFinancial',
      sum: 'netProfit',
      window: 'last-year',
      where: 'statement == "consolidated" && month == 12',
      empty: 'unknown',
    },
    profit2: {
      zh: '前年净利润',
      en: 'of the year before',
      table: 'soeFinancial',
      sum: 'netProfit',
      window: 'all',
      where: 'statement == "consolidated" && month == 12 && year == asOf.year - 2',
      empty: 'none',
    },
    profit3: {
      zh: '再前一年净利润',
      en: 'of the year before that',
      table: 'soeFinancial',
      sum: 'netProfit',
      window: 'all',
      where: 'statement == "consolidated" && month == 12 && year == asOf.year - 3',
      empty: 'none',
    },
  },
  parameters: {},
  value:
    'profit1 >= 0 ? 0 : (profit2 == null ? 1 : (profit2 >= 0 ? 1 : (profit3 == null ? 2 : (profit3 >= 0 ? 2 : 3))))',
  unit: 'count',
  levels: {
    red: { when: 'value >= 3', action: 'inquiry', mark: 'default' },
    orange: { when: 'value >= 2', action: 'explanation', mark: 'default' },
    yellow: { when: 'value >= 1', action: 'check', mark: 'default' },
  },
  basis: [{ document: '（待核实）', article: null, says: '连续亏损的企业应当说明原因。 待核实', mark: 'default' }],
  cases: [
    {
      name: '连续年数',
      asOf: '2026-06-30',
      given: {
        soeFinancial: [
          statementOf('gain', { netProfit: 0 }),
          { soeId: 'gain', year: 2024, month: 12, statement: 'consolidated', netProfit: -1 },
          statementOf('one', { netProfit: -1 }),
          { soeId: 'one', year: 2024, month: 12, statement: 'consolidated', netProfit: 0 },
          statementOf('two', { netProfit: -1 }),
          { soeId: 'two', year: 2024, month: 12, statement: 'consolidated', netProfit: -1 },
          { soeId: 'two', year: 2023, month: 12, statement: 'consolidated', netProfit: 0 },
          statementOf('three', { netProfit: -1 }),
          { soeId: 'three', year: 2024, month: 12, statement: 'consolidated', netProfit: -1 },
          { soeId: 'three', year: 2023, month: 12, statement: 'consolidated', netProfit: -1 },
          statementOf('young', { netProfit: -1 }),
          { soeId: 'gone', year: 2025, month: 9, statement: 'consolidated', netProfit: -1 },
        ],
      },
      expect: [
        { keys: { soeId: 'gain' }, outcome: 'clear' },
        { keys: { soeId: 'one' }, outcome: 'yellow' },
        { keys: { soeId: 'two' }, outcome: 'orange' },
        { keys: { soeId: 'three' }, outcome: 'red' },
        { keys: { soeId: 'young' }, outcome: 'yellow' },
      ],
    },
    {
      name: '没有上年数据',
      asOf: '2026-06-30',
      given: { soeFinancial: [{ soeId: 'gone', year: 2024, month: 12, statement: 'consolidated', netProfit: -1 }] },
      expect: [{ keys: {}, outcome: 'not-computable', measure: 'profit1' }],
    },
  ],
});
