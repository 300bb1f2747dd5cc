import { memorySource } from '@qianliyan/sdk';
import { compile } from '../compile/compile.js';
import type { Case, Expectation, Indicator } from '../definition/indicator.js';
import { evaluatePlan } from '../evaluate/evaluate-plan.js';
import type { Outcome } from '../evaluate/outcome.js';
import { caseRows } from './case-rows.js';

/** An expectation that was not met. */
export interface CaseFailure {
  readonly case: string;
  readonly expected: Expectation;
  /** What was said of the group; null when nothing was. */
  readonly found: Outcome | null;
}

/** Runs the cases of an indicator in memory; none fails for a proven one. 运行用例 */
export async function runCases(indicator: Indicator): Promise<CaseFailure[]> {
  const plan = compile([indicator]);
  const failures: CaseFailure[] = [];
  for (const one of indicator.cases) {
    const source = memorySource({
      tables: caseRows(one),
      provenance: 'synthetic',
      dataThrough: one.dataThrough ?? one.asOf,
    });
    const { outcomes, counts } = await evaluatePlan(plan, source, { asOf: one.asOf });
    failures.push(...failuresOf(one, outcomes, counts[0]?.clear === null));
  }
  return failures;
}

function failuresOf({ name, expect }: Case, outcomes: readonly Outcome[], sparse: boolean): CaseFailure[] {
  return expect.flatMap((expected) => {
    const found =
      outcomes.find(({ keys }) => Object.entries(expected.keys).every(([column, key]) => keys[column] === key)) ?? null;
    const unlisted = sparse && found === null && expected.outcome === 'clear';
    return unlisted || (found && meets(found, expected)) ? [] : [{ case: name, expected, found }];
  });
}

function meets(found: Outcome, { outcome, measure }: Expectation): boolean {
  if (found.state === 'fired') return found.level === outcome;
  return (
    found.state === outcome && (found.state !== 'not-computable' || measure === undefined || found.measure === measure)
  );
}
