import type { RawRow } from '../raw-rows.js';
import { fenOf } from '../raw-rows.js';
import { quotient, Sums } from '../raw-tables.js';
import type { Rules } from '../raw-tables.js';
import { dayInYear, daysFrom } from '../days.js';
import { rules as budgets } from './dept-budgets.js';
import { rules as execution } from './dept-execution.js';
import { rules as items } from './dept-items.js';
import { rules as rank } from './dept-rank.js';
import { voucherRules } from './dept-vouchers.js';

const codes = (rows: readonly RawRow[], column: string): Set<string> => new Set(rows.map((row) => row[column]!));
const netOf = (row: RawRow): bigint => fenOf(row['amount']) - fenOf(row['reducedAmount']);

/** 部门预算 */
export const rules: Rules = {
  ...execution,
  ...budgets,
  ...items,
  ...rank,
  ...voucherRules,

  *'agency-execution-behind-schedule'(tables, asOf) {
    const agencies = codes(tables.rows('agency'), 'agencyCode');
    const [net, paid] = [new Sums(), new Sums()];
    const year = asOf.slice(0, 4);
    for (const row of tables.rows('allotment'))
      if (row['executable'] === 'true' && row['docDate']! <= asOf && row['fundBook'] === 'GPB' && row['year'] === year)
        net.add(row['agencyCode']!, netOf(row));
    for (const row of tables.rows('paymentVoucher'))
      if (row['actualDate']! <= asOf && row['fundBook'] === 'GPB' && row['year'] === year)
        paid.add(row['agencyCode']!, fenOf(row['actualAmount']));
    const { day, days } = dayInYear(asOf);
    for (const agency of net.keys()) {
      const whole = net.get(agency);
      if (whole <= 0n || !agencies.has(agency)) continue;
      const gap = paid.get(agency) * days - day * whole;
      const below = (percent: bigint): boolean => 100n * gap < -percent * whole * days;
      const level = below(30n) ? 'red' : below(20n) ? 'orange' : below(10n) ? 'yellow' : null;
      if (level) yield { keys: [agency], level, value: quotient(gap, whole * days) };
    }
  },

  *'project-funds-idle'(tables, asOf) {
    const projects = codes(tables.rows('project'), 'projectCode');
    const [net, paid] = [new Sums(), new Sums()];
    const [first, last] = [new Map<string, string>(), new Map<string, string>()];
    for (const row of tables.rows('allotment')) {
      if (
        row['executable'] !== 'true' ||
        row['docDate']! > asOf ||
        row['projectCode'] == null ||
        row['allotmentType'] === 'carry-over'
      )
        continue;
      const key = `${row['projectCode']} ${row['fundBook']}`;
      net.add(key, netOf(row));
      if (row['docDate']! < (first.get(key) ?? '9999')) first.set(key, row['docDate']!);
    }
    for (const row of tables.rows('paymentVoucher')) {
      if (row['actualDate']! > asOf || row['projectCode'] == null) continue;
      const key = `${row['projectCode']} ${row['fundBook']}`;
      const amount = fenOf(row['actualAmount']);
      paid.add(key, amount);
      if (amount > 0n && row['actualDate']! > (last.get(key) ?? '')) last.set(key, row['actualDate']!);
    }
    for (const key of net.keys()) {
      const days = daysFrom(last.get(key) ?? first.get(key)!, asOf);
      const level = days > 730 ? 'red' : days > 365 ? 'orange' : days > 180 ? 'yellow' : null;
      if (level && net.get(key) > paid.get(key) && projects.has(key.split(' ')[0]!))
        yield { keys: key.split(' '), level, value: days };
    }
  },
};
