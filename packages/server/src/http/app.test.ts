import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { httpSource, memorySource, tableRows } from '@qianliyan/sdk';
import { describe, expect, it } from 'vitest';
import { createApp } from './app.js';
import { checkPort, listen } from './listen.js';
import { strictPolicy } from './security.js';

const folder = mkdtempSync(join(tmpdir(), 'qly-app-'));
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
write('site/index.html', '<!doctype html><title>预算执行</title>');
write('assets/x.js', 'var a = 1;');

const source = memorySource({
  tables: {
    region: [{ regionCode: '510000000', name: '四川省', shortName: '四川', level: 'province' }],
    paymentVoucher: [
      {
        voucherId: 'V1',
        year: 2025,
        actualDate: '2025-01-02',
        regionCode: '510000000',
        agencyCode: 'A',
        fundBook: 'GPB',
        payeeName: '演示收款人',
        amount: 100,
        actualAmount: 100,
      },
    ],
  },
  provenance: 'synthetic',
  dataThrough: '2025-01-02',
});
const app = createApp({
  source,
  site: join(folder, 'site'),
  assets: { '/qianliyan': join(folder, 'assets') },
  catalogue: join(folder, 'catalogue'),
});
const ask = async (path: string, init?: RequestInit) => app.request(path, init);
const post = (query: unknown) => ({
  method: 'POST',
  body: JSON.stringify({ query }),
  headers: { 'content-type': 'application/json' },
});

describe('createApp', () => {
  it('says how it is and which night it stands at', async () => {
    expect(await (await ask('/healthz')).json()).toMatchObject({ ok: true, dataThrough: '2025-01-02' });
  });

  it('answers both verbs to a client of the SDK, through a real socket', async () => {
    const server = await listen(app, 0);
    try {
      const client = httpSource(`${server.url}/api/`);
      const answer = await client.aggregate({
        from: 'paymentVoucher',
        keys: ['fundBook'],
        measures: { paid: { sum: 'actualAmount' } },
      });
      expect(tableRows(answer)).toEqual([{ fundBook: 'GPB', paid: 100 }]);
    } finally {
      await server.close();
    }
  });

  it('never serves personal columns, and staff columns to staff alone', async () => {
    const names = post({ from: 'paymentVoucher', columns: ['payeeName'] });
    expect(await (await ask('/api/rows', names)).json()).toMatchObject({ error: { code: 'not-published' } });
    const staff = createApp({ source, audience: 'staff' });
    expect((await staff.request('/api/rows', names)).status).toBe(403);
    const ids = post({ from: 'paymentVoucher', columns: ['voucherId'] });
    expect((await ask('/api/rows', ids)).status).toBe(403);
    expect((await staff.request('/api/rows', ids)).status).toBe(200);
  });

  it('refuses a body that is no query, or too large, with a code', async () => {
    expect(await (await ask('/api/aggregate', { method: 'POST', body: '{' })).json()).toMatchObject({
      error: { code: 'bad-query' },
    });
    const large = await ask('/api/aggregate', { method: 'POST', body: 'x'.repeat(300_000) });
    expect(large.status).toBe(413);
  });

  it('serves pages and scripts under the strict policy', async () => {
    for (const path of ['/', '/qianliyan/x.js', '/api/describe']) {
      const answer = await ask(path);
      expect([path, answer.status, answer.headers.get('content-security-policy')]).toEqual([path, 200, strictPolicy]);
    }
    expect((await ask('/../app.test.ts')).status).toBe(404);
  });

  it('lets the catalogue wait for its build', async () => {
    expect(await (await ask('/catalogue/')).text()).toContain('组件目录正在生成');
    write('catalogue/index.html', '目录');
    expect(await (await ask('/catalogue/')).text()).toBe('目录');
  });
});

describe('listen', () => {
  it('names a port that is taken', async () => {
    const first = await listen(app, 0);
    const port = Number(new URL(first.url).port);
    await expect(listen(app, port)).rejects.toMatchObject({
      code: 'port-taken',
      message: expect.stringContaining(String(port)),
    });
    await expect(checkPort(port)).rejects.toMatchObject({ code: 'port-taken' });
    await first.close();
    await checkPort(port);
  });
});
