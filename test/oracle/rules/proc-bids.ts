import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import { quotient } from '../raw-tables.js';
import type { RawTables, Rules } from '../raw-tables.js';

/** Bids of the year by tender, received by the day, with a price. */
function bids(tables: RawTables, asOf: string): Map<string, RawRow[]> {
  const agencies = new Set(tables.rows('agency').map((row) => row['agencyCode']));
  const found = new Map<string, RawRow[]>();
  for (const row of tables.rows('procurementBid')) {
    if (row['year'] !== asOf.slice(0, 4) || (row['receivedDate'] ?? '9999') > asOf) continue;
    if (fenOf(row['amount']) <= 0n || !agencies.has(row['agencyCode'])) continue;
    const key = `${row['agencyCode']} ${row['tenderId']}`;
    const held = found.get(key);
    if (held) held.push(row);
    else found.set(key, [row]);
  }
  return found;
}

/** The lowest price of bids of some standing. */
function lowest(rows: readonly RawRow[], ...standing: string[]): bigint | null {
  let least: bigint | null = null;
  for (const row of rows) {
    const fen = fenOf(row['amount']);
    if (standing.includes(row['status']!) && (least === null || fen < least)) least = fen;
  }
  return least;
}

interface Ratio {
  readonly key: string;
  readonly n: bigint;
  readonly d: bigint;
}

/** By how much the next valid bid is over the winner's, each tender, least first. */
function gaps(tables: RawTables, asOf: string): Ratio[] {
  const found: Ratio[] = [];
  for (const [key, rows] of bids(tables, asOf)) {
    const [win, next] = [lowest(rows, 'winner'), lowest(rows, 'valid')];
    if (win !== null && next !== null && next >= win) found.push({ key, n: next - win, d: win });
  }
  return found.sort((a, b) => Number(a.n * b.d - b.n * a.d));
}

/** Four times a quartile (linear between the nearest two), as a fraction. */
function quartile(sorted: readonly Ratio[], quarter: number): { n: bigint; d: bigint } {
  const at = (sorted.length - 1) * quarter;
  const [low, high] = [sorted[Math.floor(at / 4)]!, sorted[Math.min(Math.floor(at / 4) + 1, sorted.length - 1)]!];
  const part = BigInt(at % 4);
  return { n: (4n - part) * low.n * high.d + part * high.n * low.d, d: low.d * high.d };
}

function* outliers(tables: RawTables, asOf: string, side: 'low' | 'high') {
  const sorted = gaps(tables, asOf);
  if (sorted.length < 5) return;
  const [one, three] = [quartile(sorted, 1), quartile(sorted, 3)];
  // Eight times the fence: 2·Q ± 3·(Q3 − Q1) in quarters.
  const [near, sign] = side === 'low' ? [one, -1n] : [three, 1n];
  const whole = near.d * one.d * three.d;
  const spread = three.n * one.d - one.n * three.d;
  const fence = 2n * near.n * one.d * three.d + sign * 3n * spread * near.d;
  for (const { key, n, d } of sorted) {
    const beyond = sign * (8n * n * whole - fence * d);
    if (beyond >= 0n) yield { keys: key.split(' '), level: 'yellow' as const, value: quotient(n, d) };
  }
}

/** 投标报价 */
export const rules: Rules = {
  *'proc-identical-bids'(tables, asOf) {
    for (const [key, rows] of bids(tables, asOf)) {
      const times = new Map<string, number>();
      for (const row of rows)
        if (row['status'] !== 'withdrawn') {
          const fen = String(fenOf(row['amount']));
          times.set(fen, (times.get(fen) ?? 0) + 1);
        }
      for (const [fen, count] of times)
        if (count > 1) yield { keys: [...key.split(' '), fen], level: 'red', value: count };
    }
  },
  *'proc-lowest-disqualified'(tables, asOf) {
    for (const [key, rows] of bids(tables, asOf)) {
      const [out, kept] = [lowest(rows, 'disqualified'), lowest(rows, 'winner', 'valid')];
      if (out !== null && kept !== null && out < kept)
        yield { keys: key.split(' '), level: 'yellow', value: Number(kept - out) };
    }
  },
  'proc-price-close-to-winner': (tables, asOf) => outliers(tables, asOf, 'low'),
  'proc-heavy-discount': (tables, asOf) => outliers(tables, asOf, 'high'),
};
