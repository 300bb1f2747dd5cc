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
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(`packages/${name}/package.json`, 'utf8'),
    ) as Record<string, Record<string, string> | undefined>;
    const rooms = Object.keys({ ...dependencies, ...devDependencies }).filter((dependency) =>
      dependency.startsWith('@qianliyan/'),
    );
    expect(rooms.filter((room) => !allowed.includes(room.slice('@qianliyan/'.length)))).toEqual([]);
  });
});
