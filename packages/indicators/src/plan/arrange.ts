import { alone } from './pass.js';
import type { Asking, Wanted } from './pass.js';
import { isSteady } from './scan.js';
import { foldedFor, together } from './together.js';

/** Columns folded into the keys of one pass at most, beside those of its scans: each multiplies its groups. */
const mostFolded = 4;

/**
 * Arranges scans into as few questions as pay: those of one table by the same keys are one, whatever their periods and conditions.
 * Rows are read and their groups found once; what is left is the updating of measures, so conditions on columns of few values are
 * not asked of every row: those columns are keys of an inner fold, and the outer one tells its few groups apart. Scans of coarser
 * keys stay apart, for their own groups are fewer than any they could be folded from. 编排
 */
export const arrange: Asking = (wanted, clock) => {
  const single: Wanted[] = [];
  const alike = new Map<string, Wanted[][]>();
  for (const one of wanted) {
    if (!canShare(one)) {
      single.push(one);
      continue;
    }
    const { rows, keys } = one.scan;
    const like = JSON.stringify([rows.table, keys, isSteady(one.scan), rows.facts.rhythm === 'day' || rows.window]);
    const drafts = alike.get(like) ?? [];
    const home = drafts.find((draft) => foldedFor([...draft, one], clock).length <= mostFolded);
    if (home) home.push(one);
    else drafts.push([one]);
    alike.set(like, drafts);
  }
  const drafts = [...single.map((one) => [one]), ...[...alike.values()].flat()];
  return drafts.map((draft) => (draft.length === 1 ? alone(draft[0]!, clock) : together(draft, clock)));
};

const canShare = ({ scan, atoms }: Wanted): boolean =>
  scan.inner === undefined && scan.keys.length > 0 && atoms.every((atom) => !('last' in scan.atoms[atom]!));
