import type { Source } from '@qianliyan/sdk';
import { compile } from '../compile/compile.js';
import type { Indicator } from '../definition/indicator.js';
import { enabledIndicators } from '../definition/policy.js';
import type { Policy } from '../definition/policy.js';
import { evaluatePlan } from './evaluate-plan.js';
import type { EvaluateOptions, Evaluation } from './evaluate.js';

/** How to evaluate declarations. */
export interface EvaluateIndicatorsOptions extends EvaluateOptions {
  /** What a city decides about them. */
  readonly policy?: Policy;
}

/**
 * Compiles the indicators that are switched on and judges every group over a source. 预警评估
 * @throws IndicatorError `bad-indicator` | `bad-day` | `snapshot-moved`; QueryError | SourceError of the source
 */
export const evaluate = (
  indicators: readonly Indicator[],
  source: Source,
  { policy = {}, ...options }: EvaluateIndicatorsOptions,
): Promise<Evaluation> => evaluatePlan(compile(enabledIndicators(indicators, policy), policy), source, options);
