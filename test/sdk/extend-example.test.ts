import { tableRows } from '@qianliyan/sdk';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answer, cityStandard, template } from './extend-example.js';

test('the page on extending the standard shows this example, and it runs', () => {
  const page = readFileSync('docs/standard/extend.md', 'utf8');
  const blocks = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
  expect(blocks.join('\n')).toBe(readFileSync('test/sdk/extend-example.ts', 'utf8'));
  expect(Object.keys(cityStandard.project.columns)).toContain('keyProject');
  expect(template).toContain('事项编号,财政区划代码,项目代码,进展,投入金额');
  expect(tableRows(answer)).toEqual([{ state: 'doing', amount: 100_000_000 }]);
});
