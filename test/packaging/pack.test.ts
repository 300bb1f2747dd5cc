import { execFileSync } from 'node:child_process';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';
import { describe, expect, it } from 'vitest';
import { published } from './packages.js';

const run = (program: string, args: readonly string[], cwd = '.'): string =>
  execFileSync(program, [...args], { cwd, encoding: 'utf8' });

describe.each(published)('$name', ({ folder, manifest }) => {
  it('is what publint expects of a package', async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: 'npm' });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('gives its types to every way of importing it', () => {
    const { analysis, problems } = JSON.parse(attw(folder)) as {
      analysis: { packageVersion: string };
      problems: object;
    };
    expect(analysis.packageVersion).toBe(manifest.version);
    expect(problems).toEqual({});
  });

  it('packs its code and its types, and neither tests nor build state', () => {
    const [{ files } = { files: [] }] = JSON.parse(
      run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], folder),
    ) as { files: { path: string }[] }[];
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'dist/index.js', 'dist/index.d.ts']));
    expect(paths.filter((path) => /\.test\.|tsbuildinfo/.test(path))).toEqual([]);
  });
});

/** attw exits with 1 when it finds a problem; the report says which. */
function attw(folder: string): string {
  try {
    return run('node_modules/.bin/attw', [
      '--pack',
      folder,
      '--profile',
      'esm-only',
      '--format',
      'json',
      '--no-definitely-typed',
    ]);
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
