import { fenOf } from '../raw-rows.js';
import type { RawRow } from '../raw-rows.js';
import type { Crossing, Rule } from '../raw-tables.js';

/** Payments of the year to a day, of units that are listed. */
export function* paymentsOf(tables: Parameters<Rule>[0], asOf: string): Generator<RawRow> {
  const agencies = new Set(tables.rows('agency').map((row) => row['agencyCode']));
  for (const row of tables.rows('paymentVoucher'))
    if (row['year'] === asOf.slice(0, 4) && row['actualDate']! <= asOf && agencies.has(row['agencyCode']!)) yield row;
}

/** A rule that looks at one payment at a time: a level for its row and amount in fen, or none. */
export const eachPayment = (judge: (row: RawRow, fen: bigint) => Crossing['level'] | null): Rule =>
  function* (tables, asOf) {
    for (const row of paymentsOf(tables, asOf)) {
      const fen = fenOf(row['actualAmount']);
      const level = judge(row, fen);
      if (level) yield { keys: [row['agencyCode']!, row['fundBook']!, row['voucherId']!], level, value: Number(fen) };
    }
  };

/** True when a text holds one of some words. */
export const holds = (text: string | null | undefined, words: readonly string[]): boolean =>
  text != null && words.some((word) => text.includes(word));

/** True when a code begins with one of some. */
export const begins = (code: string | null | undefined, heads: readonly string[]): boolean =>
  code != null && heads.some((head) => code.startsWith(head));
