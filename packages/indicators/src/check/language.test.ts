import { describe, expect, test } from 'vitest';
import { samples } from '../../test/samples/samples.js';
import { runCases } from '../cases/run-cases.js';
import { compile } from '../compile/compile.js';
import { checkIndicator } from './check.js';

describe.each(samples.map((indicator) => [indicator.id, indicator] as const))('%s', (_, indicator) => {
  test('is sound', () => expect(checkIndicator(indicator)).toEqual([]));

  test('does what its cases say', async () => expect(await runCases(indicator)).toEqual([]));

  test('is plain JSON, and so is its plan', () => {
    expect(JSON.parse(JSON.stringify(indicator))).toEqual(indicator);
    const plan = compile([indicator]);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});
