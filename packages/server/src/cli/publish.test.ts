import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, putTable } from '@qianliyan/engines';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { main } from './main.js';

/** Runs `qianliyan publish`: its exit code, and what it said where. */
async function publish(...args: readonly string[]) {
  const said = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.err += String(text)), true));
  const code = await main(['node', 'qianliyan', 'publish', ...args]);
  return { code, ...said };
}

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'qly-publish-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

it('publishes a data folder and says how large it is', async () => {
  const made = folder();
  const [data, out] = [join(made, 'data'), join(made, 'out')];
  const store = await openStore(data);
  const province = { regionCode: '510000000', name: '演示省', shortName: '演示', level: 'province' } as const;
  await putTable(store, 'region', [{ ...province, parentCode: null }], { provenance: 'synthetic' });
  store.close();
  const { code, out: json } = await publish(out, '--data', data, '--json');
  expect({ code, report: JSON.parse(json) }).toMatchObject({ code: 0, report: { files: 3 } });
  expect(existsSync(join(out, 'manifest.json'))).toBe(true);
  const unknown = await publish(out, '--data', data, '--region', '510500', '--json');
  expect(JSON.parse(unknown.out)).toMatchObject({ error: { code: 'not-published' } });
});

it('makes nothing of a mistyped path or region', async () => {
  const made = folder();
  expect(await publish(join(made, 'out'), '--data', join(made, 'mistyped'))).toMatchObject({ code: 1 });
  process.exitCode = undefined;
  expect(await publish(join(made, 'out'), '--region', '51')).toMatchObject({ code: 2 });
  expect(existsSync(join(made, 'out'))).toBe(false);
});
