import { expect, test } from 'vitest';
import { parseExpression } from '../expression/parse.js';
import { boundariesOf } from './boundary.js';

const found = (when: string) => {
  const boundaries = boundariesOf(parseExpression(when), (name) => name === 'limit');
  return boundaries && boundaries.flatMap(({ op, constant }) => [op, constant.op]);
};

test.each([
  ['value < 0.1', ['<', 'number']],
  ['0.1 < value', ['>', 'number']],
  ['limit >= value', ['<=', 'name']],
  ['paid > 0 && value <= limit', ['<=', 'name']],
  ['paid > 0 && (value < 0.1 || limit < value)', ['<', 'number', '>', 'name']],
])('the boundary of %s reads from the value', (when, boundary) => {
  expect(found(when)).toEqual(boundary);
});

test.each(['value < paid', 'value > 0.1 && value < 0.2', 'value < 0.1 || paid > 0', 'value == null'])(
  'there is no one boundary in %s',
  (when) => {
    expect(found(when)).toBeNull();
  },
);
