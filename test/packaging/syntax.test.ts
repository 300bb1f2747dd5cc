import { readFileSync } from 'node:fs';
import { parse, tokenizer, type Token } from 'acorn';
import { describe, expect, it } from 'vitest';
import { filesEnding, forBrowsers } from './packages.js';

const newest = { ecmaVersion: 'latest', sourceType: 'module' } as const;
const namespaces = /^https?:\/\/(www\.w3\.org|json-schema\.org\/draft)\//;

function parses(path: string): boolean {
  try {
    parse(readFileSync(path, 'utf8'), { ecmaVersion: 2019, sourceType: 'module', allowHashBang: true });
    return true;
  } catch {
    return false;
  }
}

/** Addresses in the texts of a module; comments may name their sources. */
function addresses(path: string): readonly string[] {
  const texts = [...tokenizer(readFileSync(path, 'utf8'), newest)].map((token: Token & { value?: unknown }) =>
    String(token.value ?? ''),
  );
  return texts
    .flatMap((text) => text.match(/https?:\/\/[\w.-]+\S*/g) ?? [])
    .filter((address) => !namespaces.test(address));
}

describe('what a browser reads', () => {
  it.each(forBrowsers)('is ES2019 in $name', ({ folder }) => {
    const modules = filesEnding(`${folder}/dist`, '.js');
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.filter((path) => !parses(path))).toEqual([]);
  });

  it.each(forBrowsers)('names no other origin in $name', ({ folder }) => {
    expect(
      filesEnding(`${folder}/dist`, '.js').flatMap((path) => addresses(path).map((address) => `${path}: ${address}`)),
    ).toEqual([]);
  });

  it.each(forBrowsers)('evaluates no text in $name', ({ folder }) => {
    const evaluates = /\beval\s*\(|new Function\s*\(/;
    expect(filesEnding(`${folder}/dist`, '.js').filter((path) => evaluates.test(readFileSync(path, 'utf8')))).toEqual(
      [],
    );
  });
});
