import type { Source } from '@qianliyan/sdk';
import { arrange } from '../plan/arrange.js';
import type { Plan } from '../plan/plan.js';
import { readAnswer } from './answer.js';
import type { Asking } from './ask-scans.js';
import { evaluateBy } from './evaluate.js';
import type { EvaluateOptions, Evaluation } from './evaluate.js';
import { foldAgain } from './fold-again.js';

/** Asks as few questions as pay, and folds what several scans share for each of them. */
const askArranged: Asking = (wanted, clock) =>
  arrange(wanted, clock).map((pass) => ({
    query: pass.query,
    reads: pass.serves.map((served) => ({
      scan: served.scan,
      atoms: Object.keys(served.atoms),
      of: (table) => (pass.folded ? foldAgain(table, pass, served) : readAnswer(table, served.scan.keys.length)),
    })),
  }));

/**
 * Runs a plan over a source and judges every group. All scans see one snapshot, or the evaluation fails; a failing scan fails it whole.
 * @throws IndicatorError `bad-day` | `snapshot-moved`; QueryError | SourceError of the source
 */
export const evaluatePlan = (plan: Plan, source: Source, options: EvaluateOptions): Promise<Evaluation> =>
  evaluateBy(askArranged, plan, source, options);
