import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

/** 非税收入应缴未缴: non-tax receipts stood outside the treasury longer than allowed. */
export const nontaxRemittanceOverdue = defineIndicator({
  id: 'nontax-remittance-overdue',
  name: { zh: '非税收入应缴未缴', en: 'Non-tax receipts held back' },
  category: 'GPB-REV',
  meaning: {
    zh: '收到的非税收入超过期限仍未缴入国库。',
    en: 'Non-tax receipts stood outside the treasury longer than allowed.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['agencyCode', 'paymentCode', 'fundBook'],
  sparse: true,
  needs: ['agency'],
  measures: {
    held: {
      zh: '未缴库金额',
      en: 'held',
      table: 'nontaxPayment',
      sum: 'paidAmount',
      window: 'as-of',
      where:
        '(treasuryEntryDate == null || treasuryEntryDate > asOf.day) && paidAmount > 0 && daysSince(payDate) > allowed',
      empty: 'unknown',
    },
    paidOn: {
      zh: '缴款日',
      en: 'paid on',
      table: 'nontaxPayment',
      min: 'payDate',
      window: 'as-of',
      where:
        '(treasuryEntryDate == null || treasuryEntryDate > asOf.day) && paidAmount > 0 && daysSince(payDate) > allowed',
      empty: 'unknown',
    },
  },
  parameters: {
    allowed: {
      zh: '缴库期限',
      en: 'days allowed',
      value: 10,
      unit: 'days',
      mark: 'default',
      source: '各地非税收入收缴规定，待核实',
    },
  },
  value: 'daysSince(paidOn)',
  unit: 'days',
  amount: 'held',
  levels: {
    red: { when: 'value > 30', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 10', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国预算法',
      article: '56',
      says: '政府的全部收入应当上缴国家金库，任何部门、单位和个人不得截留、占用、挪用或者拖欠。',
      mark: 'found',
    },
    { document: '财政审计方法（审计署方法库）', article: 'A0130', says: '非税收入应缴未缴。', mark: 'found' },
  ],
  cases: [
    {
      name: '恰十日、三十日不触发，多一日即触发；已缴库的不算，其后才缴的算',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        nontaxPayment: [
          { agencyCode: 'a', paymentCode: 'on', fundBook: 'GPB', payDate: '2025-12-21', year: 2025, paidAmount: 100 },
          { agencyCode: 'a', paymentCode: 'past', fundBook: 'GPB', payDate: '2025-12-20', year: 2025, paidAmount: 100 },
          {
            agencyCode: 'a',
            paymentCode: 'thirty',
            fundBook: 'GPB',
            payDate: '2025-12-01',
            year: 2025,
            paidAmount: 100,
          },
          { agencyCode: 'a', paymentCode: 'red', fundBook: 'GPB', payDate: '2025-11-30', year: 2025, paidAmount: 100 },
          {
            agencyCode: 'a',
            paymentCode: 'done',
            fundBook: 'GPB',
            payDate: '2025-11-01',
            year: 2025,
            paidAmount: 100,
            treasuryEntryDate: '2025-12-31',
          },
          {
            agencyCode: 'a',
            paymentCode: 'later',
            fundBook: 'GPB',
            payDate: '2025-12-01',
            year: 2025,
            paidAmount: 100,
            treasuryEntryDate: '2026-01-04',
          },
          { agencyCode: 'a', paymentCode: 'old', fundBook: 'GPB', payDate: '2024-11-01', year: 2024, paidAmount: 100 },
        ],
      },
      expect: [
        { keys: { paymentCode: 'on' }, outcome: 'clear' },
        { keys: { paymentCode: 'past' }, outcome: 'yellow' },
        { keys: { paymentCode: 'thirty' }, outcome: 'yellow' },
        { keys: { paymentCode: 'red' }, outcome: 'red' },
        { keys: { paymentCode: 'done' }, outcome: 'clear' },
        { keys: { paymentCode: 'later' }, outcome: 'yellow' },
        { keys: { paymentCode: 'old' }, outcome: 'red' },
      ],
    },
    caseLacking('没有缴款数据：不可计算', { agency: [{ agencyCode: 'a' }] }, 'held', { keys: { agencyCode: null } }),
  ],
});
