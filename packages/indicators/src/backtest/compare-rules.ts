import type { Day, Source, WarningLevel } from '@qianliyan/sdk';
import { compile } from '../compile/compile.js';
import type { Indicator, Key } from '../definition/indicator.js';
import { evaluatePlan } from '../evaluate/evaluate-plan.js';
import type { Outcome } from '../evaluate/outcome.js';
import type { BacktestOptions } from './backtest.js';

/** A group that two versions of a rule say something else of. */
export interface RuleDifference {
  readonly asOf: Day;
  readonly keys: Readonly<Record<string, Key>>;
  /** What each version says: a level, or why there is none. Null where a version does not know the group. */
  readonly before: WarningLevel | Exclude<Outcome['state'], 'fired'> | null;
  readonly after: WarningLevel | Exclude<Outcome['state'], 'fired'> | null;
}

/**
 * What would change if one version of a rule took the place of another: every group that is judged otherwise, day by day. Both
 * versions see one snapshot. 规则改版对比
 * @throws as `evaluate`
 */
export async function compareRules(
  before: Indicator,
  after: Indicator,
  source: Source,
  { days, policy = {}, calendar, ...options }: BacktestOptions,
): Promise<readonly RuleDifference[]> {
  const plans = [before, after].map((indicator) => compile([indicator], policy));
  const { snapshot } = await source.describe(options);
  const found: RuleDifference[] = [];
  for (const asOf of [...new Set(days)].sort()) {
    const [old, young] = await Promise.all(
      plans.map(async (plan) => {
        const { outcomes } = await evaluatePlan(plan, source, { ...options, snapshot, asOf, calendar });
        return new Map(outcomes.map((outcome) => [JSON.stringify(outcome.keys), outcome]));
      }),
    );
    for (const name of new Set([...old!.keys(), ...young!.keys()])) {
      const [was, is] = [said(old!.get(name)), said(young!.get(name))];
      if (was !== is) found.push({ asOf, keys: (young!.get(name) ?? old!.get(name))!.keys, before: was, after: is });
    }
  }
  return found;
}

const said = (outcome: Outcome | undefined): RuleDifference['before'] =>
  outcome === undefined ? null : outcome.state === 'fired' ? outcome.level : outcome.state;
