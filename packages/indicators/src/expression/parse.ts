import { Environment } from '@marcbachmann/cel-js';
import type { ASTNode } from '@marcbachmann/cel-js';
import { didYouMean } from '@qianliyan/sdk';
import { functionArity } from './ast.js';
import type { Expression, FunctionName } from './ast.js';
import { ExpressionError } from './expression-error.js';

/** Bounds of one expression: text, nodes, nesting, items of a list, and decimal digits of a literal. 表达式上限 */
export const expressionLimits = { text: 1_000, nodes: 200, depth: 24, items: 100, digits: 40 } as const;

const grammar = new Environment({
  limits: {
    maxAstNodes: expressionLimits.nodes,
    maxDepth: expressionLimits.depth,
    maxListElements: expressionLimits.items,
    maxCallArguments: 4,
  },
});

const operators: Readonly<Record<string, Extract<Expression, { left: Expression }>['op']>> = {
  '+': '+',
  '-': '-',
  '*': '*',
  '/': '/',
  '%': '%',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '==': '==',
  '!=': '!=',
  '&&': 'and',
  '||': 'or',
  in: 'in',
};

/**
 * Reads an expression of CEL's grammar into our tree. The grammar is the library's; what it means is ours (docs/indicators/arithmetic.md).
 * @throws ExpressionError `bad-expression` for text that is no CEL, leaves our part of it, or passes the limits
 */
export function parseExpression(text: string): Expression {
  if (text.length > expressionLimits.text)
    throw new ExpressionError(`expression is longer than ${expressionLimits.text} characters`, expressionLimits.text);
  let tree: ASTNode;
  try {
    tree = grammar.parse(text).ast;
  } catch (cause) {
    const { summary = String(cause), range } = cause as {
      readonly summary?: string;
      readonly range?: { readonly start: number };
    };
    throw new ExpressionError(summary.charAt(0).toLowerCase() + summary.slice(1), range?.start ?? 0, cause);
  }
  return convert(tree, text);
}

function convert(node: ASTNode, text: string): Expression {
  const at = node.start;
  switch (node.op) {
    case 'value':
      return literal(node.args, text.slice(node.start, node.end), at);
    case 'id':
      return { op: 'name', name: node.args, at };
    case '.': {
      const of = convert(node.args[0], text);
      if (of.op !== 'name' || of.name.includes('.'))
        throw new ExpressionError(`only a name may be followed by a dot: ${node.args[1]}`, at);
      return { op: 'name', name: `${of.name}.${node.args[1]}`, at };
    }
    case 'list':
      return { op: 'list', items: node.args.map((item) => convert(item, text)), at };
    case 'call':
      return {
        op: 'call',
        name: functionName(node.args[0], node.args[1].length, at),
        args: node.args[1].map((argument) => convert(argument, text)),
        at,
      };
    case 'rcall': {
      // `purpose.contains("x")` is `contains(purpose, "x")`.
      const [name, receiver, args] = node.args;
      return {
        op: 'call',
        name: functionName(name, args.length + 1, at),
        args: [receiver, ...args].map((argument) => convert(argument, text)),
        at,
      };
    }
    case '?:': {
      const [test, yes, no] = node.args.map((part) => convert(part, text)) as [Expression, Expression, Expression];
      return { op: 'if', test, yes, no, at };
    }
    case '!_':
      return { op: 'not', of: convert(node.args, text), at };
    case '-_':
      return { op: 'negate', of: convert(node.args, text), at };
    default: {
      const op = operators[node.op];
      if (op === undefined) throw new ExpressionError(`not part of indicator expressions: ${node.op}`, at);
      const [left, right] = node.args as [ASTNode, ASTNode];
      return { op, left: convert(left, text), right: convert(right, text), at };
    }
  }
}

function functionName(name: string, args: number, at: number): FunctionName {
  if (!Object.prototype.hasOwnProperty.call(functionArity, name)) {
    throw new ExpressionError(`unknown function: ${name}${didYouMean(name, Object.keys(functionArity))}`, at);
  }
  const known = name as FunctionName;
  if (functionArity[known] !== args)
    throw new ExpressionError(`function takes ${functionArity[known]} values, not ${args}: ${name}`, at);
  return known;
}

function literal(value: unknown, written: string, at: number): Expression {
  if (value === null) return { op: 'null', at };
  if (typeof value === 'boolean') return { op: 'boolean', value, at };
  if (typeof value === 'string') return { op: 'text', value, at };
  if ((typeof value !== 'number' && typeof value !== 'bigint') || !/^\d+(\.\d+)?$/.test(written))
    throw new ExpressionError(`not a plain decimal number: ${written}`, at);
  if (written.length > expressionLimits.digits)
    throw new ExpressionError(`number is longer than ${expressionLimits.digits} digits: ${written}`, at);
  return { op: 'number', text: written, at };
}
