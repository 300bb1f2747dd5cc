import { defineIndicator } from '../../src/definition/indicator.js';
import { check, inquiry, said } from './said.js';

/** An outlier among siblings: above the third quartile by one and a half times the distance between the quartiles. */
export const perHeadOutlier = defineIndicator({
  ...said,
  id: 'sample-per-head-outlier',
  name: { zh: '人均支出异常', en: 'Spending a head out of line' },
  grain: ['agencyCode'],
  population: 'agency',
  measures: {
    paid: {
      zh: '支付数',
      en: 'paid',
      table: 'paymentVoucher',
      sum: 'actualAmount',
      window: 'year-to-date',
      where: 'fundBook == "GPB"',
      empty: 'zero',
    },
    heads: { zh: '在职人数', en: 'heads', table: 'agency', sum: 'headcountActual', window: 'as-of', empty: 'unknown' },
  },
  parameters: {
    fence: { zh: '离群倍数', en: 'fence', value: 1.5, unit: 'count', mark: 'default', source: '经验取值，待核实' },
  },
  siblings: {
    q1: { zh: '第一四分位', en: 'first quartile', op: 'q1', of: 'value', least: 4 },
    q3: { zh: '第三四分位', en: 'third quartile', op: 'q3', of: 'value', least: 4 },
    place: { zh: '位次', en: 'place', op: 'rank-descending', of: 'value' },
  },
  applies: 'heads > 0',
  value: 'paid / heads',
  unit: 'fen',
  levels: {
    red: { when: 'value > q3 + fence * (q3 - q1) && place <= 3', ...inquiry },
    yellow: { when: 'value > q3', ...check },
  },
  cases: [
    {
      name: '五个单位：四分位为 20、40，上限 70',
      asOf: '2025-06-30',
      given: {
        agency: ['a10', 'a20', 'a30', 'a40', 'a71'].map((agencyCode) => ({ agencyCode, headcountActual: 10 })),
        paymentVoucher: ['a10', 'a20', 'a30', 'a40', 'a71'].map((agencyCode) => ({
          agencyCode,
          actualDate: '2025-03-03',
          actualAmount: 10 * Number(agencyCode.slice(1)),
        })),
      },
      expect: [
        { keys: { agencyCode: 'a40' }, outcome: 'clear' },
        { keys: { agencyCode: 'a71' }, outcome: 'red' },
      ],
    },
    {
      name: '上限 70 之上方为红灯，之内为黄灯',
      asOf: '2025-06-30',
      given: {
        agency: ['a10', 'a20', 'a30', 'a40', 'a70'].map((agencyCode) => ({ agencyCode, headcountActual: 10 })),
        paymentVoucher: ['a10', 'a20', 'a30', 'a40', 'a70'].map((agencyCode) => ({
          agencyCode,
          actualDate: '2025-03-03',
          actualAmount: 10 * Number(agencyCode.slice(1)),
        })),
      },
      expect: [{ keys: { agencyCode: 'a70' }, outcome: 'yellow' }],
    },
    {
      name: '不足四个单位：不可计算',
      asOf: '2025-06-30',
      given: {
        agency: ['a10', 'a20'].map((agencyCode) => ({ agencyCode, headcountActual: 10 })),
        paymentVoucher: [{ agencyCode: 'a10', actualDate: '2025-03-03', actualAmount: 1 }],
      },
      expect: [{ keys: { agencyCode: 'a10' }, outcome: 'not-computable', measure: 'q3' }],
    },
  ],
});

/** A deadline of business days between two dates of one row. */
export const contractPublishedLate = defineIndicator({
  ...said,
  id: 'sample-contract-published-late',
  name: { zh: '采购合同公开超期', en: 'Contract published late' },
  nature: 'legality',
  grain: ['agencyCode', 'contractNo'],
  needs: ['agency'],
  measures: {
    signed: {
      zh: '签订日',
      en: 'signed',
      table: 'procurementContract',
      max: 'signDate',
      window: 'as-of',
      empty: 'unknown',
    },
    published: {
      zh: '公开日',
      en: 'published',
      table: 'procurementContract',
      max: 'publishDate',
      window: 'as-of',
      empty: 'none',
    },
    contractAmount: {
      zh: '合同金额',
      en: 'contract',
      table: 'procurementContract',
      sum: 'amount',
      window: 'as-of',
      where: 'fundBook == "GPB"',
      empty: 'none',
    },
  },
  parameters: {
    days: {
      zh: '公开期限（工作日）',
      en: 'days to publish',
      value: 2,
      unit: 'days',
      mark: 'found',
      source: '政府采购法实施条例第五十条',
    },
  },
  value: 'businessDays(signed, coalesce(published, asOf.day))',
  unit: 'days',
  amount: 'contractAmount',
  levels: { red: { when: 'value > days', ...inquiry } },
  cases: [
    {
      name: '周四签订：周一公开为两个工作日，周二为三个；未公开算到数据日',
      asOf: '2025-06-30',
      given: {
        agency: [{ agencyCode: 'a' }],
        procurementContract: [
          { agencyCode: 'a', contractNo: 'in-time', signDate: '2025-06-19', publishDate: '2025-06-23', amount: 1 },
          { agencyCode: 'a', contractNo: 'late', signDate: '2025-06-19', publishDate: '2025-06-24', amount: 1 },
          { agencyCode: 'a', contractNo: 'open', signDate: '2025-06-19', amount: 1 },
          { agencyCode: 'a', contractNo: 'unsigned', amount: 1 },
        ],
      },
      expect: [
        { keys: { contractNo: 'in-time' }, outcome: 'clear' },
        { keys: { contractNo: 'late' }, outcome: 'red' },
        { keys: { contractNo: 'open' }, outcome: 'red' },
        { keys: { contractNo: 'unsigned' }, outcome: 'not-computable', measure: 'signed' },
      ],
    },
  ],
});

