import type { Indicator } from '../definition/indicator.js';
import { namesIn } from '../expression/ast.js';
import { parseExpression } from '../expression/parse.js';
import type { Report } from './issue.js';

const textsOf = (indicator: Indicator): string[] =>
  [
    indicator.value,
    indicator.applies,
    indicator.amount,
    typeof indicator.population === 'object' ? indicator.population.where : undefined,
    ...Object.values(indicator.levels).flatMap(({ when, clearAt }) => [when, clearAt]),
    ...Object.values(indicator.measures).map((measure) => measure.where),
    ...Object.values(indicator.folds ?? {}).flatMap(({ where, having }) => [where, having]),
    ...Object.values(indicator.siblings ?? {}).map(({ of }) => of),
  ].filter((text): text is string => text !== undefined);

/** Reports folds, parameters and siblings that nothing reads; a measure may stand as evidence alone. Expects every expression to parse. */
export function checkUse(indicator: Indicator, reportAt: (path: string) => Report): void {
  const used = new Set(textsOf(indicator).flatMap((text) => [...namesIn(parseExpression(text)).keys()]));
  const folds = new Set(Object.values(indicator.measures).map((measure) => measure.of));
  for (const member of ['parameters', 'siblings'] as const)
    for (const name of Object.keys(indicator[member] ?? {}))
      if (!used.has(name)) reportAt(`${member}.${name}`)('unused', `nothing reads it: ${name}`);
  for (const name of Object.keys(indicator.folds ?? {}))
    if (!folds.has(name)) reportAt(`folds.${name}`)('unused', `nothing reads it: ${name}`);
}
