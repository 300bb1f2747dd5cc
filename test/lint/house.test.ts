import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayImport } from '../../scripts/lint/direction.mjs';
import { trackedFiles, type TrackedFile } from './tracked-files.js';

const generated = /(^|\/)generated\//;
const code = trackedFiles(/^(packages|stories|test|bench|scripts)\/.*\.(ts|mjs|js)$/).filter(
  ({ path }) => !generated.test(path),
);
const pages = trackedFiles(/^(packages|stories|\.storybook)\/.*\.(css|html)$/);
const texts = trackedFiles(/\.(ts|mjs|js|json|md|mdx|css|html|yaml|yml|sh)$|^\.ci\//).filter(
  ({ path }) => path !== 'pnpm-lock.yaml' && !/^test\/lint\//.test(path),
);
const having = (files: readonly TrackedFile[], pattern: RegExp) =>
  files.flatMap(({ path, lines }) => lines.flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}`] : [])));

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function workspaceDependencies(name: string): readonly string[] {
  const manifest = readJson(`packages/${name}/package.json`) as Record<'dependencies' | 'devDependencies', object>;
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((dependency) => dependency.startsWith('@qianliyan/'))
    .map((dependency) => dependency.slice('@qianliyan/'.length));
}

describe('house rules', () => {
  it('names files in kebab-case', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
    expect(code.map(({ path }) => path).filter((path) => !path.split('/').every((part) => name.test(part)))).toEqual(
      [],
    );
  });

  it('keeps files short', () => {
    expect(
      code.filter(({ path, lines }) => lines.length > (/test\./.test(path) ? 401 : 301)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('leaves no markers, no skipped and no focused tests', () => {
    expect(having(code, /\b(TODO|FIXME|XXX|HACK)\b/).filter((at) => !at.startsWith('test/lint/'))).toEqual([]);
    expect(
      having(code, /\b(it|test|describe)\.(skip|todo|only)\b/).filter((at) => !at.startsWith('test/lint/')),
    ).toEqual([]);
  });

  it('names no machine, registry or CDN', () => {
    expect(having(texts, /(^|[^a-zA-Z0-9_.-])\/(work|root|home)\//)).toEqual([]);
    expect(having(texts, /registry\.(npmjs|npmmirror|yarnpkg)\.|(unpkg|jsdelivr|cdnjs)\./)).toEqual([]);
  });

  it('styles pages without rem and without style attributes', () => {
    expect(having(pages, /\drem\b|\sstyle\s*=/)).toEqual([]);
  });

  it.each(Object.entries(mayImport))('lets %s depend only on rooms above it', (name, allowed) => {
    expect(workspaceDependencies(name).filter((room) => !allowed.includes(room))).toEqual([]);
  });

  it.each(Object.keys(mayImport))('compiles what %s depends on before it, and nothing else', (name) => {
    const { references } = readJson(`packages/${name}/tsconfig.json`) as { references: { path: string }[] };
    expect(references.map(({ path }) => path.slice('../'.length)).sort()).toEqual(
      [...workspaceDependencies(name)].sort(),
    );
  });
});
