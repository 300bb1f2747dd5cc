import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { keywords } from '../keywords.js';

/** 预付款比例过高: payments in advance are a large share of the contract. */
export const advancePaymentHigh = defineIndicator({
  id: 'advance-payment-high',
  name: { zh: '预付款比例过高', en: 'Large advance payment' },
  category: 'PAY',
  meaning: {
    zh: '用途为预付的支付占合同金额的比例过高。',
    en: 'Payments in advance are a large share of the contract.',
  },
  stage: 'execute',
  nature: 'reasonableness',
  grain: ['agencyCode', 'contractNo', 'fundBook'],
  enabled: false,
  needs: ['agency'],
  measures: {
    advance: {
      zh: '预付金额',
      en: 'paid in advance',
      table: 'paymentVoucher',
      sum: 'actualAmount',
      window: 'as-of',
      where: 'contractNo != null && purpose.contains(words)',
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
  },
  parameters: { words: keywords('预付') },
  applies: 'agreed > 0',
  value: 'advance / agreed',
  unit: 'ratio',
  amount: 'advance',
  levels: {
    red: { when: 'value > 0.50', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0.30', action: 'check', mark: 'default' },
  },
  basis: [{ document: '（待核实）', article: null, says: '预付款比例应当与合同约定相符。 待核实', mark: 'default' }],
  cases: [
    {
      name: '恰三成、一半不触发，多一分即触发；不是预付的不算',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        procurementContract: [
          { agencyCode: 'a', contractNo: 'on', fundBook: 'GPB', signDate: '2025-03-03', amount: 1000 },
          { agencyCode: 'a', contractNo: 'past', fundBook: 'GPB', signDate: '2025-03-03', amount: 1000 },
          { agencyCode: 'a', contractNo: 'on-red', fundBook: 'GPB', signDate: '2025-03-03', amount: 1000 },
          { agencyCode: 'a', contractNo: 'red', fundBook: 'GPB', signDate: '2025-03-03', amount: 1000 },
          { agencyCode: 'a', contractNo: 'whole', fundBook: 'GPB', signDate: '2025-03-03', amount: 1000 },
          { agencyCode: 'a', contractNo: 'free', fundBook: 'GPB', signDate: '2025-03-03', amount: 0 },
        ],
        paymentVoucher: [
          { agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 300, contractNo: 'on', purpose: '设备预付款' },
          { agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 301, contractNo: 'past', purpose: '设备预付款' },
          { agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 500, contractNo: 'on-red', purpose: '预付货款' },
          { agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 501, contractNo: 'red', purpose: '预付货款' },
          { agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 1000, contractNo: 'whole', purpose: '货款' },
          { agencyCode: 'a', actualDate: '2025-06-03', actualAmount: 100, contractNo: 'lost', purpose: '预付货款' },
        ],
      },
      expect: [
        { keys: { contractNo: 'on' }, outcome: 'clear' },
        { keys: { contractNo: 'past' }, outcome: 'yellow' },
        { keys: { contractNo: 'on-red' }, outcome: 'yellow' },
        { keys: { contractNo: 'red' }, outcome: 'red' },
        { keys: { contractNo: 'whole' }, outcome: 'clear' },
        { keys: { contractNo: 'free' }, outcome: 'excluded' },
        { keys: { contractNo: 'lost' }, outcome: 'not-computable', measure: 'agreed' },
      ],
    },
    caseLacking('没有数据：不可计算', { agency: [{ agencyCode: 'a' }] }, 'advance', { keys: { agencyCode: null } }),
  ],
});
