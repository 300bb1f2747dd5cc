import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { trackedFiles } from '../lint/tracked-files.js';

const pages = trackedFiles(/\.md$/).filter(({ path: page }) => !page.startsWith('.changeset/'));

/** A page without its fenced code, where a bracket is no link. */
const prose = (text: string): string => text.replace(/^( *)```[\s\S]*?^\1```$/gm, '');

/** The anchors of a page's headings, as the forges that show Markdown write them. */
const anchorsOf = (page: string): string[] =>
  [...prose(readFileSync(page, 'utf8')).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

const links = pages.flatMap(({ path: page, text }) =>
  [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [file = '', anchor] = target.split('#');
      return { page, target, file: file === '' ? page : path.join(path.dirname(page), file), anchor };
    }),
);

test('every link of every page leads to a file, and every anchor to a heading', () => {
  expect(links.length).toBeGreaterThan(50);
  const broken = links.filter(
    ({ file, anchor }) => !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor)),
  );
  expect(broken.map(({ page, target }) => `${page}: ${target}`)).toEqual([]);
});

test('every page under docs can be reached from its index', () => {
  const reached = new Set(['docs/README.md']);
  for (const page of reached) {
    for (const link of links) {
      if (link.page === page && link.file.endsWith('.md')) reached.add(link.file);
    }
  }
  const lost = pages.map((page) => page.path).filter((page) => page.startsWith('docs/') && !reached.has(page));
  expect(lost).toEqual([]);
});

test('every command the pages name exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const texts = pages.map(({ text }) => text).join('\n');
  const runs = [...texts.matchAll(/\bnpm (?:run ([a-z:]+)|(start|test)\b)/g)].map(([, run, short]) => (run ?? short)!);
  const commands = [...texts.matchAll(/\bqianliyan (?!-)([a-z]+)\b/g)].map(([, name]) => name!);
  expect(runs.length).toBeGreaterThan(10);
  expect(commands.length).toBeGreaterThan(5);
  expect([...new Set(runs)].filter((name) => !(name in scripts))).toEqual([]);
  expect(
    [...new Set(commands)].filter(
      (name) => ![`${name}.ts`, name].some((file) => existsSync(`packages/server/src/cli/${file}`)),
    ),
  ).toEqual([]);
});

test('the boundaries of the lines to paste are those the portal serves', () => {
  const named = pages.flatMap(({ text }) => [...text.matchAll(/boundaries="\/([^"]+)"/g)].map(([, file]) => file!));
  expect(named.length).toBeGreaterThan(2);
  expect([...new Set(named)].filter((file) => !existsSync(`packages/regions/${file}`))).toEqual([]);
});
