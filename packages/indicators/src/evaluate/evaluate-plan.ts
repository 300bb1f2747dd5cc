import type { Source } from '@qianliyan/sdk';
import { arrange } from '../plan/arrange.js';
import type { Plan } from '../plan/plan.js';
import { evaluateBy } from './evaluate.js';
import type { EvaluateOptions, Evaluation } from './evaluate.js';

/**
 * Runs a plan over a source and judges every group. All scans see one snapshot, or the evaluation fails; a failing scan fails it whole.
 * @throws IndicatorError `bad-day` | `snapshot-moved`; QueryError | SourceError of the source
 */
export const evaluatePlan = (plan: Plan, source: Source, options: EvaluateOptions): Promise<Evaluation> =>
  evaluateBy(arrange, plan, source, options);
