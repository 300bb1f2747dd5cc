import { expect, test } from 'vitest';
import { parseExpression } from '../expression/parse.js';
import { boundaryOf } from './boundary.js';

const found = (when: string) => {
  const boundary = boundaryOf(parseExpression(when), new Set(['limit']));
  return boundary && [boundary.op, boundary.constant.op];
};

test.each([
  ['value < 0.1', ['<', 'number']],
  ['0.1 < value', ['>', 'number']],
  ['limit >= value', ['<=', 'name']],
  ['paid > 0 && value <= limit', ['<=', 'name']],
])('the boundary of %s reads from the value', (when, boundary) => {
  expect(found(when)).toEqual(boundary);
});

test.each(['value < paid', 'value > 0.1 && value < 0.2', 'value < 0.1 || paid > 0', 'value == null'])(
  'there is no one boundary in %s',
  (when) => {
    expect(found(when)).toBeNull();
  },
);
