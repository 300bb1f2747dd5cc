import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { published } from './packages.js';

const run = (program: string, args: readonly string[], cwd = '.') =>
  spawnSync(program, args, { cwd, encoding: 'utf8' });

describe.each(published)('$name', ({ folder }) => {
  let tarball: string;
  let paths: readonly string[];

  beforeAll(() => {
    const destination = mkdtempSync(`${tmpdir()}/pack-`);
    const { stdout } = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', destination], folder);
    const [packed] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
    tarball = `${destination}/${packed?.filename.replace('@', '').replace('/', '-')}`;
    paths = packed?.files.map(({ path }) => path) ?? [];
  });

  it('packs its code and its types, and neither tests nor build state', () => {
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'dist/index.js', 'dist/index.d.ts', 'src/index.ts']));
    expect(paths.filter((path) => /\.test\.|tsbuildinfo/.test(path))).toEqual([]);
  });

  it('is what publint expects of a package', async () => {
    const bytes = readFileSync(tarball);
    const { messages, pkg } = await publint({
      strict: true,
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) },
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('gives its types to every module that imports it', () => {
    const { status, stdout } = run('node_modules/.bin/attw', [
      tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-color',
    ]);
    expect(status, stdout).toBe(0);
  });
});
