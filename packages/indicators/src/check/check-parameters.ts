import type { Indicator } from '../definition/indicator.js';
import { isList, kindOfParameter, parameterValue } from '../definition/parameter.js';
import { namesIn } from '../expression/ast.js';
import { ExpressionError } from '../expression/expression-error.js';
import { parseExpression } from '../expression/parse.js';
import type { Report } from './issue.js';

/** Reports parameters that are no numbers or lists, and ones that change from group to group where rows are filtered. */
export function checkParameters(indicator: Indicator, reportAt: (path: string) => Report): void {
  const filtering = filterNames(indicator);
  for (const [name, parameter] of Object.entries(indicator.parameters)) {
    const path = `parameters.${name}`;
    if (isList(parameter)) {
      if (parameter.values.length === 0 || parameter.values.some((text) => text === ''))
        reportAt(`${path}.values`)('missing', `list is empty or holds an empty text: ${name}`);
      continue;
    }
    const fen = kindOfParameter(parameter) === 'money' ? ' of whole fen' : '';
    const numbers: [string, number][] = [
      [`${path}.value`, parameter.value],
      ...(parameter.by ?? []).map(({ value }, i): [string, number] => [`${path}.by.${i}.value`, value]),
    ];
    for (const [at, value] of numbers)
      if (!parameterValue(parameter, value)) reportAt(at)('bad-number', `not a plain decimal${fen}: ${value}`);
    for (const [i, { keys }] of (parameter.by ?? []).entries())
      for (const column of Object.keys(keys))
        if (!indicator.grain.includes(column))
          reportAt(`${path}.by.${i}.keys`)('bad-grain', `not a column of the grain: ${column}`);
    if (parameter.by && filtering.has(name))
      reportAt(`${path}.by`)('bad-number', `a number that filters rows is one for all groups: ${name}`);
  }
}

/** Names in conditions that the source answers: there a parameter has one value for all groups. */
export function filterNames({ measures, folds = {}, population }: Indicator): ReadonlySet<string> {
  const texts = [
    ...Object.values(measures).map(({ where }) => where),
    ...Object.values(folds).flatMap(({ where, having }) => [where, having]),
    typeof population === 'object' ? population.where : undefined,
  ];
  return new Set(texts.flatMap((text) => (text === undefined ? [] : namesOf(text))));
}

/** The names in an expression; none in one that does not parse, which is told elsewhere. */
function namesOf(text: string): string[] {
  try {
    return [...namesIn(parseExpression(text)).keys()];
  } catch (error) {
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}
