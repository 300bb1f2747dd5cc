import type { Filter, Scalar } from '@qianliyan/sdk';
import type { Comparison, Expression } from './ast.js';
import { flippedOps, isComparison } from './ast.js';
import { exactNumber } from './exact.js';
import { nullTested } from './judge.js';
import { ExpressionError } from './expression-error.js';
import { isWhole, toDouble } from './rational.js';
import type { Rational } from './rational.js';

/** What a filter's names stand for: columns, some of them whole numbers, and constants. */
export interface FilterScope {
  isColumn(name: string): boolean;
  /** True where only whole numbers can stand (money, counts). */
  isWhole(name: string): boolean;
  /** A parameter's exact value, money in fen; null when the name is no constant. */
  constant(name: string): Rational | null;
}

const sdkOps = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge', '==': 'eq', '!=': 'ne' } as const;

/**
 * Turns a condition into the source's filter: each comparison sets one column against constants.
 * @throws ExpressionError `bad-expression` for what no filter can ask
 */
export function toFilter(expression: Expression, scope: FilterScope): Filter {
  switch (expression.op) {
    case 'and':
    case 'or': {
      const parts = [expression.left, expression.right].map((part) => toFilter(part, scope));
      return expression.op === 'and'
        ? { and: parts.flatMap((part) => ('and' in part ? part.and : [part])) }
        : { or: parts.flatMap((part) => ('or' in part ? part.or : [part])) };
    }
    case 'not':
      return { not: toFilter(expression.of, scope) };
    case 'name':
      return { column: columnName(expression, scope), op: 'eq', value: true };
    case 'in': {
      if (expression.right.op !== 'list') throw new ExpressionError('in takes a list', expression.right.at);
      const column = columnName(expression.left, scope);
      return { column, op: 'in', values: expression.right.items.map((item) => constant(item, column, scope)) };
    }
    default:
      if (isComparison(expression)) return comparison(expression, scope);
      throw new ExpressionError(`not a condition: ${expression.op}`, expression.at);
  }
}

function comparison(expression: Comparison, scope: FilterScope): Filter {
  const tested = nullTested(expression);
  if (tested) {
    const isNull: Filter = { column: columnName(tested, scope), op: 'null' };
    return expression.op === '==' ? isNull : { not: isNull };
  }
  const onLeft = expression.left.op === 'name' && scope.isColumn(expression.left.name);
  const column = columnName(onLeft ? expression.left : expression.right, scope);
  const value = constant(onLeft ? expression.right : expression.left, column, scope);
  return { column, op: sdkOps[onLeft ? expression.op : flippedOps[expression.op]], value };
}

function columnName(expression: Expression, scope: FilterScope): string {
  if (expression.op === 'name' && scope.isColumn(expression.name)) return expression.name;
  throw new ExpressionError('a filter compares a column with constants', expression.at);
}

function constant(expression: Expression, column: string, scope: FilterScope): Scalar {
  if (expression.op === 'text' || expression.op === 'boolean') return expression.value;
  const value = exactNumber(expression, { day: 0, approximate: () => null, exact: (name) => scope.constant(name) });
  if (!value) throw new ExpressionError('a filter compares a column with constants', expression.at);
  if (scope.isWhole(column) && !isWhole(value))
    throw new ExpressionError(`not a whole number beside ${column}`, expression.at);
  return toDouble(value);
}
