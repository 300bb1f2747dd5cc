import { fenOf } from '../raw-rows.js';
import { rules as contractRules } from './pay-contracts.js';
import { begins, eachPayment, holds, paymentsOf } from './payment-rules.js';
import type { Rules } from '../raw-tables.js';

/** 支付合规 */
export const rules: Rules = {
  ...contractRules,

  *'split-payment-under-threshold'(tables, asOf) {
    const agencies = new Set(tables.rows('agency').map((row) => row['agencyCode']));
    const groups = new Map<string, { count: number; total: bigint }>();
    for (const row of tables.rows('paymentVoucher')) {
      const amount = fenOf(row['actualAmount']);
      if (row['payeeCode'] == null || row['year'] !== asOf.slice(0, 4) || row['actualDate']! > asOf) continue;
      if (amount <= 0n || amount >= 50_000_000n || !agencies.has(row['agencyCode']!)) continue;
      const key = [row['agencyCode'], row['payeeCode'], row['actualDate'], row['fundBook']].join(' ');
      const { count = 0, total = 0n } = groups.get(key) ?? {};
      groups.set(key, { count: count + 1, total: total + amount });
    }
    for (const [key, { count, total }] of groups)
      if (count >= 3 && total >= 50_000_000n)
        yield { keys: key.split(' '), level: total >= 400_000_000n ? 'red' : 'yellow', value: Number(total) };
  },

  'payment-to-individual': eachPayment((row, fen) =>
    row['payeeKind'] !== 'person' || begins(row['deptEconomicCode'], ['301', '303']) || fen <= 1_000_000n
      ? null
      : fen > 5_000_000n
        ? 'red'
        : 'yellow',
  ),
  'payment-to-own-account': eachPayment((row, fen) =>
    fen > 0n && row['payerName'] != null && row['payerName'] === row['payeeName'] ? 'red' : null,
  ),
  'payment-to-union': eachPayment((row, fen) =>
    fen > 1_000_000n && (row['payeeKind'] === 'union' || holds(row['payeeName'], ['工会'])) ? 'yellow' : null,
  ),
  'suspicious-payee': eachPayment((row, fen) =>
    fen > 0n && holds(row['payeeName'], ['典当', '小额贷款', '投资咨询', '娱乐']) ? 'yellow' : null,
  ),
  'large-cash-withdrawal': eachPayment((row, fen) =>
    row['settlementMode'] !== '2' || fen <= 500_000n ? null : fen > 5_000_000n ? 'red' : 'yellow',
  ),
  'suspicious-purpose': eachPayment((row, fen) =>
    fen > 0n && holds(row['purpose'], ['往来款', '借款', '垫付', '代付', '赞助']) ? 'yellow' : null,
  ),
  'luxury-keywords': eachPayment((row, fen) =>
    fen > 0n && holds(row['purpose'], ['烟酒', '礼品', '旅游', '高尔夫', '会所', '景区门票']) ? 'red' : null,
  ),
  'bonus-subsidy-out-of-scope': eachPayment((row, fen) =>
    fen > 0n &&
    holds(row['purpose'], ['奖金', '补贴', '津贴', '福利费']) &&
    !begins(row['deptEconomicCode'], ['301', '303'])
      ? 'red'
      : null,
  ),
  'round-amount-retail': eachPayment((row, fen) =>
    row['payeeKind'] !== 'retail' || fen <= 0n || fen % 10_000n !== 0n ? null : fen > 500_000n ? 'red' : 'yellow',
  ),
  'payment-info-irregular': eachPayment((row, fen) =>
    fen > 0n && (row['purpose'] == null || row['payeeName'] == null) ? 'blue' : null,
  ),
  'payment-date-anomaly': eachPayment((row, fen) =>
    fen > 0n &&
    ((row['voucherDate'] != null && row['voucherDate'] > row['actualDate']!) ||
      (row['clearingDate'] != null && row['clearingDate'] < row['actualDate']!))
      ? 'blue'
      : null,
  ),
  *'duplicate-payment'(tables, asOf) {
    const alike = new Map<string, number>();
    for (const row of paymentsOf(tables, asOf)) {
      const fen = fenOf(row['actualAmount']);
      if (fen <= 0n || row['payeeCode'] == null || row['purpose'] == null) continue;
      const names = ['agencyCode', 'payeeCode', 'actualDate', 'purpose', 'fundBook'];
      const key = JSON.stringify(names.map((name) => row[name]));
      alike.set(`${key} ${fen}`, (alike.get(`${key} ${fen}`) ?? 0) + 1);
    }
    const repeated = new Map<string, number>();
    for (const [name, times] of alike) {
      const key = name.slice(0, name.lastIndexOf(' '));
      if (times >= 2) repeated.set(key, (repeated.get(key) ?? 0) + times);
    }
    for (const [key, value] of repeated) yield { keys: JSON.parse(key) as string[], level: 'red', value };
  },
};
