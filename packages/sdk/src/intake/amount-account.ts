import { addFen, fen } from '../money.js';
import type { Fen } from '../money.js';
import type { ColumnPlan } from './compile-row.js';
import type { RecordReading } from './read-row.js';

/** What became of one amount column: fen accepted, fen in quarantined rows, and quarantined cells that held no readable amount. */
export interface AmountSum {
  readonly accepted: Fen;
  readonly quarantined: Fen;
  readonly unreadable: number;
}

/** Adds up the mapped amount columns of a file, exactly. */
export class AmountAccount {
  readonly #sums: Map<string, { accepted: Fen; quarantined: Fen; unreadable: number }>;

  constructor(amounts: readonly ColumnPlan[]) {
    this.#sums = new Map(amounts.map(({ name }) => [name, { accepted: fen(0), quarantined: fen(0), unreadable: 0 }]));
  }

  /** Adds a row of the account: one without problems was accepted; `undefined` is a row that could not be read at all. */
  add(reading: RecordReading | undefined): void {
    const side = reading?.problems.length === 0 ? 'accepted' : 'quarantined';
    for (const [name, sum] of this.#sums) {
      const value = reading?.values[name];
      if (value === undefined || (value === null && missing(reading, name))) sum.unreadable += 1;
      else if (value !== null) sum[side] = addFen(sum[side], value as Fen);
    }
  }

  result(): Readonly<Record<string, AmountSum>> {
    return Object.fromEntries(this.#sums);
  }
}

const missing = (reading: RecordReading | undefined, name: string): boolean =>
  reading?.problems.some((problem) => problem.name === name) ?? true;
