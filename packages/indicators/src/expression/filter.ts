import type { Filter, Scalar } from '@qianliyan/sdk';
import { clockToken, isClockToken } from '../plan/resolve-clock.js';
import type { Comparison, Expression } from './ast.js';
import { flippedOps, isComparison, namesIn } from './ast.js';
import { exactNumber } from './exact.js';
import { ExpressionError } from './expression-error.js';
import { nullTested } from './null-tested.js';
import { fraction, isWhole, toDouble } from './rational.js';
import type { Rational } from './rational.js';

/** What a filter's names stand for: columns, some of them whole numbers or dates, constants, lists, and the clock. */
export interface FilterScope {
  isColumn(name: string): boolean;
  /** True where only whole numbers can stand (money, counts). */
  isWhole(name: string): boolean;
  isDate(name: string): boolean;
  /** A parameter's exact value, money in fen; null when the name is no constant. */
  constant(name: string): Rational | null;
  /** A list parameter's texts; null when the name is no list. */
  list(name: string): readonly string[] | null;
  /** True for a name of the clock. */
  isClock(name: string): boolean;
}

const sdkOps = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge', '==': 'eq', '!=': 'ne' } as const;

/**
 * Turns a condition into the source's filter: each comparison sets one column against constants or the clock, or two columns side by side.
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
      // `!isTransfer` holds the column to one value, as the check of additivity wants to see.
      if (expression.of.op === 'name') return { column: columnName(expression.of, scope), op: 'eq', value: false };
      return { not: toFilter(expression.of, scope) };
    case 'name':
      return { column: columnName(expression, scope), op: 'eq', value: true };
    case 'in': {
      const column = columnName(expression.left, scope);
      if (expression.right.op === 'name') return { column, op: 'in', values: textsOf(expression.right, scope) };
      if (expression.right.op !== 'list') throw new ExpressionError('in takes a list', expression.right.at);
      return { column, op: 'in', values: expression.right.items.map((item) => constant(item, column, scope)) };
    }
    case 'call':
      return textTest(expression, scope);
    default:
      if (isComparison(expression)) return comparison(expression, scope);
      throw new ExpressionError(`not a condition: ${expression.op}`, expression.at);
  }
}

function textTest({ name, args, at }: Extract<Expression, { op: 'call' }>, scope: FilterScope): Filter {
  if (name !== 'contains' && name !== 'startsWith') throw new ExpressionError(`a filter cannot ask ${name}`, at);
  const column = columnName(args[0]!, scope);
  const values = textsOf(args[1]!, scope);
  if (name === 'contains') return { column, op: 'contains', values };
  const parts = values.map((value): Filter => {
    if (!/^[\x21-\x7d]+$/.test(value))
      throw new ExpressionError(`startsWith takes letters, digits and signs: ${value}`, at);
    const after = value.slice(0, -1) + String.fromCharCode(value.charCodeAt(value.length - 1) + 1);
    return {
      and: [
        { column, op: 'ge', value },
        { column, op: 'lt', value: after },
      ],
    };
  });
  return parts.length === 1 ? parts[0]! : { or: parts };
}

/** The texts of a literal, a list of literals, or a list parameter. */
function textsOf(expression: Expression, { list }: Pick<FilterScope, 'list'>): readonly string[] {
  if (expression.op === 'text') return [expression.value];
  const named = expression.op === 'name' ? list(expression.name) : null;
  if (named) return named;
  if (expression.op !== 'list') throw new ExpressionError('expected a text or a list of texts', expression.at);
  return expression.items.map((item) => {
    if (item.op !== 'text') throw new ExpressionError('list holds something else than texts', item.at);
    return item.value;
  });
}

