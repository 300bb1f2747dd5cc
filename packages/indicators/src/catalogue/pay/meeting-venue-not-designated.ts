import { defineIndicator } from '../../definition/indicator.js';
import { voucher } from '../case-voucher.js';

/** 非定点场所会议: money for a meeting went to a payee that is no listed venue. */
export const meetingVenueNotDesignated = defineIndicator({
  id: 'meeting-venue-not-designated',
  name: { zh: '非定点场所会议', en: 'Meeting outside the listed venues' },
  category: 'PAY',
  meaning: {
    zh: '会议费支付给定点场所以外的收款人。',
    en: 'Money for a meeting went to a payee that is no listed venue.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['agencyCode', 'fundBook', 'voucherId', 'payeeCode'],
  sparse: true,
  needs: ['agency'],
  measures: {
    paid: {
      zh: '支付金额',
      en: 'paid',
      table: 'paymentVoucher',
      sum: 'actualAmount',
      window: 'year-to-date',
      where: 'startsWith(deptEconomicCode, subjects) && payeeCode != null && actualAmount > 0',
      empty: 'unknown',
    },
    listed: {
      zh: '定点会议场所',
      en: 'listed',
      table: 'payee',
      count: true,
      grain: ['payeeCode'],
      window: 'as-of',
      where: 'isMeetingVenue',
      empty: 'zero',
    },
  },
  parameters: {
    subjects: {
      zh: '经济科目',
      en: 'economic subjects',
      values: ['30215'],
      mark: 'found',
      source: '财政审计方法 A0121',
    },
  },
  applies: 'listed == 0',
  value: 'paid',
  unit: 'fen',
  amount: 'paid',
  levels: { yellow: { when: 'value > 0', action: 'check', mark: 'found' } },
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0121',
      says: '会议费收款人不在定点场所名单的列为疑点。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '收款人不在名单为黄灯，在名单的、其他科目、退回的不算',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        payee: [
          { payeeCode: 'in', isMeetingVenue: true },
          { payeeCode: 'out', isMeetingVenue: false },
        ],
        paymentVoucher: [
          voucher('in', 1, { payeeCode: 'in', deptEconomicCode: '30215' }),
          voucher('out', 1, { payeeCode: 'out', deptEconomicCode: '30215' }),
          voucher('unknown', 1, { payeeCode: 'new', deptEconomicCode: '30215' }),
          voucher('other', 1, { payeeCode: 'out', deptEconomicCode: '30201' }),
          voucher('back', -1, { payeeCode: 'out', deptEconomicCode: '30215' }),
        ],
      },
      expect: [
        { keys: { voucherId: 'in' }, outcome: 'excluded' },
        { keys: { voucherId: 'out' }, outcome: 'yellow' },
        { keys: { voucherId: 'unknown' }, outcome: 'yellow' },
        { keys: { voucherId: 'other' }, outcome: 'clear' },
        { keys: { voucherId: 'back' }, outcome: 'clear' },
      ],
    },
    {
      name: '没有收款人名单：不可计算',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: [voucher('out', 1, { payeeCode: 'out', deptEconomicCode: '30215' })],
      },
      expect: [{ keys: { voucherId: 'out' }, outcome: 'not-computable', measure: 'listed' }],
    },
  ],
});
