import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilers, freshProject, runIn } from './fresh-project.js';
import { published } from './packages.js';

/** Every module a consumer can import, as they write it. */
const entries = published.flatMap(({ manifest }) =>
  Object.entries(manifest.exports)
    .filter(([subpath, target]) => typeof target !== 'string' && !subpath.includes('*'))
    .map(([subpath]) => manifest.name + subpath.slice(1)),
);

const resolutions = [
  { moduleResolution: 'bundler', module: 'esnext' },
  { moduleResolution: 'node16', module: 'node16' },
  { moduleResolution: 'node10', module: 'esnext' },
] as const;

let folder: string;
beforeAll(() => {
  folder = freshProject();
  const imports = entries.map((entry, i) => `import * as entry${i} from '${entry}';\nvoid entry${i};`);
  writeFileSync(`${folder}/entries.ts`, imports.join('\n'));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a fresh project', () => {
  it.each(published)('gets $name with versions a registry knows', ({ manifest }) => {
    const installed = readFileSync(`${folder}/node_modules/${manifest.name}/package.json`, 'utf8');
    expect(installed).not.toMatch(/"(workspace|catalog):/);
    expect(JSON.parse(installed)).toMatchObject({ name: manifest.name, version: manifest.version });
  });

  it.each(compilers.flatMap((compiler) => resolutions.map((resolution) => ({ compiler, ...resolution }))))(
    'is typed by $compiler under $moduleResolution',
    ({ compiler, ...resolution }) => {
      const compilerOptions = {
        ...resolution,
        ...(compiler === 'typescript' && { ignoreDeprecations: '6.0' }),
        noEmit: true,
        strict: true,
        target: 'es2022',
        lib: ['es2023', 'dom'],
        types: [],
        skipDefaultLibCheck: true,
      };
      writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ['page.ts', 'entries.ts'] }));
      expect(
        faults(() => runIn(folder, 'node', [path.resolve(`node_modules/${compiler}/bin/tsc`), '-p', '.'])),
      ).toEqual([]);
    },
  );

  it('loads every entry in Node and asks', () => {
    expect(runIn(folder, 'node', ['node.mjs', ...entries])).toBe('province 1 演示省');
  });

  it('asks in a worker', () => {
    expect(runIn(folder, 'node', ['worker.mjs'])).toBe('province 1 演示省');
  });
});

/** What a compiler finds in the project and in our declarations; those of others are theirs to mend. */
function faults(compile: () => void): readonly string[] {
  try {
    compile();
    return [];
  } catch (error) {
    const lines = (error as Error).message.split('\n').filter((line) => /error TS\d+/.test(line));
    if (lines.length === 0) throw error;
    return lines.filter((line) => !line.startsWith('node_modules/') || line.includes('node_modules/@qianliyan/'));
  }
}
