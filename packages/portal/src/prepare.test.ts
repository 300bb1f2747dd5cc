import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeOutput } from '@qianliyan/server';
import { expect, it, onTestFinished } from 'vitest';
import { prepareDemo } from './prepare.js';

it('leaves the store as it was until a new one is whole', async () => {
  const data = mkdtempSync(join(tmpdir(), 'qly-demo-'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  mkdirSync(join(data, 'store'));
  for (const name of ['store/kept', 'demo.stamp']) writeFileSync(join(data, name), 'as it was');
  const options = { data, seed: 1, payments: 5 };
  await expect(prepareDemo(options, makeOutput(true), new AbortController().signal)).rejects.toMatchObject({
    code: 'bad-sample-option',
  });
  expect(['store/kept', 'demo.stamp'].map((name) => existsSync(join(data, name)))).toEqual([true, true]);
});
