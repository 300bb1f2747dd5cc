import type { Judged } from './judged.js';
import type { Counts } from './outcome.js';

/** Counts the outcomes of one indicator; without the clear ones where only groups that may fire were asked for. */
export function countOutcomes(judged: Judged, sparse: boolean): Counts {
  const levels = { red: 0, orange: 0, yellow: 0, blue: 0 };
  const lacking: Record<string, number> = {};
  const excludedBy: Record<string, number> = {};
  let [clear, notComputable, excluded] = [0, 0, 0];
  for (const row of judged.raisedRows) levels[judged.levelAt(row)] += 1;
  for (let row = 0; row < judged.groups; row += 1) {
    const state = judged.stateAt(row);
    if (state === 'clear') clear += 1;
    else if (state === 'excluded') {
      excluded += 1;
      const quiet = judged.quiet.get(row);
      add(excludedBy, quiet ? `${quiet.reason} ${quiet.by}` : 'not-applicable');
    } else if (state === 'not-computable') {
      notComputable += 1;
      const { measure, why } = judged.lackAt(row);
      add(lacking, `${measure} ${why}`);
    }
  }
  const { id } = judged.compiled.indicator;
  const fired = judged.raisedRows.length;
  return { id, fired, levels, clear: sparse ? null : clear, notComputable, excluded, lacking, excludedBy };
}

const add = (counts: Record<string, number>, name: string): void => void (counts[name] = (counts[name] ?? 0) + 1);
