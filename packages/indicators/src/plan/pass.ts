import type { AggregateQuery } from '@qianliyan/sdk';
import type { Clock } from './clock.js';
import { scanQuery } from './scan.js';
import type { Scan } from './scan.js';

/** A scan with those of its atoms that can be answered. */
export interface Wanted {
  readonly scan: Scan;
  readonly atoms: readonly string[];
}

/** Tells the groups a scan has rows of: those for which a measure has a value, or counted a row. */
export interface Presence {
  readonly measure: string;
  readonly counts: boolean;
}

/** What a pass answers for one scan. */
export interface Served {
  readonly scan: Scan;
  /** The measure of the pass that answers each atom. */
  readonly atoms: Readonly<Record<string, string>>;
  /** Null where every group of the pass is one of the scan. */
  readonly present: Presence | null;
}

/** One question to the source, for one scan or for several at once. 一次取数 */
export interface Pass {
  readonly query: AggregateQuery;
  readonly serves: readonly Served[];
}

/** Turns scans into questions. 取数方式 */
export type Asking = (wanted: readonly Wanted[], clock: Clock) => readonly Pass[];

/** Asks one scan by itself. */
export const alone = ({ scan, atoms }: Wanted, clock: Clock): Pass => ({
  query: scanQuery(scan, clock, atoms),
  serves: [{ scan, atoms: Object.fromEntries(atoms.map((atom) => [atom, atom])), present: null }],
});
