import { existsSync, mkdtempSync, rmSync } from 'node:fs';
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

it.each([
  ['serve', '--port', 'abc'],
  ['serve', '--port', '99999'],
  ['evaluate', '--as-of', '2025-02-30'],
  ['import', 'x.csv', '--mapping', 'm.json', '--date', '2025-13-01'],
  ['import', 'x.csv', '--mapping', 'm.json', '--date', '2025-01-31', '--revision', '0'],
  ['sync'],
])('answers 2 to %s %s %s', async (...args) => {
  expect(await run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('error: ') });
});

it.each(['describe', 'quarantine', 'evaluate', 'serve'])(
  '%s makes no data folder of a mistyped path',
  async (command) => {
    const folder = mkdtempSync(join(tmpdir(), 'qly-cli-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const data = join(folder, 'mistyped');
    const { code, out } = await run(command, '--data', data, '--json');
    expect({ code, error: JSON.parse(out) }).toMatchObject({ code: 1, error: { error: { code: 'store-unreadable' } } });
    expect(existsSync(data)).toBe(false);
  },
);

it('lists the conditions of every level of the indicators', async () => {
  const { code, out } = await run('indicators', 'list');
  expect(code).toBe(0);
  expect(out).toMatch(/agency-execution-behind-schedule .*red: value .*yellow: value /);
});
