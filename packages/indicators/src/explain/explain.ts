import type { AskOptions, Day, Source } from '@qianliyan/sdk';
import { compile } from '../compile/compile.js';
import type { Calendar } from '../definition/calendar.js';
import type { Indicator, Key } from '../definition/indicator.js';
import type { Policy } from '../definition/policy.js';
import { evaluatePlan } from '../evaluate/evaluate-plan.js';
import { explained } from './explained.js';
import type { Explanation } from './explained.js';

/** What to explain. */
export interface ExplainOptions extends AskOptions {
  readonly asOf: Day;
  readonly policy?: Policy;
  readonly calendar?: Calendar;
}

/**
 * Judges one group again and says why: fired, clear, excluded or not computable. Null when the indicator knows no such group that day.
 * @param keys columns of the grain; those left out fit any value. A number, or none, may be given as its text in a warning's id
 * @throws as `evaluate`
 */
export async function explain(
  indicator: Indicator,
  source: Source,
  keys: Readonly<Record<string, Key>>,
  { policy = {}, ...options }: ExplainOptions,
): Promise<Explanation | null> {
  const plan = compile([indicator], policy);
  const evaluation = await evaluatePlan(plan, source, options);
  const judged = evaluation.judged[0]!;
  for (let row = 0; row < judged.groups; row += 1) {
    const own = judged.keysAt(row);
    if (Object.entries(keys).every(([column, key]) => fits(own[column] ?? null, key)))
      return explained(evaluation, judged.compiled, judged.outcomeAt(row));
  }
  return null;
}

const fits = (own: Key, key: Key): boolean => own === key || (typeof key === 'string' && String(own ?? '') === key);
