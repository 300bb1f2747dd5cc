import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

/** 专项资金管理办法未及时修订: the rule of a special fund has expired or soon will, and no other has taken its place. */
export const specialFundRuleOutdated = defineIndicator({
  id: 'special-fund-rule-outdated',
  name: { zh: '专项资金管理办法未及时修订', en: 'Rule of a special fund out of date' },
  category: 'TRANSFER',
  meaning: {
    zh: '专项资金管理办法已经失效或即将失效，没有新的办法代替。',
    en: 'The rule of a special fund has expired or soon will, and no other has taken its place.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['agencyCode', 'docId'],
  needs: ['agency'],
  measures: {
    expires: {
      zh: '失效日期',
      en: 'expires on',
      table: 'policyDocument',
      max: 'validTo',
      window: 'as-of',
      where: 'kind == "fund-measure" && supersededBy == null && validTo != null && issueDate <= asOf.day',
      empty: 'unknown',
    },
  },
  parameters: {
    soon: {
      zh: '提前提醒天数',
      en: 'days of notice',
      value: 90,
      unit: 'days',
      mark: 'found',
      source: '指标库默认口径',
    },
  },
  value: 'daysBetween(asOf.day, expires)',
  unit: 'days',
  levels: {
    red: { when: 'value < 0', action: 'inquiry', mark: 'found' },
    yellow: { when: 'value < soon', action: 'check', mark: 'found' },
  },
  basis: [
    {
      document: '省人大常委会预算联网监督典型案例',
      article: null,
      says: '十项专项资金管理办法没有及时修订，列为预警并督促修订。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '每一界限',
      asOf: '2025-12-31',
      given: {
        agency: [{ agencyCode: 'a' }],
        policyDocument: [
          {
            agencyCode: 'a',
            docId: 'on',
            title: '样例办法',
            kind: 'fund-measure',
            issueDate: '2020-01-01',
            validTo: '2026-03-31',
          },
          {
            agencyCode: 'a',
            docId: 'near',
            title: '样例办法',
            kind: 'fund-measure',
            issueDate: '2020-01-01',
            validTo: '2026-03-30',
          },
          {
            agencyCode: 'a',
            docId: 'last',
            title: '样例办法',
            kind: 'fund-measure',
            issueDate: '2020-01-01',
            validTo: '2025-12-31',
          },
          {
            agencyCode: 'a',
            docId: 'past',
            title: '样例办法',
            kind: 'fund-measure',
            issueDate: '2020-01-01',
            validTo: '2025-12-30',
          },
          {
            agencyCode: 'a',
            docId: 'replaced',
            title: '样例办法',
            kind: 'fund-measure',
            issueDate: '2020-01-01',
            validTo: '2025-12-30',
            supersededBy: 'new',
          },
          {
            agencyCode: 'a',
            docId: 'later',
            title: '样例办法',
            kind: 'fund-measure',
            issueDate: '2026-01-01',
            validTo: '2025-12-30',
          },
          { agencyCode: 'a', docId: 'open', title: '样例办法', kind: 'fund-measure', issueDate: '2020-01-01' },
        ],
      },
      expect: [
        { keys: { docId: 'on' }, outcome: 'clear' },
        { keys: { docId: 'near' }, outcome: 'yellow' },
        { keys: { docId: 'last' }, outcome: 'yellow' },
        { keys: { docId: 'past' }, outcome: 'red' },
      ],
    },
    caseLacking('没有办法库', { agency: [{ agencyCode: 'a' }] }, 'expires'),
  ],
});
