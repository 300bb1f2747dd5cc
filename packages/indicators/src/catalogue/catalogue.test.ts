import { describe, expect, test } from 'vitest';
import { checkIndicator } from '../check/check.js';
import { runCases } from '../cases/run-cases.js';
import { catalogue } from './catalogue.js';

describe.each(catalogue.map((indicator) => [indicator.id, indicator] as const))('%s', (_, indicator) => {
  test('is sound', () => expect(checkIndicator(indicator)).toEqual([]));

  test('does what its cases say', async () => expect(await runCases(indicator)).toEqual([]));

  test('is plain JSON', () => expect(JSON.parse(JSON.stringify(indicator))).toEqual(indicator));
});
