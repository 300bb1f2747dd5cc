import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as sdk from '@qianliyan/sdk';
import ts from 'typescript';
import { afterEach, expect, test, vi } from 'vitest';
import { smallProvince } from '../../packages/sdk/test/small-province.js';

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/sdk/client.md'), 'utf8');
const snippets = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);

afterEach(() => vi.unstubAllGlobals());

test('what the page of the client shows runs as it stands', async () => {
  const held = sdk.memorySource({ tables: smallProvince, provenance: 'synthetic', snapshot: 'night-1' });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = { method: init.method!, path: url.slice('/api/'.length), body: String(init.body ?? '') };
    const { status, body } = await sdk.handleSourceRequest(held, request, { audience: 'staff' });
    return Response.json(body, { status });
  });
  const said: unknown[][] = [];
  const code = snippets.join('\n').replace(/^import \{(.*?)\} from '@qianliyan\/sdk';$/gm, 'const {$1} = sdk;');
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const names = [...code.matchAll(/^const (\w+) =/gm)].map((match) => match[1]!);
  const run = new Function(
    'sdk',
    'console',
    `return (async () => { ${outputText}; return { ${names.join(', ')} }; })()`,
  );
  const made = (await run(sdk, { log: (...words: unknown[]) => said.push(words) })) as Record<string, unknown>;

  expect(snippets.length).toBeGreaterThan(5);
  expect(made['sichuan']).toMatchObject({ snapshot: 'night-1', region: { name: '演示省' } });
  expect(made['page']).toMatchObject({ next: null });
  expect(made['first']).toMatchObject({ truncated: false });
  expect(said).toEqual([
    ['A1', 124, 3],
    ['A4', 25, 1],
    ['A5', 7, 1],
    ['演示省'],
    ['甲市'],
    ['甲县'],
    ['甲镇'],
    ['还有更多，从这里接着取：', expect.any(String)],
    [6, false],
    [true],
    ['unknown-column', 'unknown column: lvel (did you mean level?)'],
    ['region', 6],
  ]);
});
