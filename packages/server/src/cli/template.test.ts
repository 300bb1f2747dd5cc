import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importTemplate, templateMapping } from '@qianliyan/sdk/derive';
import { readMapping } from '@qianliyan/sdk/intake';
import { afterEach, expect, it, vi } from 'vitest';
import { main } from './main.js';

afterEach(() => vi.restoreAllMocks());

/** Runs the command line and answers its exit code and what it printed. */
async function run(...words: readonly string[]): Promise<readonly [code: number, out: string]> {
  const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await main(['node', 'qianliyan', ...words]);
  const out = stdout.mock.calls.map(([text]) => String(text)).join('');
  vi.restoreAllMocks();
  return [code, out];
}

it('prints a template, its mapping, or both as JSON', async () => {
  const mapping = templateMapping('allotment');
  expect(await run('template', 'allotment')).toEqual([0, importTemplate('allotment')]);
  const [, printed] = await run('template', 'allotment', '--mapping');
  expect(readMapping(JSON.parse(printed))).toEqual(mapping);
  const [, json] = await run('template', 'allotment', '--json');
  expect(JSON.parse(json)).toEqual({ template: importTemplate('allotment'), mapping });
});

it.each(['csv', 'xlsx'])('writes a %s that import takes as it is', async (format) => {
  const folder = mkdtempSync(join(tmpdir(), 'qly-template-'));
  const [written] = await run('template', 'paymentVoucher', '--format', format, '--out', join(folder, 'new'));
  expect(written).toBe(0);
  const file = join(folder, `new/paymentVoucher.${format}`);
  const mapping = join(folder, 'new/paymentVoucher.mapping.json');
  const [code] = await run(
    ...['import', file, '--mapping', mapping, '--date', '2025-06-30', '--out', join(folder, 'inbox')],
  );
  expect(code).toBe(0);
  const [batch = ''] = readdirSync(join(folder, 'inbox'));
  expect(JSON.parse(readFileSync(join(folder, 'inbox', batch, 'batch.json'), 'utf8'))).toMatchObject({
    files: [{ table: 'paymentVoucher', rows: 1, control: { amount: '1234.50', actualAmount: '1234.50' } }],
  });
});

it('calls an unknown table a misuse', async () => {
  expect((await run('template', 'payments'))[0]).toBe(2);
});
