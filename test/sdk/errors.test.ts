import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { errorKinds } from '@qianliyan/sdk';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/errors.md'), 'utf8');
const documented = [...page.matchAll(/^### ([a-z-]+)$/gm)].map((match) => match[1]!);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return file.endsWith('.ts') && !file.endsWith('.test.ts') ? [readFileSync(file, 'utf8')] : [];
  });
}

/** Codes written into `new SomeError('code', …)` anywhere in the packages. */
const thrown = readdirSync(path.join(root, 'packages')).flatMap((name) =>
  sources(path.join(root, 'packages', name, 'src')).flatMap((text) =>
    [...text.matchAll(/new [A-Z]\w*Error\(\s*'([a-z]+(?:-[a-z]+)+|aborted)'/g)].map((match) => match[1]!),
  ),
);

test('every code of the SDK and every code thrown has its page', () => {
  expect(thrown.length).toBeGreaterThan(50);
  expect([...Object.keys(errorKinds), ...thrown].filter((code) => !documented.includes(code))).toEqual([]);
});

test('no code is documented twice, and none that nobody knows', () => {
  expect(documented.filter((code, i) => documented.indexOf(code) !== i)).toEqual([]);
  const known = new Set([...Object.keys(errorKinds), ...thrown]);
  expect(documented.filter((code) => !known.has(code))).toEqual([]);
});
