import { fenOf } from '../raw-rows.js';
import type { Rules } from '../raw-tables.js';

/** 支付合规 */
export const rules: Rules = {
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
};
