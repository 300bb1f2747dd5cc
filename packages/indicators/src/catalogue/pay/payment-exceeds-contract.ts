import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

/** 支付超合同金额: payments under a contract add up to more than the contract and its additions. */
export const paymentExceedsContract = defineIndicator({
  id: 'payment-exceeds-contract',
  name: { zh: '支付超合同金额', en: 'Paid more than agreed' },
  category: 'PAY',
  meaning: {
    zh: '按合同编号累计的支付数超过合同金额（含追加）。',
    en: 'Payments under a contract add up to more than the contract and its additions.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['agencyCode', 'contractNo', 'fundBook'],
  needs: ['agency'],
  measures: {
    paid: {
      zh: '已付金额',
      en: 'paid',
      table: 'paymentVoucher',
      sum: 'actualAmount',
      window: 'as-of',
      where: 'contractNo != null',
      empty: 'zero',
    },
    agreed: {
      zh: '合同金额',
      en: 'agreed',
      table: 'procurementContract',
      sum: 'amount',
      window: 'as-of',
      where: 'signDate <= asOf.day',
      empty: 'unknown',
    },
    added: {
      zh: '追加金额',
      en: 'added',
      table: 'procurementContract',
      sum: 'addonAmount',
      window: 'as-of',
      where: 'signDate <= asOf.day && addonAmount > 0',
      empty: 'zero',
    },
  },
  parameters: {},
  value: 'paid - agreed - added',
  unit: 'fen',
  amount: 'paid - agreed - added',
  levels: { red: { when: 'value > 0', action: 'inquiry', mark: 'default' } },
  basis: [
    {
      document: '预算管理一体化系统支付数据（合同编号字段）',
      article: null,
      says: '支付凭证登记合同编号，可与合同金额核对；规则为默认值。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰付合同金额不触发，多一分为红灯；追加算在内，没有合同的不可计算',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        procurementContract: [
          { agencyCode: 'a', contractNo: 'on', fundBook: 'GPB', signDate: '2025-03-03', amount: 100 },
          { agencyCode: 'a', contractNo: 'past', fundBook: 'GPB', signDate: '2025-03-03', amount: 100 },
          {
            agencyCode: 'a',
            contractNo: 'added',
            fundBook: 'GPB',
            signDate: '2025-03-03',
            amount: 100,
            addonAmount: 10,
          },
          { agencyCode: 'a', contractNo: 'unpaid', fundBook: 'GPB', signDate: '2025-03-03', amount: 100 },
          { agencyCode: 'a', contractNo: 'later', fundBook: 'GPB', signDate: '2026-01-03', amount: 100 },
        ],
        paymentVoucher: [
          { agencyCode: 'a', actualDate: '2024-12-03', actualAmount: 60, contractNo: 'on', year: 2024 },
          { agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 40, contractNo: 'on' },
          { agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 61, contractNo: 'past' },
          { agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 40, contractNo: 'past' },
          { agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 110, contractNo: 'added' },
          { agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 1, contractNo: 'later' },
          { agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 5, contractNo: 'lost' },
          { agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 500 },
        ],
      },
      expect: [
        { keys: { contractNo: 'on' }, outcome: 'clear' },
        { keys: { contractNo: 'past' }, outcome: 'red' },
        { keys: { contractNo: 'added' }, outcome: 'clear' },
        { keys: { contractNo: 'unpaid' }, outcome: 'clear' },
        { keys: { contractNo: 'later' }, outcome: 'not-computable', measure: 'agreed' },
        { keys: { contractNo: 'lost' }, outcome: 'not-computable', measure: 'agreed' },
      ],
    },
    caseLacking('没有数据：不可计算', { agency: [{ agencyCode: 'a' }] }, 'paid', { keys: { agencyCode: null } }),
  ],
});
