import { defineIndicator } from '../../definition/indicator.js';

/** 禁止使用科目支出: a payment is booked to a subject that may not be used. */
export const forbiddenSubjectUse = defineIndicator({
  id: 'forbidden-subject-use',
  name: { zh: '禁止使用科目支出', en: 'Forbidden subject' },
  category: 'PAY',
  meaning: { zh: '支付列入禁止使用的支出功能科目。', en: 'A payment is booked to a subject that may not be used.' },
  stage: 'execute',
  nature: 'compliance',
  grain: ['agencyCode', 'fundBook', 'voucherId'],
  sparse: true,
  needs: ['agency'],
  measures: {
    paid: {
      zh: '支付金额',
      en: 'paid',
      table: 'paymentVoucher',
      sum: 'actualAmount',
      window: 'year-to-date',
      where: 'startsWith(functionCode, forbidden) && actualAmount > 0',
      empty: 'unknown',
    },
  },
  parameters: {
    forbidden: {
      zh: '禁止使用的科目',
      en: 'forbidden subjects',
      values: ['2299901', '2019999'],
      mark: 'default',
      source: '由各地设定，待核实',
    },
  },
  value: 'paid',
  unit: 'fen',
  amount: 'paid',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '禁止使用科目统计（省级财政监测系统）',
      article: '—',
      says: '列入禁止使用科目的支出予以预警；科目由各地设定。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '命中与不命中',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: [
          { agencyCode: 'a', voucherId: 'hit', actualDate: '2025-06-03', actualAmount: 1, functionCode: '2299901' },
          { agencyCode: 'a', voucherId: 'miss', actualDate: '2025-06-03', actualAmount: 1, functionCode: '2050202' },
        ],
      },
      expect: [
        { keys: { voucherId: 'hit' }, outcome: 'red' },
        { keys: { voucherId: 'miss' }, outcome: 'clear' },
      ],
    },
    {
      name: '没有支付数据：不可计算',
      asOf: '2025-12-31',
      given: { agency: [{ agencyCode: 'a' }] },
      expect: [{ keys: {}, outcome: 'not-computable', measure: 'paid' }],
    },
  ],
});
