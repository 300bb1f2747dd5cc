import { quotient, sumBy } from '../raw-tables.js';
import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import type { Rules } from '../raw-tables.js';
import { given, spent } from './dept-execution.js';
import { begins, eachPayment, holds, paymentsOf } from './payment-rules.js';

/** 部门预算：逐笔支付 */
export const voucherRules: Rules = {
  'three-public-misclassification': eachPayment((row, fen) =>
    fen > 0n &&
    holds(row['purpose'], ['公务接待', '因公出国', '公务用车']) &&
    !begins(row['deptEconomicCode'], ['30212', '30217', '30231', '30913', '31013'])
      ? 'yellow'
      : null,
  ),
  *'three-public-q4-prepayment'(tables, asOf) {
    if (Number(asOf.slice(5, 7)) < 10) return;
    yield* eachPayment((row, fen) =>
      row['actualDate']! >= `${asOf.slice(0, 4)}-10-01` &&
      fen > 1_000_000n &&
      holds(row['purpose'], ['预付']) &&
      holds(row['purpose'], ['会议', '接待', '公车', '用车'])
        ? 'yellow'
        : null,
    )(tables, asOf);
  },
  *'project-funds-for-personnel'(tables, asOf) {
    const special = new Set(
      tables.rows('project').flatMap((row) => (row['kindCode'] === 'specific-target' ? [row['projectCode']] : [])),
    );
    const rows = tables
      .rows('paymentVoucher')
      .filter(
        (row) =>
          row['year'] === asOf.slice(0, 4) &&
          row['actualDate']! <= asOf &&
          row['fundBook'] !== 'SIF' &&
          special.has(row['projectCode']!),
      );
    const key = (row: RawRow): string => `${row['projectCode']} ${row['fundBook']}`;
    const whole = sumBy(rows, key, 'actualAmount');
    const wages = sumBy(rows, key, 'actualAmount', (row) => begins(row['deptEconomicCode'], ['301', '303']));
    for (const at of whole.keys()) {
      const [n, d] = [wages.get(at), whole.get(at)];
      const level = 5n * n > d ? 'red' : 20n * n > d ? 'yellow' : null;
      if (d > 0n && level) yield { keys: at.split(' '), level, value: quotient(n, d) };
    }
  },

  'lump-sum-to-subordinate': eachPayment((row, fen) =>
    row['payeeKind'] === 'agency' && row['projectCode'] != null && fen > 100_000_000n ? 'yellow' : null,
  ),

  *'dept-budget-for-associations'(tables, asOf) {
    const year = Number(asOf.slice(0, 4));
    const known = new Set(tables.rows('project').map((row) => row['projectCode']));
    const key = (row: RawRow): string | null =>
      known.has(row['projectCode']!) ? `${row['projectCode']} ${row['fundBook']}` : null;
    const whole = sumBy(
      tables.rows('allotment'),
      key,
      (row) => fenOf(row['amount']) - fenOf(row['reducedAmount']),
      (row) => given(row, year, asOf),
    );
    const out = sumBy(
      tables.rows('paymentVoucher'),
      key,
      'actualAmount',
      (row) => row['payeeKind'] === 'association' && spent(row, year, asOf),
    );
    for (const at of out.keys()) {
      const [n, d] = [out.get(at), whole.get(at)];
      if (d > 0n && 10n * n > 7n * d) yield { keys: at.split(' '), level: 'red', value: quotient(n, d) };
    }
  },

  *'meeting-single-over-standard'(tables, asOf) {
    for (const row of paymentsOf(tables, asOf)) {
      const fen = fenOf(row['actualAmount']);
      const heads = BigInt(row['attendees'] ?? '0') * BigInt(row['eventDays'] ?? '0');
      if (fen <= 0n || heads <= 0n || !begins(row['deptEconomicCode'], ['30215'])) continue;
      const over = fen - heads * 55_000n;
      const keys = [row['agencyCode']!, row['fundBook']!, row['voucherId']!];
      if (over > 0n)
        yield { keys, level: 5n * over > heads * 55_000n ? 'red' : 'yellow', value: quotient(over, heads) };
    }
  },
};
