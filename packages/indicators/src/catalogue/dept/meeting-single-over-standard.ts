import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';
import { voucher } from '../case-voucher.js';

/** 单次会议费超标准: a meeting cost more a head and day than the standard. */
export const meetingSingleOverStandard = defineIndicator({
  id: 'meeting-single-over-standard',
  name: { zh: '单次会议费超标准', en: 'A meeting over the standard' },
  category: 'DEPT',
  meaning: {
    zh: '单次会议费按人数、天数折算，超过每人每天的综合定额标准。',
    en: 'A meeting cost more a head and day than the standard.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['agencyCode', 'fundBook', 'voucherId'],
  needs: ['agency'],
  measures: {
    paid: {
      zh: '会议费',
      en: 'paid',
      table: 'paymentVoucher',
      sum: 'actualAmount',
      window: 'year-to-date',
      where: 'startsWith(deptEconomicCode, ["30215"]) && attendees > 0 && eventDays > 0 && actualAmount > 0',
      empty: 'unknown',
    },
    people: {
      zh: '人数',
      en: 'people',
      table: 'paymentVoucher',
      sum: 'attendees',
      window: 'year-to-date',
      where: 'startsWith(deptEconomicCode, ["30215"]) && attendees > 0 && eventDays > 0 && actualAmount > 0',
      empty: 'unknown',
    },
    days: {
      zh: '天数',
      en: 'days',
      table: 'paymentVoucher',
      sum: 'eventDays',
      window: 'year-to-date',
      where: 'startsWith(deptEconomicCode, ["30215"]) && attendees > 0 && eventDays > 0 && actualAmount > 0',
      empty: 'unknown',
    },
  },
  parameters: {
    standard: {
      zh: '每人每天综合定额',
      en: 'standard a head and day',
      value: 550,
      unit: '元',
      mark: 'default',
      source: '各地会议费管理办法，待核实',
    },
  },
  value: 'paid / (people * days) - standard',
  unit: 'fen',
  amount: 'paid',
  levels: {
    red: { when: 'value > standard * 0.2', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value > 0', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: '财政审计方法（审计署方法库）',
      article: 'A0120',
      says: '会议费按人数、天数折算超过标准的列为疑点，标准由审计人员设定。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰为标准不触发，多一分为黄灯；恰超两成为黄灯，再多一分为红灯；没有人数的不看',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: [
          voucher('on', 1100000, { deptEconomicCode: '30215', attendees: 10, eventDays: 2 }),
          voucher('past', 1100001, { deptEconomicCode: '30215', attendees: 10, eventDays: 2 }),
          voucher('on-red', 1320000, { deptEconomicCode: '30215', attendees: 10, eventDays: 2 }),
          voucher('red', 1320001, { deptEconomicCode: '30215', attendees: 10, eventDays: 2 }),
          voucher('nobody', 9900000, { deptEconomicCode: '30215' }),
          voucher('other', 9900000, { deptEconomicCode: '30216', attendees: 10, eventDays: 2 }),
        ],
      },
      expect: [
        { keys: { voucherId: 'on' }, outcome: 'clear' },
        { keys: { voucherId: 'past' }, outcome: 'yellow' },
        { keys: { voucherId: 'on-red' }, outcome: 'yellow' },
        { keys: { voucherId: 'red' }, outcome: 'red' },
      ],
    },
    caseLacking('没有支付数据：不可计算', { agency: [{ agencyCode: 'a' }] }, 'paid'),
  ],
});
