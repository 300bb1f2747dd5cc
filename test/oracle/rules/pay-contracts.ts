import { daysFrom } from '../days.js';
import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import { quotient } from '../raw-tables.js';
import type { RawTables, Rule, Rules } from '../raw-tables.js';
import { begins, holds, paymentsOf } from './payment-rules.js';

interface Contract {
  readonly rows: readonly RawRow[];
  readonly payments: readonly RawRow[];
}

/** Contracts signed by a day with what was paid under them, in all years. */
function contracts(tables: RawTables, asOf: string): Map<string, Contract> {
  const agencies = new Set(tables.rows('agency').map((row) => row['agencyCode']));
  const found = new Map<string, { rows: RawRow[]; payments: RawRow[] }>();
  const keyOf = (row: RawRow): string => `${row['agencyCode']} ${row['contractNo']} ${row['fundBook']}`;
  for (const row of tables.rows('procurementContract')) {
    if ((row['signDate'] ?? '9999') > asOf || !agencies.has(row['agencyCode'])) continue;
    const held = found.get(keyOf(row)) ?? { rows: [], payments: [] };
    held.rows.push(row);
    found.set(keyOf(row), held);
  }
  for (const row of tables.rows('paymentVoucher'))
    if (row['contractNo'] != null && row['actualDate']! <= asOf) found.get(keyOf(row))?.payments.push(row);
  return found;
}
const total = (rows: readonly RawRow[], column: string): bigint =>
  rows.reduce((sum, row) => sum + fenOf(row[column]), 0n);

/** Payments of one kind to payees that the register does not mark. */
const unlisted = (subject: string, mark: string): Rule =>
  function* (tables, asOf) {
    const listed = new Set(tables.rows('payee').flatMap((row) => (row[mark] === 'true' ? [row['payeeCode']] : [])));
    for (const row of paymentsOf(tables, asOf)) {
      const fen = fenOf(row['actualAmount']);
      if (fen <= 0n || !begins(row['deptEconomicCode'], [subject]) || row['payeeCode'] == null) continue;
      const keys = [row['agencyCode']!, row['fundBook']!, row['voucherId']!, row['payeeCode']];
      if (!listed.has(row['payeeCode'])) yield { keys, level: 'yellow', value: Number(fen) };
    }
  };

/** 合同与收款人 */
export const rules: Rules = {
  'meeting-venue-not-designated': unlisted('30215', 'isMeetingVenue'),
  'vehicle-repair-not-designated': unlisted('30231', 'isRepairShop'),

  *'payment-exceeds-contract'(tables, asOf) {
    for (const [key, { rows, payments }] of contracts(tables, asOf)) {
      const over = total(payments, 'actualAmount') - total(rows, 'amount') - total(rows, 'addonAmount');
      if (over > 0n) yield { keys: key.split(' '), level: 'red', value: Number(over) };
    }
  },

  *'advance-payment-high'(tables, asOf) {
    for (const [key, { rows, payments }] of contracts(tables, asOf)) {
      const agreed = total(rows, 'amount');
      const early = total(
        payments.filter((row) => holds(row['purpose'], ['预付'])),
        'actualAmount',
      );
      const level = 2n * early > agreed ? 'red' : 10n * early > 3n * agreed ? 'yellow' : null;
      if (agreed > 0n && level) yield { keys: key.split(' '), level, value: quotient(early, agreed) };
    }
  },

  *'sme-payment-overdue'(tables, asOf) {
    for (const [key, { rows, payments }] of contracts(tables, asOf)) {
      const own = rows.filter(
        (row) => row['isSme'] === 'true' && (row['deliveryDate'] ?? '9999') <= asOf && fenOf(row['amount']) > 0n,
      );
      if (own.length === 0) continue;
      const delivered = own
        .map((row) => row['deliveryDate']!)
        .sort()
        .at(-1)!;
      const settled = total(payments, 'actualAmount') >= total(own, 'amount');
      const days = payments.flatMap((row) => (fenOf(row['actualAmount']) > 0n ? [row['actualDate']!] : [])).sort();
      const end = (settled ? days.at(-1) : undefined) ?? asOf;
      if (settled && end.slice(0, 4) !== asOf.slice(0, 4)) continue;
      const terms = own.flatMap((row) => (row['paymentDays'] == null ? [] : [Number(row['paymentDays'])]));
      const allowed = Math.min(terms.length > 0 ? Math.max(...terms) : 30, 60);
      const value = daysFrom(delivered, end);
      if (value > allowed) yield { keys: key.split(' '), level: value > 60 ? 'red' : 'yellow', value };
    }
  },

  *'new-small-company-payee'(tables, asOf) {
    const young = new Set(
      tables.rows('payee').flatMap((row) => {
        const small = row['registeredCapital'] != null && fenOf(row['registeredCapital']) < 1_001_000_000n;
        return small && row['registrationDate']?.slice(0, 4) === asOf.slice(0, 4) ? [row['payeeCode']!] : [];
      }),
    );
    const groups = new Map<string, bigint>();
    for (const row of paymentsOf(tables, asOf)) {
      if (row['payeeKind'] !== 'enterprise' || row['payeeCode'] == null || !young.has(row['payeeCode'])) continue;
      const key = `${row['agencyCode']} ${row['payeeCode']} ${row['fundBook']}`;
      groups.set(key, (groups.get(key) ?? 0n) + fenOf(row['actualAmount']));
    }
    for (const [key, fen] of groups)
      if (fen > 50_000_000n) yield { keys: key.split(' '), level: 'red', value: Number(fen) };
  },

  *'payment-processing-slow'(tables, asOf) {
    const groups = new Set<string>();
    for (const row of paymentsOf(tables, asOf)) {
      if (row['applicationDate'] == null || row['clearingDate'] == null || fenOf(row['actualAmount']) <= 0n) continue;
      if (row['actualDate']!.slice(0, 7) !== asOf.slice(0, 7)) continue;
      groups.add([row['agencyCode'], row['fundBook'], row['applicationDate'], row['clearingDate']].join(' '));
    }
    for (const key of groups) {
      const keys = key.split(' ');
      const value = daysFrom(keys[2]!, keys[3]!);
      if (value > 3) yield { keys, level: value > 7 ? 'red' : 'yellow', value };
    }
  },
};
