import type { AskOptions, Description, Source } from '@qianliyan/sdk';
import { IndicatorError } from '../errors.js';
import type { Clock } from '../plan/clock.js';
import type { Asking, Wanted } from '../plan/pass.js';
import type { Scan } from '../plan/scan.js';
import { readAnswer, readGroups } from './answer.js';
import { whyUnavailable } from './availability.js';
import type { AtomAnswer } from './findings.js';
import type { HeldPeriods } from './held-periods.js';

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
  const left = [...asking(wanted, clock).entries()];
  const ask = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [id, { query, serves }] = next;
      const table = await source.aggregate(query, options);
      if (table.snapshot !== description.snapshot)
        throw new IndicatorError('snapshot-moved', `source answered from another snapshot: ${table.snapshot}`, {
          subject: table.snapshot,
        });
      const groups = readGroups(table, query.keys.length, id);
      for (const served of serves) {
        const answer = readAnswer(table, groups, served);
        for (const atom of Object.keys(served.atoms)) answers.get(served.scan.id)!.set(atom, answer);
      }
    }
  };
  await Promise.all(Array.from({ length: mostAtOnce }, ask));
  return answers;
}
