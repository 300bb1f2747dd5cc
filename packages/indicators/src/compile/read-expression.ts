import type { Report } from '../check/issue.js';
import { partsOf } from '../expression/ast.js';
import type { Expression } from '../expression/ast.js';
import { ExpressionError } from '../expression/expression-error.js';
import { kindOf } from '../expression/kinds.js';
import type { Kind } from '../expression/kinds.js';
import { parseExpression } from '../expression/parse.js';

/** Reads one expression and checks its kind, which is added to `kinds`; null once something was reported. */
export function readExpression(
  text: string,
  names: ReadonlyMap<string, Kind>,
  wanted: readonly Kind[],
  report: Report,
  kinds: Kind[] = [],
): Expression | null {
  try {
    const tree = parseExpression(text);
    const kind = kindOf(tree, names, report);
    if (kind === null) return null;
    kinds.push(kind);
    if (wanted.includes(kind)) return tree;
    report('wrong-kind', `expected ${wanted[0]!}, got ${kind}`, tree.at);
    return null;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    report('bad-expression', error.message, error.at);
    return null;
  }
}

/** As `readExpression`, for what is judged by numbers: `%` belongs to filters. */
export function readJudged(
  text: string,
  names: ReadonlyMap<string, Kind>,
  wanted: readonly Kind[],
  report: Report,
  kinds: Kind[] = [],
): Expression | null {
  const tree = readExpression(text, names, wanted, report, kinds);
  const foreign = tree && find(tree, ({ op }) => op === '%');
  if (foreign) report('bad-expression', 'only where and having may hold a %', foreign.at);
  return foreign ? null : tree;
}

function find(tree: Expression, test: (part: Expression) => boolean): Expression | null {
  if (test(tree)) return tree;
  for (const part of partsOf(tree)) {
    const found = find(part, test);
    if (found) return found;
  }
  return null;
}
