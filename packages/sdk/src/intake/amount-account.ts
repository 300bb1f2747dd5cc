import { addFen, fen } from '../money.js';
import type { Fen } from '../money.js';
import { standard } from '../standard/index.js';
import type { Column } from '../standard/column.js';
import type { Mapping } from './mapping.js';
import type { RowValues } from './row-reader.js';
import type { RowIssue } from './row-issue.js';

/** What became of one amount column: fen accepted, fen in quarantined rows, and quarantined cells that held no readable amount. */
export interface AmountSum {
  readonly accepted: Fen;
  readonly quarantined: Fen;
  readonly unreadable: number;
}

const amountIn = (values: RowValues, name: string): Fen => fen(Number(values[name] ?? 0));

/** Adds up the mapped amount columns of a file, exactly. */
export class AmountAccount {
  readonly #sums: Map<string, { accepted: Fen; quarantined: Fen; unreadable: number }>;

  constructor(mapping: Mapping) {
    const columns = Object.entries<Column>(standard[mapping.table].columns).filter(
      ([name, column]) => column.type === 'fen' && mapping.columns[name] !== undefined,
    );
    this.#sums = new Map(columns.map(([name]) => [name, { accepted: fen(0), quarantined: fen(0), unreadable: 0 }]));
  }

  accept(values: RowValues): void {
    for (const [name, sum] of this.#sums) sum.accepted = addFen(sum.accepted, amountIn(values, name));
  }

  quarantine(issues: readonly RowIssue[], partial: RowValues): void {
    for (const [name, sum] of this.#sums) {
      if (partial[name] === undefined || issues.some((issue) => issue.column === name)) sum.unreadable += 1;
      else sum.quarantined = addFen(sum.quarantined, amountIn(partial, name));
    }
  }

  result(): Readonly<Record<string, AmountSum>> {
    return Object.fromEntries(this.#sums);
  }
}
