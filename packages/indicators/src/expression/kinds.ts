import { didYouMean } from '@qianliyan/sdk';
import type { ColumnType } from '@qianliyan/sdk';
import type { Report } from '../check/issue.js';
import type { ArithmeticOp, Expression, FunctionName } from './ast.js';
import { isComparison } from './ast.js';

/**
 * What a value is: `nought` is a literal 0, which fits money and numbers alike; `null` fits anything it is compared with; `texts` is a
 * list parameter. 量的种类
 */
export type Kind = 'money' | 'number' | 'nought' | 'date' | 'text' | 'texts' | 'boolean' | 'null';

/** The kind of a column's values; json has none. */
export function kindOfColumn(type: ColumnType): Kind | null {
  if (type === 'fen') return 'money';
  if (type === 'int' || type === 'number') return 'number';
  if (type === 'date' || type === 'boolean') return type;
  return type === 'json' ? null : 'text';
}

const numeric: readonly Kind[] = ['money', 'number', 'nought'];

/**
 * Finds the kind of an expression and reports what does not fit: unknown names, money beside plain numbers, money literals
 * (fen or yuan? a parameter says), dates in sums. Returns null once something was reported.
 */
export function kindOf(expression: Expression, names: ReadonlyMap<string, Kind>, report: Report): Kind | null {
  const kind = (part: Expression) => kindOf(part, names, report);
  const wrong = (message: string): null => {
    report('wrong-kind', message, expression.at);
    return null;
  };
  switch (expression.op) {
    case 'number':
      return /^[0.]+$/.test(expression.text) ? 'nought' : 'number';
    case 'text':
    case 'boolean':
    case 'null':
      return expression.op;
    case 'name': {
      const known = names.get(expression.name);
      if (known) return known;
      report(
        'unknown-name',
        `unknown name: ${expression.name}${didYouMean(expression.name, names.keys())}`,
        expression.at,
      );
      return null;
    }
    case 'not': {
      const of = kind(expression.of);
      return of === null || of === 'boolean' ? of : wrong(`! takes a condition, not ${of}`);
    }
    case 'negate': {
      const of = kind(expression.of);
      return of === null || numeric.includes(of) ? of : wrong(`- takes a number, not ${of}`);
    }
    case 'list': {
      const kinds = expression.items.map(kind);
      if (kinds.includes(null)) return null;
      return kinds.every((item) => item === kinds[0])
        ? (kinds[0] ?? wrong('list is empty'))
        : wrong('list holds different kinds');
    }
    case 'if': {
      const [test, yes, no] = [kind(expression.test), kind(expression.yes), kind(expression.no)];
      if (test === null || yes === null || no === null) return null;
      if (test !== 'boolean') return wrong(`? takes a condition, not ${test}`);
      if (yes === 'text' || yes === 'texts' || yes === 'null')
        return wrong(`? chooses numbers, dates or conditions, not ${yes}`);
      return alike(yes, no, report, expression.at);
    }
    case 'call':
      return callKind(expression, expression.args.map(kind), wrong);
    default: {
      const [left, right] = [kind(expression.left), kind(expression.right)];
      if (left === null || right === null) return null;
      if (expression.op === 'and' || expression.op === 'or') {
        return left === 'boolean' && right === 'boolean'
          ? 'boolean'
          : wrong(`${expression.op === 'and' ? '&&' : '||'} takes conditions, not ${left} and ${right}`);
      }
      if (expression.op === 'in' && right === 'texts')
        return left === 'text' ? 'boolean' : wrong(`${left} in a list of texts`);
      if (left === 'texts' || right === 'texts') return wrong(`a list is only asked with in, contains and startsWith`);
      if (expression.op === 'in') {
        if (expression.right.op !== 'list') return wrong('in takes a list');
        return alike(left, right, report, expression.at) && 'boolean';
      }
      if ((left === 'null' || right === 'null') && expression.op !== '==' && expression.op !== '!=')
        return wrong(`${expression.op} takes no null`);
      if (isComparison(expression)) return alike(left, right, report, expression.at) && 'boolean';
      return arithmeticKind(expression.op as ArithmeticOp, left, right, report, expression.at);
    }
  }
}

