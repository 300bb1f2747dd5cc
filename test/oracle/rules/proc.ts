import { daysFrom } from '../days.js';
import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import { quotient, sumBy } from '../raw-tables.js';
import type { RawTables, Rules } from '../raw-tables.js';
import { rules as bidRules } from './proc-bids.js';

/** Rows of the fiscal year whose date is there and not after the day. */
const happened = (tables: RawTables, table: string, asOf: string, date: string): readonly RawRow[] => {
  const agencies = new Set(tables.rows('agency').map((row) => row['agencyCode']));
  return tables
    .rows(table)
    .filter(
      (row) => row['year'] === asOf.slice(0, 4) && (row[date] ?? '9999') <= asOf && agencies.has(row['agencyCode']),
    );
};
const tenderKeys = (row: RawRow): string[] => [row['agencyCode']!, row['tenderId']!];
const contractKeys = (row: RawRow): string[] => [row['agencyCode']!, row['contractNo']!, row['fundBook']!];
const bidding = (row: RawRow): boolean => row['method'] === 'open' || row['method'] === 'selective';

/** Mondays to Fridays after a day, up to another. */
function weekdays(after: string, through: string): number {
  // 2 January 2000 was a Sunday.
  const first = daysFrom('2000-01-02', after);
  let count = 0;
  for (let at = first + 1; at <= daysFrom('2000-01-02', through); at += 1) if (at % 7 !== 0 && at % 7 !== 6) count += 1;
  return count;
}
const until = (date: string | null | undefined, asOf: string): string => (date != null && date <= asOf ? date : asOf);

/** 政府采购 */
export const rules: Rules = {
  ...bidRules,

  *'proc-contract-disclosure-late'(tables, asOf) {
    for (const row of happened(tables, 'procurementContract', asOf, 'signDate')) {
      const value = weekdays(row['signDate']!, until(row['publishDate'], asOf));
      if (value > 2) yield { keys: contractKeys(row), level: 'red', value };
    }
  },

  *'proc-award-notice-late'(tables, asOf) {
    for (const row of happened(tables, 'procurementTender', asOf, 'awardDate')) {
      const value = weekdays(row['awardDate']!, until(row['noticeDate'], asOf));
      if (value > 2) yield { keys: tenderKeys(row), level: 'red', value };
    }
  },

  *'proc-single-source-share-high'(tables, asOf) {
    const rows = happened(tables, 'procurementContract', asOf, 'signDate');
    const buyer = (row: RawRow): string => `${row['agencyCode']} ${row['fundBook']}`;
    const whole = sumBy(rows, buyer, 'amount');
    const direct = sumBy(rows, buyer, 'amount', (row) => row['method'] === 'direct');
    for (const key of whole.keys()) {
      const [n, d] = [direct.get(key), whole.get(key)];
      const level = 10n * n > 3n * d ? 'red' : 100n * n > 15n * d ? 'yellow' : null;
      if (d > 0n && level) yield { keys: key.split(' '), level, value: quotient(n, d) };
    }
  },

  *'proc-split-purchase'(tables, asOf) {
    const groups = new Map<string, bigint[]>();
    for (const row of happened(tables, 'procurementContract', asOf, 'signDate')) {
      const fen = fenOf(row['amount']);
      if (row['itemClass'] == null || bidding(row) || row['method'] === 'framework') continue;
      if (fen <= 0n || fen >= 400_000_000n) continue;
      const key = JSON.stringify([row['agencyCode'], row['itemClass'], row['fundBook']]);
      groups.set(key, [...(groups.get(key) ?? []), fen]);
    }
    for (const [key, amounts] of groups) {
      const total = amounts.reduce((sum, fen) => sum + fen, 0n);
      if (amounts.length > 1 && total >= 400_000_000n)
        yield { keys: JSON.parse(key) as string[], level: 'red', value: Number(total) };
    }
  },

  *'proc-short-bid-period'(tables, asOf) {
    for (const row of happened(tables, 'procurementTender', asOf, 'publishDate')) {
      if (!bidding(row) || row['bidDeadline'] == null) continue;
      const days = daysFrom(row['publishDate']!, row['bidDeadline']);
      if (days < 20) yield { keys: tenderKeys(row), level: 'red', value: days };
    }
  },

  *'proc-single-bid'(tables, asOf) {
    for (const row of happened(tables, 'procurementTender', asOf, 'awardDate'))
      if (bidding(row) && row['numberOfTenderers'] === '1') yield { keys: tenderKeys(row), level: 'yellow', value: 1 };
  },

  *'proc-deposit-over-limit'(tables, asOf) {
    for (const row of happened(tables, 'procurementTender', asOf, 'publishDate')) {
      if (row['deposit'] == null || row['estimate'] == null) continue;
      const [asked, whole] = [fenOf(row['deposit']), fenOf(row['estimate'])];
      if (whole > 0n && asked * 100n > whole * 2n)
        yield { keys: tenderKeys(row), level: 'red', value: quotient(asked, whole) };
    }
  },

  *'proc-budget-missing'(tables, asOf) {
    for (const row of happened(tables, 'procurementContract', asOf, 'signDate'))
      if (row['planNo'] == null && fenOf(row['amount']) > 0n) yield { keys: contractKeys(row), level: 'red', value: 0 };
  },

  *'proc-addon-over-10pct'(tables, asOf) {
    for (const row of happened(tables, 'procurementContract', asOf, 'signDate')) {
      if (row['addonAmount'] == null) continue;
      const [added, first] = [fenOf(row['addonAmount']), fenOf(row['amount'])];
      if (first > 0n && added * 10n > first)
        yield { keys: contractKeys(row), level: 'red', value: quotient(added, first) };
    }
  },

  *'proc-late-bid-won'(tables, asOf) {
    for (const row of happened(tables, 'procurementBid', asOf, 'receivedDate')) {
      if (row['status'] !== 'winner' || row['bidDeadline'] == null) continue;
      const days = daysFrom(row['bidDeadline'], row['receivedDate']!);
      if (days > 0) yield { keys: tenderKeys(row), level: 'red', value: days };
    }
  },

  *'proc-all-others-disqualified'(tables, asOf) {
    const tenders = new Map<string, string[]>();
    for (const row of happened(tables, 'procurementBid', asOf, 'receivedDate')) {
      const key = tenderKeys(row).join(' ');
      tenders.set(key, [...(tenders.get(key) ?? []), row['status']!]);
    }
    for (const [key, all] of tenders) {
      const left = all.filter((status) => status === 'winner' || status === 'valid').length;
      if (all.includes('winner') && all.includes('disqualified') && left === 1)
        yield { keys: key.split(' '), level: 'red', value: 1 };
    }
  },
};
