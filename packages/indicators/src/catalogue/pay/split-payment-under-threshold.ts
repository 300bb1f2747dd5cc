import { defineIndicator } from '../../definition/indicator.js';
import { caseLacking } from '../case-lacking.js';

/**
 * 拆分支付规避采购限额: on one day an agency pays one payee several times, each below the procurement threshold, together at or above it.
 * Payments at or above the threshold and returns are no part of it.
 */
export const splitPaymentUnderThreshold = defineIndicator({
  id: 'split-payment-under-threshold',
  name: { zh: '拆分支付规避采购限额', en: 'Payments split under the procurement threshold' },
  category: 'PAY',
  meaning: {
    zh: '同一单位同一天向同一收款人支付多笔，每笔都低于采购限额标准，合计达到限额标准；合计达到公开招标数额标准的为红灯。',
    en: 'An agency pays one payee several times on one day, each below the procurement threshold, together reaching it; red when they reach the tender threshold.',
  },
  stage: 'execute',
  nature: 'compliance',
  grain: ['agencyCode', 'payeeCode', 'actualDate', 'fundBook'],
  needs: ['agency'],
  folds: {
    byDay: {
      table: 'paymentVoucher',
      window: 'year-to-date',
      where: 'actualAmount > 0 && actualAmount < limit',
      grain: ['agencyCode', 'payeeCode', 'actualDate', 'fundBook'],
      measures: { payments: { count: true }, total: { sum: 'actualAmount' }, largest: { max: 'actualAmount' } },
      having: 'payments >= times && total >= limit',
    },
  },
  measures: {
    payments: { zh: '支付笔数', en: 'payments', of: 'byDay', sum: 'payments', empty: 'unknown' },
    total: { zh: '合计金额', en: 'total', of: 'byDay', sum: 'total', empty: 'unknown' },
    largest: { zh: '最大一笔', en: 'largest', of: 'byDay', max: 'largest', empty: 'unknown' },
  },
  parameters: {
    limit: {
      zh: '采购限额标准',
      en: 'procurement threshold',
      value: 500_000,
      unit: '元',
      mark: 'default',
      source: '限额由省级政府确定并公布（政府采购法第八条），数额待核实',
    },
    tender: {
      zh: '公开招标数额标准',
      en: 'tender threshold',
      value: 4_000_000,
      unit: '元',
      mark: 'default',
      source: '数额由省级政府规定（政府采购法第二十七条），数额待核实',
    },
    times: {
      zh: '最少笔数',
      en: 'least payments',
      value: 3,
      unit: 'count',
      mark: 'default',
      source: '经验取值，待核实',
    },
  },
  value: 'total',
  unit: 'fen',
  amount: 'total',
  levels: {
    red: { when: 'value >= tender', action: 'inquiry', mark: 'default' },
    yellow: { when: 'value >= limit', action: 'check', mark: 'default' },
  },
  basis: [
    {
      document: '中华人民共和国政府采购法',
      article: '28',
      says: '采购人不得将应当以公开招标方式采购的货物或者服务化整为零或者以其他任何方式规避公开招标采购。',
      mark: 'found',
    },
    {
      document: '中华人民共和国政府采购法',
      article: '8',
      says: '属于地方预算的政府采购项目，限额标准由省级人民政府或者其授权的机构确定并公布。',
      mark: 'found',
    },
    {
      document: '中华人民共和国政府采购法实施条例',
      article: '28',
      says: '一个财政年度内将同一品目多次采购、累计超过公开招标数额标准的，属于以化整为零方式规避公开招标。',
      mark: 'found',
    },
  ],
  cases: [
    {
      name: '恰达限额即触发，差一分不触发；恰在限额上的一笔不算拆分',
      asOf: '2025-06-30',
      given: {
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: [
          { agencyCode: 'a', payeeCode: 'on-limit', actualDate: '2025-03-03', actualAmount: 20_000_000 },
          { agencyCode: 'a', payeeCode: 'on-limit', actualDate: '2025-03-03', actualAmount: 20_000_000 },
          { agencyCode: 'a', payeeCode: 'on-limit', actualDate: '2025-03-03', actualAmount: 10_000_000 },
          { agencyCode: 'a', payeeCode: 'inside', actualDate: '2025-03-03', actualAmount: 20_000_000 },
          { agencyCode: 'a', payeeCode: 'inside', actualDate: '2025-03-03', actualAmount: 20_000_000 },
          { agencyCode: 'a', payeeCode: 'inside', actualDate: '2025-03-03', actualAmount: 9_999_999 },
          { agencyCode: 'a', payeeCode: 'two', actualDate: '2025-03-03', actualAmount: 49_999_999 },
          { agencyCode: 'a', payeeCode: 'two', actualDate: '2025-03-03', actualAmount: 49_999_999 },
          { agencyCode: 'a', payeeCode: 'two', actualDate: '2025-03-03', actualAmount: 50_000_000 },
          { agencyCode: 'a', payeeCode: 'two-days', actualDate: '2025-03-03', actualAmount: 49_999_999 },
          { agencyCode: 'a', payeeCode: 'two-days', actualDate: '2025-03-03', actualAmount: 49_999_999 },
          { agencyCode: 'a', payeeCode: 'two-days', actualDate: '2025-03-04', actualAmount: 49_999_999 },
          { agencyCode: 'a', payeeCode: 'returned', actualDate: '2025-03-03', actualAmount: 25_000_000 },
          { agencyCode: 'a', payeeCode: 'returned', actualDate: '2025-03-03', actualAmount: 25_000_000 },
          { agencyCode: 'a', payeeCode: 'returned', actualDate: '2025-03-03', actualAmount: -1 },
        ],
      },
      expect: [
        { keys: { payeeCode: 'on-limit' }, outcome: 'yellow' },
        { keys: { payeeCode: 'inside' }, outcome: 'clear' },
        { keys: { payeeCode: 'two' }, outcome: 'clear' },
        { keys: { payeeCode: 'two-days' }, outcome: 'clear' },
        { keys: { payeeCode: 'returned' }, outcome: 'clear' },
      ],
    },
    {
      name: '合计恰达公开招标数额标准为红灯，差一分为黄灯',
      asOf: '2025-06-30',
      given: {
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: [
          ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(() => ({
            agencyCode: 'a',
            payeeCode: 'on-tender',
            actualDate: '2025-03-03',
            actualAmount: 40_000_000,
          })),
          ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(() => ({
            agencyCode: 'a',
            payeeCode: 'inside',
            actualDate: '2025-03-03',
            actualAmount: 40_000_000,
          })),
          { agencyCode: 'a', payeeCode: 'inside', actualDate: '2025-03-03', actualAmount: 39_999_999 },
        ],
      },
      expect: [
        { keys: { payeeCode: 'on-tender' }, outcome: 'red' },
        { keys: { payeeCode: 'inside' }, outcome: 'yellow' },
      ],
    },
    caseLacking('没有支付数据：不可计算', { agency: [{ agencyCode: 'a' }] }, 'payments', {
      asOf: '2025-06-30',
      keys: { agencyCode: null },
    }),
  ],
});