type Wrong = (message: string) => null;

const isDate = (kind: Kind): boolean => kind === 'date';
const isNumber = (kind: Kind): boolean => kind === 'number' || kind === 'nought';

/** What a function takes and answers, by its name; those that answer what they take are told in `callKind`. */
const signatures: Readonly<Partial<Record<FunctionName, { readonly takes: readonly Kind[]; readonly answers: Kind }>>> =
  {
    daysSince: { takes: ['date'], answers: 'number' },
    daysBetween: { takes: ['date', 'date'], answers: 'number' },
    businessDays: { takes: ['date', 'date'], answers: 'number' },
    isBusinessDay: { takes: ['date'], answers: 'boolean' },
    addMonths: { takes: ['date', 'number'], answers: 'date' },
    yearOf: { takes: ['date'], answers: 'number' },
    monthOf: { takes: ['date'], answers: 'number' },
  };

function callKind(
  { name, args }: Extract<Expression, { op: 'call' }>,
  kinds: readonly (Kind | null)[],
  wrong: Wrong,
): Kind | null {
  const [first, second] = kinds;
  if (first == null || second === null) return null;
  const signature = signatures[name];
  if (signature) {
    const odd = signature.takes.findIndex((wanted, i) =>
      wanted === 'date' ? !isDate(kinds[i]!) : !isNumber(kinds[i]!),
    );
    return odd < 0 ? signature.answers : wrong(`${name} takes a ${signature.takes[odd]!}, not ${kinds[odd]!}`);
  }
  if (name === 'contains' || name === 'startsWith') {
    const literal = args[1]!.op === 'text' || args[1]!.op === 'list';
    return first === 'text' && (second === 'texts' || (second === 'text' && literal))
      ? 'boolean'
      : wrong(`${name} takes a text and texts, not ${first} and ${second!}`);
  }
  if (name === 'abs') return numeric.includes(first) ? first : wrong(`abs takes a number, not ${first}`);
  if (
    first !== second &&
    !(numeric.includes(first) && second === 'nought') &&
    !(first === 'nought' && numeric.includes(second!))
  )
    return wrong(`${name} takes two of one kind, not ${first} and ${second!}`);
  if (!numeric.includes(first) && first !== 'date') return wrong(`${name} takes numbers or dates, not ${first}`);
  return first === 'nought' ? second! : first;
}

function alike(left: Kind, right: Kind, report: Report, at: number): Kind | null {
  if (left === right || left === 'null' || right === 'null') return left;
  const pair = new Set([left, right]);
  if (pair.has('nought') && (pair.has('money') || pair.has('number'))) return pair.has('money') ? 'money' : 'number';
  if (pair.has('date') && pair.has('text')) return 'date';
  const money = pair.has('money') && pair.has('number');
  report(
    money ? 'bare-money' : 'mixed-kinds',
    money ? 'money beside a plain number: give the number a unit as a parameter' : `${left} beside ${right}`,
    at,
  );
  return null;
}

function arithmeticKind(op: ArithmeticOp, left: Kind, right: Kind, report: Report, at: number): Kind | null {
  if (!numeric.includes(left) || !numeric.includes(right)) {
    report('wrong-kind', `${op} takes numbers, not ${left} and ${right}`, at);
    return null;
  }
  if (op === '+' || op === '-' || op === '%') return alike(left, right, report, at);
  if (op === '/') {
    if (right === 'money' && left !== 'money') report('mixed-kinds', 'a plain number divided by money', at);
    return left === 'money' && right !== 'money' ? 'money' : 'number';
  }
  if (left === 'money' && right === 'money') report('mixed-kinds', 'money times money', at);
  return left === 'money' || right === 'money' ? 'money' : 'number';
}
