import type { AggregateQuery, AskOptions, Description, Source, Table } from '@qianliyan/sdk';
import { IndicatorError } from '../errors.js';
import type { Wanted } from '../plan/arrange.js';
import type { Clock } from '../plan/clock.js';
import { scanQuery } from '../plan/scan.js';
import type { Scan } from '../plan/scan.js';
import { readAnswer } from './answer.js';
import type { Answer } from './answer.js';
import { whyUnavailable } from './availability.js';
import type { AtomAnswer } from './findings.js';
import type { HeldPeriods } from './held-periods.js';

/** One question to a source, and what its answer says to which scan. */
export interface Asked {
  readonly query: AggregateQuery;
  readonly reads: readonly { readonly scan: Scan; readonly atoms: readonly string[]; of(table: Table): Answer }[];
}

/** Turns scans into questions. 取数方式 */
export type Asking = (wanted: readonly Wanted[], clock: Clock) => readonly Asked[];

/** Asks every scan by itself. */
export const askEach: Asking = (wanted, clock) =>
  wanted.map(({ scan, atoms }) => ({
    query: scanQuery(scan, clock, atoms),
    reads: [{ scan, atoms, of: (table) => readAnswer(table, scan.keys.length) }],
  }));

/** Questions asked of a source at the same time. */
const mostAtOnce = 6;

/** Asks what the scans of a plan want to know, and says why of what cannot be known. */
export async function askScans(
  asking: Asking,
  scans: readonly Scan[],
  source: Source,
  clock: Clock,
  description: Description,
  held: HeldPeriods,
  options: AskOptions,
): Promise<Map<string, Map<string, AtomAnswer>>> {
  const answers = new Map<string, Map<string, AtomAnswer>>();
  const wanted: Wanted[] = [];
  for (const scan of scans) {
    const atoms = new Map<string, AtomAnswer>();
    answers.set(scan.id, atoms);
    const able: string[] = [];
    for (const atom of Object.keys(scan.atoms)) {
      const why = whyUnavailable(scan, atom, description, clock, held);
      if (why) atoms.set(atom, why);
      else able.push(atom);
    }
    if (able.length > 0) wanted.push({ scan, atoms: able });
  }
  const left = [...asking(wanted, clock)];
  const ask = async (): Promise<void> => {
    for (let asked = left.shift(); asked; asked = left.shift()) {
      const table = await source.aggregate(asked.query, options);
      if (table.snapshot !== description.snapshot)
        throw new IndicatorError('snapshot-moved', `source answered from another snapshot: ${table.snapshot}`, {
          subject: table.snapshot,
        });
      for (const { scan, atoms, of } of asked.reads) {
        const answer = of(table);
        for (const atom of atoms) answers.get(scan.id)!.set(atom, answer);
      }
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, ask));
  return answers;
}
