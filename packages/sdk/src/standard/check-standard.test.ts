import { expect, test } from 'vitest';
import { checkStandard } from './check-standard.js';
import { standard } from './index.js';

test('every table of the standard obeys its laws', () => {
  expect(() => checkStandard(standard)).not.toThrow();
});
