import { warningLevels } from '@qianliyan/sdk';
import type { WarningLevel } from '@qianliyan/sdk';
import type { Report } from '../check/issue.js';
import type { Indicator } from '../definition/indicator.js';
import { partsOf } from '../expression/ast.js';
import type { Expression } from '../expression/ast.js';
import { ExpressionError } from '../expression/expression-error.js';
import { kindOf } from '../expression/kinds.js';
import type { Kind } from '../expression/kinds.js';
import { parseExpression } from '../expression/parse.js';
import { boundaryOf } from './boundary.js';
import type { Boundary } from './boundary.js';
import { levelNames, valueNames } from './names.js';

/** A level ready to judge. */
export interface LevelTree {
  readonly when: Expression;
  readonly boundary: Boundary;
}

/** The parsed expressions that judge a group: all an evaluation needs, without a parser. */
export interface Trees {
  readonly applies?: Expression;
  readonly value: Expression;
  readonly amount?: Expression;
  /** Worst first. */
  readonly levels: readonly (readonly [WarningLevel, LevelTree])[];
}

/** Reads one expression and checks its kind; null once something was reported. */
export function readExpression(
  text: string,
  names: ReadonlyMap<string, Kind>,
  wanted: readonly Kind[],
  report: Report,
): Expression | null {
  try {
    const tree = parseExpression(text);
    const kind = kindOf(tree, names, report);
    if (kind === null) return null;
    if (wanted.includes(kind)) return tree;
    report('wrong-kind', `expected ${wanted[0]!}, got ${kind}`, tree.at);
    return null;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    report('bad-expression', error.message, error.at);
    return null;
  }
}

/** As `readExpression`, for what is judged by numbers: texts and lists belong to filters. */
function readJudged(
  text: string,
  names: ReadonlyMap<string, Kind>,
  wanted: readonly Kind[],
  report: Report,
): Expression | null {
  const tree = readExpression(text, names, wanted, report);
  const foreign = tree && find(tree, ({ op }) => op === 'text' || op === 'list');
  if (foreign) report('bad-expression', `only where and having may hold a ${foreign.op}`, foreign.at);
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

/** Reads all that judges a group of an indicator; null once something was reported. `reportAt` makes the report of a member. */
export function readTrees(indicator: Indicator, reportAt: (path: string) => Report): Trees | null {
  const names = valueNames(indicator);
  const read = (path: 'applies' | 'value' | 'amount', wanted: readonly Kind[]) => {
    const text = indicator[path];
    return text === undefined ? undefined : readJudged(text, names, wanted, reportAt(path));
  };
  const value = read('value', indicator.unit === 'fen' ? ['money'] : ['number', 'nought']);
  const applies = read('applies', ['boolean']);
  const amount = read('amount', ['money', 'nought']);
  const levels = readLevels(indicator, reportAt);
  if (!value || applies === null || amount === null || !levels) return null;
  return { value, ...(applies && { applies }), ...(amount && { amount }), levels };
}

function readLevels(indicator: Indicator, reportAt: (path: string) => Report): Trees['levels'] | null {
  const names = levelNames(indicator);
  const constants = new Set(Object.keys(indicator.parameters));
  const levels: [WarningLevel, LevelTree][] = [];
  let whole = true;
  for (const level of warningLevels) {
    const text = indicator.levels[level]?.when;
    if (text === undefined) continue;
    const report = reportAt(`levels.${level}.when`);
    const when = readJudged(text, names, ['boolean'], report);
    const boundary = when && boundaryOf(when, constants);
    if (when && !boundary)
      report('level-without-boundary', `level needs one comparison of value with a constant: ${text}`);
    if (when && boundary) levels.push([level, { when, boundary }]);
    else whole = false;
  }
  return whole ? levels : null;
}
