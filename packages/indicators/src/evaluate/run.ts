import type { Source } from '@qianliyan/sdk';
import { compile } from '../compile/compile.js';
import type { Indicator } from '../definition/indicator.js';
import { evaluatePlan } from './evaluate.js';
import type { EvaluateOptions, Evaluation } from './evaluate.js';

/**
 * Compiles indicators and judges every group over a source. 预警评估
 * @throws IndicatorError `bad-indicator` | `bad-day` | `snapshot-moved`; QueryError | SourceError of the source
 */
export const evaluate = (
  indicators: readonly Indicator[],
  source: Source,
  options: EvaluateOptions,
): Promise<Evaluation> => evaluatePlan(compile(indicators), source, options);
