import type { Day, EvidencePart } from '@qianliyan/sdk';
import type { Basis } from '../definition/indicator.js';
import type { Evaluation } from '../evaluate/evaluate.js';
import type { Fired, MeasureValues, Outcome } from '../evaluate/outcome.js';
import type { CompiledIndicator } from '../plan/plan.js';
import { evidenceOf } from '../warning/evidence.js';
import { fingerprint } from '../warning/fingerprint.js';
import { conditionWords, filledFormula, thresholdWords } from '../words/formula.js';
import type { Language } from '../words/number.js';

interface InWords {
  /** The formula with the numbers filled in. */
  readonly formula: string;
  /** The boundary of the level that fired, or the condition of the mildest level where none did. */
  readonly threshold: string;
}

/** Why an indicator says what it says of one group. 解释 */
export interface Explanation {
  readonly indicatorId: string;
  readonly version: string;
  readonly fingerprint: string;
  readonly asOf: Day;
  readonly snapshot: string;
  readonly outcome: Outcome;
  /** Words, of an outcome that has numbers. */
  readonly zh: InWords | null;
  readonly en: InWords | null;
  readonly measures: MeasureValues;
  /** How far a fired value is past its boundary. */
  readonly past: number | null;
  readonly basis: readonly Basis[];
  /** The rows behind the measures. */
  readonly evidence: readonly EvidencePart[];
}

/** What an explanation asks of an evaluation. */
export type Grounds = Pick<Evaluation, 'plan' | 'clock' | 'snapshot'>;

/** Says why an outcome of an evaluation is what it is. */
export function explained(evaluation: Grounds, compiled: CompiledIndicator, outcome: Outcome): Explanation {
  const { indicator, version } = compiled;
  const { plan, clock, snapshot } = evaluation;
  const { asOf } = clock;
  const judged = outcome.state === 'fired' || outcome.state === 'clear' ? outcome : null;
  return {
    indicatorId: indicator.id,
    version,
    fingerprint: fingerprint(indicator, outcome.keys, asOf),
    asOf,
    snapshot,
    outcome,
    zh: judged && wordsOf(evaluation, compiled, judged, 'zh'),
    en: judged && wordsOf(evaluation, compiled, judged, 'en'),
    measures: judged?.measures ?? {},
    past: outcome.state === 'fired' ? Math.abs(outcome.value - outcome.boundary) : null,
    basis: indicator.basis,
    evidence: evidenceOf(plan, compiled, outcome.keys, evaluation.clock),
  };
}

function wordsOf(
  { clock }: Grounds,
  compiled: CompiledIndicator,
  outcome: Extract<Outcome, { state: 'fired' | 'clear' }>,
  language: Language,
): InWords {
  if (outcome.state === 'fired')
    return {
      formula: filledFormula(compiled, outcome, clock, language),
      threshold: thresholdWords(compiled, outcome, language),
    };
  const [level, tree] = compiled.trees.levels[compiled.trees.levels.length - 1]!;
  const { indicatorId, keys, value, measures } = outcome;
  const numbers: Fired = { indicatorId, keys, state: 'fired', level, value, boundary: value, amount: null, measures };
  return {
    formula: filledFormula(compiled, numbers, clock, language),
    threshold: conditionWords(compiled, tree.when, language),
  };
}
