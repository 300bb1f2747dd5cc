import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { main } from './main.js';

/** Runs a command line: its exit code, and what it said where. */
async function run(...args: readonly string[]) {
  const said = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.err += String(text)), true));
  const code = await main(['node', 'qianliyan', ...args]);
  return { code, ...said };
}

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

it('proposes, explains, imports, exports what was refused, and takes it back mended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qly-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const at = (name: string): string => join(folder, name);
  writeFileSync(
    at('pay.csv'),
    '支付凭证主键,支付日期,区划代码,单位代码,预算类型,支付金额（万元）,实际支付金额（万元）,备注\nV1,2025/6/3,510500,A,一般公共预算,1,1,\nV2,2025/6/31,510500,A,一般公共预算,2,2,\n',
  );
  const half = await run('import', at('pay.csv'), '--propose', '--table', 'paymentVoucher');
  expect(half.err).toContain('没用上：“备注”');
  expect(JSON.parse(half.out)).toMatchObject({ table: 'paymentVoucher', columns: { amount: { unit: '万元' } } });
  const asked = ['--propose', '--table', 'paymentVoucher', '--doubtful', '--out', at('map.json')];
  expect(await run('import', at('pay.csv'), ...asked)).toMatchObject({ code: 0, err: expect.stringContaining('待核') });
  const explained = await run('import', at('pay.csv'), '--mapping', at('map.json'), '--explain');
  expect(explained.out).toContain('不导入的列：备注');
  const [inbox, data] = [at('inbox'), at('data')];
  const when = ['--date', '2025-06-30', '--out', inbox, '--json'];
  const { folder: batch } = JSON.parse(
    (await run('import', at('pay.csv'), '--mapping', at('map.json'), ...when)).out,
  ) as { folder: string };
  const refused = readFileSync(join(batch, 'quarantine.csv'), 'utf8');
  expect(refused).toContain('bad-date');
  writeFileSync(at('mended.csv'), refused.replace('2025/6/31', '2025/6/30'));
  const next = await run('import', at('mended.csv'), '--fixes', batch, '--out', inbox);
  expect(next).toMatchObject({ code: 0, out: expect.stringContaining('收到 1 行，接受 1 行') });
  await run('sync', inbox, '--data', data);
  const stored = JSON.parse((await run('quarantine', '--data', data, '--limit', '1', '--json')).out) as {
    entries: { batchId: string }[];
    more: boolean;
  };
  expect(stored).toMatchObject({ entries: [{ code: 'unknown-region' }], more: true });
  const id = stored.entries[0]?.batchId ?? '';
  expect(await run('quarantine', '--data', data, '--batch', id, '--export', at('rows.csv'))).toMatchObject({
    code: 0,
    out: `2 行 → ${at('rows.csv')}\n`,
  });
  expect(await run('quarantine', '--data', data, '--export', at('rows.csv'))).toMatchObject({ code: 3 });
  expect(readFileSync(at('rows.csv'), 'utf8')).toContain('V2');
});
