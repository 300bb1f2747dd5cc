import { catalogue } from '@qianliyan/indicators/catalogue';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  ['import', 'x.csv', '--date', '2025-01-31'],
  ['import', 'x.csv', '--mapping', 'm.json'],
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

it('lists what a city decided about the indicators', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qly-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [id, other] = ['split-payment-under-threshold', 'agency-execution-behind-schedule'];
  const off = catalogue.find(({ enabled }) => enabled === false)!.id;
  writeFileSync(
    join(folder, 'policy.json'),
    JSON.stringify({
      overrides: [{ indicator: id, parameters: { limit: 300_000 }, reason: '本市限额' }],
      enabled: { [other]: false, [off]: true },
    }),
  );
  const own = { ...catalogue.find((one) => one.id === id), id: 'my-split' };
  writeFileSync(join(folder, 'my-split.json'), JSON.stringify(own));
  const { out } = await run('indicators', 'list', '--indicators', folder);
  expect(out).toMatch(new RegExp(`${id}  .*（本地取值 1 处）`));
  expect(out).toMatch(new RegExp(`${other}  .*（本地停用）`));
  expect(out).toMatch(new RegExp(`${off}  .*（待核实，本地启用）`));
  expect(out).toMatch(/my-split {2}.*（本地指标）/);
  writeFileSync(join(folder, 'broken.json'), '{}');
  const tested = await run('indicators', 'test', folder);
  expect(tested).toMatchObject({
    code: 3,
    out: expect.stringMatching(/文件有误 \d+ 处，其中的用例没有运行；用例 \d+ 个，不符 0 处/),
  });
});

it('says where refused rows are, and when it does not list them all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qly-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [file, map, inbox, data] = ['pay.csv', 'map.json', 'inbox', 'data'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  const amount = { from: 'amount' };
  const columns = {
    ...{ voucherId: { from: 'id' }, year: { constant: '2025' }, actualDate: { constant: '2025-01-02' } },
    ...{ regionCode: { constant: '510000000' }, agencyCode: { constant: 'A' }, fundBook: { constant: 'GPB' } },
    ...{ amount, actualAmount: amount },
  };
  const names = { name: { zh: '支付', en: 'payments' }, table: 'paymentVoucher' };
  writeFileSync(map, JSON.stringify({ format: 'qianliyan-mapping/1', id: 'pay', ...names, columns }));
  writeFileSync(file, 'id,amount\na,1\nb,2\n');
  expect((await run('import', file, '--mapping', map, '--date', '2025-01-02', '--out', inbox)).code).toBe(0);
  const synced = await run('sync', inbox, '--data', data);
  expect(synced).toMatchObject({ code: 0, out: expect.stringContaining(`qianliyan quarantine --data ${data}`) });
  const first = await run('quarantine', '--data', data, '--limit', '1');
  expect(first.out.trimEnd().split('\n')).toEqual([
    expect.stringContaining('[unknown-region]'),
    '只列出前 1 条，后面还有；用 --limit 列出更多',
  ]);
  expect((await run('quarantine', '--data', data)).out.trimEnd().split('\n')).toHaveLength(2);
});
