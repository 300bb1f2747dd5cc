import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

/** 疑似骗取财政资金: a company registered this year with little capital receives much money. */
export const newSmallCompanyPayee = defineIndicator({
  id: 'new-small-company-payee',
  name: { zh: '疑似骗取财政资金', en: 'Much paid to a new small company' },
  category: 'PAY',
  meaning: {
    zh: '本年注册、注册资本很小的企业收到大额财政资金。',
    en: 'A company registered this year with little capital receives much money.',
  },
  stage: 'execute',
  nature: 'risk',
  grain: ['agencyCode', 'payeeCode', 'fundBook'],
  sparse: true,
  needs: ['agency'],
  folds: {
    much: {
      table: 'paymentVoucher',
      window: 'year-to-date',
      where: 'payeeKind == "enterprise"',
      grain: ['agencyCode', 'payeeCode', 'fundBook'],
      measures: { paid: { sum: 'actualAmount' } },
      having: 'paid > limit',
    },
  },
  measures: {
    paid: { zh: '支付金额', en: 'paid', of: 'much', sum: 'paid', empty: 'unknown' },
    registered: {
      zh: '注册日',
      en: 'registered on',
      table: 'payee',
      max: 'registrationDate',
      grain: ['payeeCode'],
      window: 'as-of',
      where: 'registeredCapital < capital',
      empty: 'none',
    },
  },
  parameters: {
    limit: { zh: '大额', en: 'large amount', value: 500000, unit: '元', mark: 'default', source: '经验取值，待核实' },
    capital: {
      zh: '注册资本界限',
      en: 'registered capital',
      value: 10010000,
      unit: '元',
      mark: 'found',
      source: '财政审计方法 A0111',
    },
  },
  applies: 'registered != null && yearOf(registered) == asOf.year',
  value: 'paid',
  unit: 'fen',
  amount: 'paid',
  levels: { red: { when: 'value > limit', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0111',
      says: '当年注册、注册资本低于 1001 万元的民营企业收到大额资金的列为疑点。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '当年注册、资本低于一千零一万元、收款超过五十万元为红灯；界限上的不触发',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        payee: [
          { payeeCode: 'hit', registrationDate: '2025-01-01', registeredCapital: 1000999999 },
          { payeeCode: 'small', registrationDate: '2025-01-01', registeredCapital: 100 },
          { payeeCode: 'old', registrationDate: '2024-12-31', registeredCapital: 100 },
          { payeeCode: 'rich', registrationDate: '2025-01-01', registeredCapital: 1001000000 },
        ],
        paymentVoucher: [
          {
            agencyCode: 'a',
            payeeCode: 'hit',
            payeeKind: 'enterprise',
            actualDate: '2025-06-03',
            actualAmount: 50000000,
          },
          { agencyCode: 'a', payeeCode: 'hit', payeeKind: 'enterprise', actualDate: '2025-06-03', actualAmount: 1 },
          {
            agencyCode: 'a',
            payeeCode: 'small',
            payeeKind: 'enterprise',
            actualDate: '2025-06-03',
            actualAmount: 50000000,
          },
          {
            agencyCode: 'a',
            payeeCode: 'old',
            payeeKind: 'enterprise',
            actualDate: '2025-06-03',
            actualAmount: 50000001,
          },
          {
            agencyCode: 'a',
            payeeCode: 'rich',
            payeeKind: 'enterprise',
            actualDate: '2025-06-03',
            actualAmount: 50000001,
          },
          {
            agencyCode: 'a',
            payeeCode: 'unknown',
            payeeKind: 'enterprise',
            actualDate: '2025-06-03',
            actualAmount: 50000001,
          },
          {
            agencyCode: 'a',
            payeeCode: 'agency',
            payeeKind: 'agency',
            actualDate: '2025-06-03',
            actualAmount: 50000001,
          },
        ],
      },
      expect: [
        { keys: { payeeCode: 'hit' }, outcome: 'red' },
        { keys: { payeeCode: 'small' }, outcome: 'clear' },
        { keys: { payeeCode: 'old' }, outcome: 'excluded' },
        { keys: { payeeCode: 'rich' }, outcome: 'excluded' },
        { keys: { payeeCode: 'unknown' }, outcome: 'excluded' },
        { keys: { payeeCode: 'agency' }, outcome: 'clear' },
      ],
    },
    caseLacking('没有数据：不可计算', { agency: [{ agencyCode: 'a' }] }, 'paid', { keys: { agencyCode: null } }),
  ],
});