function comparison(expression: Comparison, scope: FilterScope): Filter {
  const tested = nullTested(expression);
  if (tested) {
    const isNull: Filter = { column: columnName(tested, scope), op: 'null' };
    return expression.op === '==' ? isNull : { not: isNull };
  }
  const { left, right, op } = expression;
  const isColumn = (side: Expression): side is Extract<Expression, { op: 'name' }> =>
    side.op === 'name' && scope.isColumn(side.name);
  if (isColumn(left) && isColumn(right)) return { left: left.name, op: sdkOps[op], right: right.name };
  if (left.op === '%') return multiple(expression, scope);
  if (left.op === 'call' && left.name === 'daysSince') return daysSince(expression, scope);
  const onLeft = isColumn(left);
  const column = columnName(onLeft ? left : right, scope);
  return { column, op: sdkOps[onLeft ? op : flippedOps[op]], value: constant(onLeft ? right : left, column, scope) };
}

/** `amount % 100000 == 0`: the amount is a multiple. */
function multiple({ op, left, right, at }: Comparison, scope: FilterScope): Filter {
  const { left: of, right: by } = left as Extract<Expression, { op: '%' }>;
  const nought = right.op === 'number' && Number(right.text) === 0;
  if ((op !== '==' && op !== '!=') || !nought) throw new ExpressionError('% is only compared with 0, by == or !=', at);
  const column = columnName(of, scope);
  const filter: Filter = { column, op: 'multiple', value: Number(constant(by, column, scope)) };
  return op === '==' ? filter : { not: filter };
}

/** `daysSince(dueDate) > 30`: the date is more than 30 days before the day judged. */
function daysSince({ op, left, right }: Comparison, scope: FilterScope): Filter {
  const column = columnName((left as Extract<Expression, { op: 'call' }>).args[0]!, scope);
  const days = exactNumber(right, constantsOnly(scope));
  if (!days || !isWhole(days)) throw new ExpressionError('daysSince is compared with a whole number of days', right.at);
  return { column, op: sdkOps[flippedOps[op]], value: clockToken('asOf.day', -toDouble(days)) };
}

function columnName(expression: Expression, scope: FilterScope): string {
  if (expression.op === 'name' && scope.isColumn(expression.name)) return expression.name;
  throw new ExpressionError('a filter compares a column with constants', expression.at);
}

const constantsOnly = (scope: FilterScope) => ({ day: 0, exact: (name: string) => scope.constant(name) });

function constant(expression: Expression, column: string, scope: FilterScope): Scalar {
  if (expression.op === 'text' && isClockToken(expression.value))
    throw new ExpressionError(`text that reads as a name of the clock: ${expression.value}`, expression.at);
  if (expression.op === 'text' || expression.op === 'boolean') return expression.value;
  const [clock, ...others] = [...namesIn(expression).keys()].filter((name) => scope.isClock(name));
  if (clock !== undefined) return clockConstant(expression, clock, others.length > 0, column, scope);
  const value = exactNumber(expression, constantsOnly(scope));
  if (!value) throw new ExpressionError('a filter compares a column with constants', expression.at);
  if (scope.isWhole(column) && !isWhole(value))
    throw new ExpressionError(`not a whole number beside ${column}`, expression.at);
  return toDouble(value);
}

/** A name of the clock, alone or with whole numbers added or taken: `asOf.year - 2`. */
function clockConstant(
  expression: Expression,
  name: string,
  more: boolean,
  column: string,
  scope: FilterScope,
): Scalar {
  const at = (value: number) =>
    exactNumber(expression, {
      day: 0,
      exact: (named) => (named === name ? fraction(value, 1) : scope.constant(named)),
    });
  const [nought, ...others] = [at(0), at(1), at(2)].map((value) => value && toDouble(value));
  const steady =
    !more && nought != null && Number.isInteger(nought) && others[0] === nought + 1 && others[1] === nought + 2;
  const dated = name === 'asOf.day' || name.endsWith('.end');
  if (!steady || name.endsWith('.timeProgress') || dated !== scope.isDate(column))
    throw new ExpressionError(
      `a filter takes the clock's days and whole numbers, with whole numbers added: ${name}`,
      expression.at,
    );
  return clockToken(name, nought);
}