/** A rule for single payments: words in the purpose, payer and payee of one name, round amounts, subjects by their beginning. */
export const oddPayment = defineIndicator({
  ...said,
  id: 'sample-odd-payment',
  name: { zh: '支付用途可疑', en: 'Odd payment' },
  grain: ['agencyCode', 'voucherId'],
  needs: ['agency'],
  sparse: true,
  measures: {
    paid: {
      zh: '支付金额',
      en: 'paid',
      table: 'paymentVoucher',
      sum: 'actualAmount',
      window: { lastDays: 30 },
      where:
        'fundBook == "GPB" && actualAmount % round == 0 && (purpose.contains(words) || payerName == payeeName) && !startsWith(functionCode, ["208", "210"]) && daysSince(voucherDate) < 365',
      empty: 'unknown',
    },
  },
  parameters: {
    words: { zh: '关键词', en: 'words', values: ['烟酒', '礼品'], mark: 'default', source: '经验取值，待核实' },
    round: { zh: '整额', en: 'round amount', value: 100, unit: '元', mark: 'default', source: '经验取值，待核实' },
    much: { zh: '大额', en: 'much', value: 5_000, unit: '元', mark: 'default', source: '经验取值，待核实' },
  },
  value: 'paid',
  unit: 'fen',
  amount: 'paid',
  levels: { red: { when: 'value > much', ...inquiry }, yellow: { when: 'value > 0', ...check } },
  cases: [
    {
      name: '关键词、同户名、整额、科目',
      asOf: '2025-06-30',
      given: {
        agency: [{ agencyCode: 'a' }],
        paymentVoucher: [
          {
            agencyCode: 'a',
            voucherId: 'words',
            actualDate: '2025-06-30',
            voucherDate: '2025-06-30',
            purpose: '购买礼品',
            functionCode: '2010101',
            payerName: 'x',
            payeeName: 'y',
            actualAmount: 500_000,
          },
          {
            agencyCode: 'a',
            voucherId: 'same-name',
            actualDate: '2025-06-01',
            voucherDate: '2025-06-01',
            purpose: '往来',
            functionCode: '2010101',
            payerName: 'x',
            payeeName: 'x',
            actualAmount: 510_000,
          },
          {
            agencyCode: 'a',
            voucherId: 'not-round',
            actualDate: '2025-06-30',
            voucherDate: '2025-06-30',
            purpose: '购买礼品',
            functionCode: '2010101',
            payerName: 'x',
            payeeName: 'y',
            actualAmount: 510_001,
          },
          {
            agencyCode: 'a',
            voucherId: 'pension',
            actualDate: '2025-06-30',
            voucherDate: '2025-06-30',
            purpose: '礼品',
            functionCode: '2080101',
            payerName: 'x',
            payeeName: 'y',
            actualAmount: 500_000,
          },
          {
            agencyCode: 'a',
            voucherId: 'old',
            actualDate: '2025-05-31',
            voucherDate: '2025-05-31',
            purpose: '礼品',
            functionCode: '2010101',
            payerName: 'x',
            payeeName: 'y',
            actualAmount: 500_000,
          },
        ],
      },
      expect: [
        { keys: { voucherId: 'words' }, outcome: 'yellow' },
        { keys: { voucherId: 'same-name' }, outcome: 'red' },
        { keys: { voucherId: 'not-round' }, outcome: 'clear' },
        { keys: { voucherId: 'pension' }, outcome: 'clear' },
        { keys: { voucherId: 'old' }, outcome: 'clear' },
      ],
    },
    {
      name: '没有支付数据：不可计算',
      asOf: '2025-06-30',
      given: { agency: [{ agencyCode: 'a' }] },
      expect: [{ keys: { agencyCode: null }, outcome: 'not-computable', measure: 'paid' }],
    },
  ],
});
