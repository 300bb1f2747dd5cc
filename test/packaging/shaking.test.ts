import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled } from './bundled.js';
import { forBrowsers } from './packages.js';

/** Files under `questions` that several questions are made of. */
const shared = ['consolidate', 'execution-rate', 'periods', 'regions', 'warning-counts'];

/** Questions that ask others. */
const asksToo: Readonly<Record<string, readonly string[]>> = { 'transfer-path': ['transfers'] };

/** What `@qianliyan/sdk` exports from its questions, one name of each file. */
const exported = [
  ...readFileSync('packages/sdk/src/index.ts', 'utf8').matchAll(
    /^export \{ (\w+)[^}]*\} from '\.\/questions\/([\w/-]+)\.js'/gm,
  ),
].map(([, name = '', file = '']) => ({ name, file }));
const questions = exported.filter(({ file }) => !shared.includes(file));

const core = `export { createClient, httpSource, QueryError, SourceError, fen, parseAmount, periodOf } from '@qianliyan/sdk';`;

describe('a bundler', () => {
  it.each([
    { name: 'createClient', file: '../client/client' },
    { name: 'httpSource', file: '../source/http/http' },
    ...questions,
  ])('takes $name alone: no other question, and nothing of the standard', async ({ name, file }) => {
    const { files, outside } = await bundled(`export { ${name} } from '@qianliyan/sdk';`);
    expect(files).toContain(posix.join('packages/sdk/src/questions', `${file}.ts`));
    expect(files.filter((path) => /\/(memory|derive|intake|workbook|rollup)\//.test(path))).toEqual([]);
    // Closed lists and their Chinese names may be needed; tables never are.
    expect(files.filter((path) => /\/standard\/(?!vocabulary)/.test(path))).toEqual([]);
    const others = questions.filter(
      (one) =>
        one.file !== file &&
        !asksToo[file]?.includes(one.file) &&
        files.some((path) => path.endsWith(`questions/${one.file}.ts`)),
    );
    expect(others).toEqual([]);
    expect(outside).toEqual([]);
  });

  it('finds nothing of Node in the core', async () => {
    const { files, outside } = await bundled(core);
    expect(files.length).toBeGreaterThan(10);
    expect(outside).toEqual([]);
    expect(files.filter((file) => !file.startsWith('packages/sdk/src/'))).toEqual([]);
  });

  it.each(forBrowsers)('finds nothing of Node in any of $name', async ({ manifest }) => {
    expect((await bundled(`export * from '${manifest.name}';`)).outside).toEqual([]);
  });

  it('would see a module of Node', async () => {
    expect((await bundled(`export * from 'node:path';`)).outside).toEqual(['node:path']);
  });
});

it('every question is looked at', () => {
  expect(questions.length).toBeGreaterThan(6);
  expect(shared.filter((name) => !exported.some(({ file }) => file === name))).toEqual([]);
});
