import { isDay } from '../period.js';
import { didYouMean } from './nearest.js';
import { queryLimits } from './limits.js';
import type { PlanColumn, Scope } from './plan.js';
import type { Filter, Scalar } from './query.js';
import { refuse } from './refuse.js';
import { columnOf } from './scope.js';

const equalities = ['eq', 'ne', 'in', 'null'];

/**
 * Checks a filter against the columns in reach: names, operators and literals fit, depth and size are bounded.
 * @throws QueryError `unknown-column` | `bad-query`
 */
export function checkFilter(filter: Filter, scope: Scope): void {
  const left = { conditions: queryLimits.filterSize };
  walk(filter, scope, left, 1);
}

function walk(filter: Filter, scope: Scope, left: { conditions: number }, depth: number): void {
  if (depth > queryLimits.filterDepth) refuse(`filter deeper than ${queryLimits.filterDepth}`);
  if ('and' in filter || 'or' in filter) {
    const parts = 'and' in filter ? filter.and : filter.or;
    if (parts.length === 0) refuse('and, or need a condition');
    for (const part of parts) walk(part, scope, left, depth + 1);
    return;
  }
  if ('not' in filter) return walk(filter.not, scope, left, depth + 1);
  left.conditions -= 1;
  if (left.conditions < 0) refuse(`more conditions than ${queryLimits.filterSize}`);
  if ('left' in filter) checkPair(columnOf(scope, filter.left), columnOf(scope, filter.right), filter.op);
  else checkCondition(filter, columnOf(scope, filter.column));
}

const isText = ({ type }: PlanColumn): boolean => type === 'text' || type === 'code';
const isWhole = ({ type }: PlanColumn): boolean => type === 'int' || type === 'fen';

/** Two columns compare when they hold one type; text and code are one. Money never stands beside a plain number. */
function checkPair(left: PlanColumn, right: PlanColumn, op: string): void {
  const alike = left.type === right.type || (isText(left) && isText(right));
  if (!alike) refuse(`${left.type} column ${left.name} beside ${right.type} column ${right.name}`, right.name);
  if (left.type === 'json' || (left.type === 'boolean' && !equalities.includes(op)))
    refuse(`${left.type} column takes no ${op}: ${left.name}`, left.name);
}

function checkCondition(filter: Extract<Filter, { column: string }>, column: PlanColumn): void {
  const { op } = filter;
  const comparable = column.type === 'json' ? ['null'] : column.type === 'boolean' ? equalities : null;
  if (comparable && !comparable.includes(op))
    refuse(`${column.type} column takes no ${op}: ${column.name}`, column.name);
  if (op === 'null') return;
  if (op === 'contains' && !isText(column))
    refuse(`${column.type} column takes no contains: ${column.name}`, column.name);
  if (op === 'multiple' && (!isWhole(column) || !Number.isSafeInteger(filter.value) || filter.value < 1))
    refuse(`multiple takes a fen or int column and a whole number from 1: ${column.name}`, column.name);
  const listed = op === 'in' || op === 'contains';
  const values = listed ? filter.values : [filter.value];
  if (values.length === 0) refuse(`${op} needs a value: ${column.name}`, column.name);
  const most = op === 'contains' ? queryLimits.containsValues : queryLimits.inValues;
  if (values.length > most) refuse(`${op} takes at most ${most} values: ${column.name}`, column.name);
  if (op === 'contains' && values.includes('')) refuse(`contains takes no empty text: ${column.name}`, column.name);
  for (const value of values) checkLiteral(value, column, equalities.includes(op));
}

function checkLiteral(value: Scalar, column: PlanColumn, listed: boolean): void {
  if (!fits(value, column))
    refuse(`${column.type} column ${column.name} compared with ${typeof value}: ${String(value)}`, column.name);
  if (!listed || !column.values || column.values.includes(value as string)) return;
  refuse(`unknown ${column.name}: ${String(value)}${didYouMean(String(value), column.values)}`, column.name);
}

/** A surrogate without its partner: text that UTF-8 cannot carry. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function fits(value: Scalar, column: PlanColumn): boolean {
  switch (column.type) {
    case 'int':
    case 'fen':
      return Number.isSafeInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isDay(value);
    default:
      return typeof value === 'string' && !value.includes('\0') && !loneSurrogate.test(value);
  }
}
