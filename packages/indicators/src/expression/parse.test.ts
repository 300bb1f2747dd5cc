import { expect, test } from 'vitest';
import { ExpressionError } from './expression-error.js';
import { expressionLimits, parseExpression } from './parse.js';

const failure = (text: string): ExpressionError => {
  try {
    parseExpression(text);
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
  throw new Error(`parsed: ${text}`);
};

test('a tree is plain JSON that keeps decimals as written and where names stand', () => {
  const tree = parseExpression('paid / net - asOf.timeProgress < -0.10');
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  expect(tree).toMatchObject({
    op: '<',
    left: { op: '-', right: { op: 'name', name: 'asOf.timeProgress', at: 13 } },
    right: { op: 'negate', of: { op: 'number', text: '0.10' } },
  });
});

test.each([
  ['paid &&', 'unexpected token: EOF', 7],
  ['paid < 1e5', 'not a plain decimal number: 1e5', 7],
  ['paid < 0x10', 'not a plain decimal number: 0x10', 7],
  ['paid < 5u', 'not a plain decimal number: 5u', 7],
  ['{"a": 1}', 'not part of indicator expressions: map', 0],
  ['a[0]', 'not part of indicator expressions: []', 0],
  ['a.b.c', 'only a name may be followed by a dot: c', 0],
  ['1 + daySince(a)', 'unknown function: daySince (did you mean daysSince?)', 4],
  ['daysSince(a, b)', 'function takes 1 values, not 2: daysSince', 0],
  [
    `a < ${'9'.repeat(expressionLimits.digits + 1)}`,
    `number is longer than ${expressionLimits.digits} digits: ${'9'.repeat(expressionLimits.digits + 1)}`,
    4,
  ],
])('%s is refused: %s', (text, message, at) =>
  expect(failure(text)).toMatchObject({ code: 'bad-expression', message, at }),
);

test('comprehensions are refused', () => expect(failure('[1, 2].exists(x, x > 1)').code).toBe('bad-expression'));

test.each([
  ['too long', '1 + '.repeat(250) + '1'],
  ['too many parts', '1 + '.repeat(150) + '1'],
  ['too deep', '('.repeat(40) + 'a' + ')'.repeat(40)],
  ['too wide', `a in [${Array.from({ length: 101 }, (_, i) => i).join(', ')}]`],
])('%s is refused', (_, text) => expect(failure(text).code).toBe('bad-expression'));
