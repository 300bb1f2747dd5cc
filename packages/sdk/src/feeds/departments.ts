import { defineFeed } from './feed.js';
import type { Every, Feed, FeedTable } from './feed.js';

const due = (every: Every, dueDays: number, ...tables: readonly string[]): FeedTable[] =>
  tables.map((table) => ({ table, every, dueDays }));

/**
 * The seven departments that are known by name, finance first with its three nightly tables 可执行指标、支付记录、转移支付接收下达, and the
 * reports from lower people's congresses. Which tables a department sends beside finance's three, and by when, is our default: a city
 * configures its own. Source of the departments and of finance's nightly push: 四川省人大预算联网监督, 2025-08-15. 数据来源
 */
export const feeds: readonly Feed[] = [
  defineFeed({
    id: 'finance',
    zh: '财政',
    en: 'finance',
    kind: 'department',
    tables: [
      ...due('day', 1, 'allotment', 'paymentVoucher', 'transfer'),
      ...due('day', 1, 'paymentApplication', 'paymentDetail', 'treasuryDaily'),
      ...due('month', 10, 'executionMonthly', 'paymentPlan', 'suspenseMonthly', 'threeGuarantees', 'bondUse'),
      ...due('month', 10, 'procurementTender', 'procurementBid', 'procurementContract', 'nontaxPayment'),
      ...due('quarter', 20, 'debtBalance', 'debtRepayment', 'bond', 'budgetAdjustment', 'performanceEvaluation'),
      ...due('year', 60, 'budgetLine', 'debtLimit', 'carryover', 'stabilisationFund', 'performanceGoal'),
      ...due('year', 60, 'region', 'subject', 'agency', 'project', 'payee', 'disclosure', 'stateAsset', 'agencyLedger'),
    ],
  }),
  defineFeed({
    id: 'audit',
    zh: '审计',
    en: 'audit',
    kind: 'department',
    tables: [...due('quarter', 20, 'auditFinding'), ...due('year', 60, 'policyDocument')],
  }),
  defineFeed({
    id: 'human-resources',
    zh: '人社',
    en: 'human resources and social security',
    kind: 'department',
    tables: [...due('month', 10, 'sifMonthly'), ...due('year', 60, 'agency')],
  }),
  defineFeed({
    id: 'medical-insurance',
    zh: '医保',
    en: 'medical insurance',
    kind: 'department',
    tables: due('month', 10, 'sifMonthly'),
  }),
  defineFeed({
    id: 'natural-resources',
    zh: '自然资源',
    en: 'natural resources',
    kind: 'department',
    tables: [...due('month', 10, 'nontaxPayment'), ...due('year', 90, 'stateAsset')],
  }),
  defineFeed({
    id: 'state-assets',
    zh: '国资',
    en: 'state assets',
    kind: 'department',
    tables: [...due('quarter', 30, 'soeFinancial'), ...due('year', 90, 'soe', 'stateAsset')],
  }),
  defineFeed({
    id: 'tax',
    zh: '税务',
    en: 'tax',
    kind: 'department',
    tables: [...due('month', 10, 'taxMonthly', 'nontaxPayment'), ...due('quarter', 20, 'taxPayerTop')],
  }),
  defineFeed({
    id: 'vertical',
    zh: '下级人大纵向报送',
    en: "reports of lower people's congresses",
    kind: 'vertical',
    tables: [
      ...due('month', 15, 'executionMonthly'),
      ...due('quarter', 30, 'debtBalance', 'auditFinding'),
      ...due('year', 60, 'budgetLine', 'debtLimit', 'publishedFigure', 'policyDocument', 'calendarEvent'),
    ],
  }),
];

/** Built-in feeds with a city's own beside them; a city's feed takes the place of a built-in one of the same id. */
export const withOwnFeeds = (own: readonly Feed[]): readonly Feed[] => [
  ...feeds.map((feed) => own.find(({ id }) => id === feed.id) ?? feed),
  ...own.filter(({ id }) => feeds.every((feed) => feed.id !== id)),
];
