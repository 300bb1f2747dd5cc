import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const names = readdirSync(folder('../src/define')).map((file) => file.replace('.ts', ''));

it('has a file at the path of every entry, for bundlers that know no exports map', () => {
  expect(readdirSync(folder('../define')).sort()).toEqual(
    names.flatMap((name) => [`${name}.d.ts`, `${name}.js`]).sort(),
  );
  for (const name of names) {
    expect(readFileSync(folder(`../define/${name}.js`), 'utf8')).toBe(`import '../dist/define/${name}.js';\n`);
  }
});

it('registers every element with all of them', () => {
  const all = readFileSync(folder('../src/define/all.ts'), 'utf8');
  for (const name of names.filter((one) => one !== 'all')) expect(all).toContain(`import './${name}.js';`);
});
