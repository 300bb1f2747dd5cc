import type { Source } from '@qianliyan/sdk';
import { evaluateBy } from '../evaluate/evaluate.js';
import type { EvaluateOptions, Evaluation } from '../evaluate/evaluate.js';
import { askEach } from '../plan/pass.js';
import type { Plan } from '../plan/plan.js';

/**
 * Runs a plan over a source and judges every group, each scan asked by itself: what a page evaluates is a few indicators over little
 * data, and arranging the scans would cost it more bytes than it saves. It says what the evaluation of a home says.
 * @throws IndicatorError `bad-day` | `snapshot-moved`; QueryError | SourceError of the source
 */
export const evaluatePlan = (plan: Plan, source: Source, options: EvaluateOptions): Promise<Evaluation> =>
  evaluateBy(askEach, plan, source, options);
