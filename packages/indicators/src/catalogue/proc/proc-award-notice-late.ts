import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

/** 中标公告超期: the award was not announced within two business days. */
export const procAwardNoticeLate = defineIndicator({
  id: 'proc-award-notice-late',
  name: { zh: '中标公告超期', en: 'Award notice late' },
  category: 'PROC',
  meaning: {
    zh: '中标、成交结果确定后超过二个工作日没有公告。',
    en: 'The award was not announced within two business days.',
  },
  stage: 'execute',
  nature: 'legality',
  grain: ['agencyCode', 'tenderId'],
  needs: ['agency'],
  measures: {
    awardedOn: {
      zh: '定标日',
      en: 'awarded on',
      table: 'procurementTender',
      min: 'awardDate',
      window: 'as-of',
      where: 'year == asOf.year && awardDate <= asOf.day',
      empty: 'unknown',
    },
    noticedOn: {
      zh: '公告日',
      en: 'announced on',
      table: 'procurementTender',
      max: 'noticeDate',
      window: 'as-of',
      where: 'year == asOf.year && awardDate <= asOf.day && noticeDate <= asOf.day',
      empty: 'none',
    },
  },
  parameters: {
    allowed: {
      zh: '公开期限',
      en: 'business days allowed',
      value: 2,
      unit: 'days',
      mark: 'found',
      source: '政府采购法实施条例第四十三条',
    },
  },
  value: 'businessDays(awardedOn, coalesce(noticedOn, asOf.day))',
  unit: 'days',
  levels: { red: { when: 'value > allowed', action: 'inquiry', mark: 'found' } },
  basis: [
    {
      document: '中华人民共和国政府采购法实施条例',
      article: '43',
      says: '中标、成交供应商确定之日起2个工作日内，发出中标、成交通知书，并公告中标、成交结果。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰二个工作日不触发，第三个工作日为红灯，仍未公告的算到评判日',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        procurementTender: [
          { agencyCode: 'a', tenderId: 'on', awardDate: '2025-11-20', noticeDate: '2025-11-24' },
          { agencyCode: 'a', tenderId: 'past', awardDate: '2025-11-20', noticeDate: '2025-11-25' },
          { agencyCode: 'a', tenderId: 'never', awardDate: '2025-11-20' },
          { agencyCode: 'a', tenderId: 'new', awardDate: '2025-12-29' },
        ],
      },
      expect: [
        { keys: { tenderId: 'on' }, outcome: 'clear' },
        { keys: { tenderId: 'past' }, outcome: 'red' },
        { keys: { tenderId: 'never' }, outcome: 'red' },
        { keys: { tenderId: 'new' }, outcome: 'clear' },
      ],
    },
    caseLacking('没有数据：不可计算', { agency: [{ agencyCode: 'a' }] }, 'awardedOn', { keys: { agencyCode: null } }),
  ],
});
