/** Operators between two numbers; `%` is for filters alone. */
export type ArithmeticOp = '+' | '-' | '*' | '/' | '%';
/** Operators that compare. */
export type CompareOp = '<' | '<=' | '>' | '>=' | '==' | '!=';

/**
 * An expression as plain JSON, so that evaluating and explaining need no parser. `at` is the offset in the text it was written as.
 * `number` keeps its decimal text: 0.1 is one tenth. 表达式
 */
export type Expression =
  | { readonly op: 'number'; readonly text: string; readonly at: number }
  | { readonly op: 'text'; readonly value: string; readonly at: number }
  | { readonly op: 'boolean'; readonly value: boolean; readonly at: number }
  | { readonly op: 'null'; readonly at: number }
  | { readonly op: 'name'; readonly name: string; readonly at: number }
  | { readonly op: 'list'; readonly items: readonly Expression[]; readonly at: number }
  | { readonly op: 'call'; readonly name: FunctionName; readonly args: readonly Expression[]; readonly at: number }
  | { readonly op: 'not' | 'negate'; readonly of: Expression; readonly at: number }
  | {
      readonly op: 'if';
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
      readonly at: number;
    }
  | (Sides & { readonly op: ArithmeticOp | 'and' | 'or' | 'in' })
  | Comparison;

interface Sides {
  readonly left: Expression;
  readonly right: Expression;
  readonly at: number;
}

/** An expression that compares two sides. */
export interface Comparison extends Sides {
  readonly op: CompareOp;
}

/** Functions an expression may call, and how many values each takes. 函数 */
export const functionArity = {
  daysSince: 1,
  daysBetween: 2,
  businessDays: 2,
  isBusinessDay: 1,
  addMonths: 2,
  yearOf: 1,
  monthOf: 1,
  abs: 1,
  min: 2,
  max: 2,
  coalesce: 2,
  contains: 2,
  startsWith: 2,
} as const;
/** Name of a function. */
export type FunctionName = keyof typeof functionArity;

/** What a comparison says when its sides change places. */
export const flippedOps: Readonly<Record<CompareOp, CompareOp>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};

const compareOps: readonly string[] = Object.keys(flippedOps);

/** True for a comparison. */
export const isComparison = (expression: Expression): expression is Comparison => compareOps.includes(expression.op);

/** The parts of an expression, left to right. */
export function partsOf(expression: Expression): readonly Expression[] {
  if ('left' in expression) return [expression.left, expression.right];
  if ('of' in expression) return [expression.of];
  if (expression.op === 'if') return [expression.test, expression.yes, expression.no];
  if (expression.op === 'call') return expression.args;
  return expression.op === 'list' ? expression.items : [];
}

/** The names an expression reads, each once, with where it first stands. */
export function namesIn(expression: Expression): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const walk = (at: Expression): void => {
    if (at.op === 'name' && !names.has(at.name)) names.set(at.name, at.at);
    partsOf(at).forEach(walk);
  };
  walk(expression);
  return names;
}
