import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memorySource } from '@qianliyan/sdk';
import { createApp, listen, pushBatch, pushTokens } from '@qianliyan/server';
import { expect, onTestFinished, test } from 'vitest';
import { payment, writeBatch } from '../../packages/engines/test/batches.js';
import type { BatchSpec } from '../../packages/engines/test/batches.js';

const token = 'finance-token-of-the-test';
const night: BatchSpec = {
  batchId: 'finance-1',
  businessDate: '2025-06-01',
  tables: { paymentVoucher: [payment({ actualDate: '2025-06-01' })] },
};

async function door(maxBytes?: number) {
  const root = mkdtempSync(join(tmpdir(), 'qly-push-'));
  const inbox = join(root, 'inbox');
  mkdirSync(inbox);
  const push = {
    inbox,
    tokens: pushTokens({ finance: token, tax: 'tax-token-of-the-test' }),
    ...(maxBytes !== undefined && { maxBytes }),
  };
  const app = createApp({ source: memorySource({ tables: {}, provenance: 'synthetic' }), push });
  const server = await listen(app, 0);
  onTestFinished(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });
  const to = `${server.url}/push/`;
  const write = (spec: BatchSpec = night) => writeBatch(join(root, 'outbox'), spec);
  const call = (method: string, path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(to + path, { method, body, headers: { authorization: `Bearer ${token}`, ...headers } });
  return {
    inbox,
    to,
    write,
    call,
    push: (folder: string, more = {}) => pushBatch(folder, { to, token, wait: async () => undefined, ...more }),
  };
}

test('a batch arrives whole, and again is the same batch', async () => {
  const { inbox, push, write } = await door();
  const folder = await write();
  expect(await push(folder)).toEqual({ batchId: 'finance-1', state: 'received' });
  const names = ['batch.json', 'paymentVoucher.csv'];
  expect(readdirSync(join(inbox, 'finance-1')).sort()).toEqual(names);
  for (const name of names)
    expect(readFileSync(join(inbox, 'finance-1', name))).toEqual(readFileSync(join(folder, name)));
  expect(await push(folder)).toEqual({ batchId: 'finance-1', state: 'unchanged' });
  const other = await write({ ...night, revision: 2 });
  await expect(push(other)).rejects.toMatchObject({ code: 'batch-conflict' });
});

test('the same batch sent twice at once is one batch', async () => {
  const { push, write } = await door();
  const folder = await write();
  const answers = await Promise.all([push(folder), push(folder)]);
  expect(answers.map(({ state }) => state).sort()).toEqual(['received', 'unchanged']);
});

test('failures that may pass are tried again', async () => {
  const { push, write, inbox } = await door();
  let calls = 0;
  const shaky: typeof fetch = async (url, init) => {
    calls += 1;
    if (calls % 2 === 1) throw new TypeError('fetch failed');
    return fetch(url, init);
  };
  expect(await push(await write(), { fetch: shaky })).toMatchObject({ state: 'received' });
  expect(existsSync(join(inbox, 'finance-1', 'batch.json'))).toBe(true);
  const down: typeof fetch = async () => new Response('', { status: 503 });
  await expect(push(await write(), { fetch: down })).rejects.toMatchObject({ code: 'http-failed' });
});

test('an upload that is cut off leaves nothing in the inbox', async () => {
  const { inbox, to, push, write } = await door();
  await new Promise<void>((resolve) => {
    const headers = { authorization: `Bearer ${token}`, 'content-length': '1000000' };
    const upload = request(`${to}finance-1/paymentVoucher.csv`, { method: 'PUT', headers });
    upload.on('error', () => resolve());
    upload.write('voucherId\n', () => setTimeout(() => upload.destroy(new Error('cut')), 50));
  });
  expect(readdirSync(inbox).filter((name) => name !== '.push')).toEqual([]);
  expect(await push(await write())).toMatchObject({ state: 'received' });
  expect(readdirSync(join(inbox, 'finance-1')).sort()).toEqual(['batch.json', 'paymentVoucher.csv']);
});

test('refuses who holds no token, speaks for another feed, or sends what is not what it says', async () => {
  const { inbox, call, push, write } = await door(4096);
  const said = async (answer: Promise<Response>) => {
    const got = await answer;
    return [got.status, ((await got.json()) as { error: { code: string } }).error.code];
  };
  const folder = await write();
  const text = readFileSync(join(folder, 'batch.json'), 'utf8');
  expect(await said(call('PUT', 'x/y.csv', '', { authorization: 'Bearer wrong' }))).toEqual([401, 'not-published']);
  await expect(push(folder, { token: 'tax-token-of-the-test' })).rejects.toMatchObject({ code: 'bad-batch' });
  expect(await said(call('POST', 'finance-1', text))).toEqual([400, 'bad-batch']);
  const key = { 'idempotency-key': 'k' };
  expect(await said(call('POST', 'finance-1', text, key))).toEqual([400, 'bad-batch']);
  await call('PUT', 'finance-1/paymentVoucher.csv', 'something else');
  expect(await said(call('POST', 'finance-1', text, key))).toEqual([400, 'bad-batch']);
  expect(await said(call('POST', 'finance-1', text.replace('2025-06-01', '2025-06-02'), key))).toEqual([
    422,
    'idempotency-mismatch',
  ]);
  expect(await said(call('PUT', 'finance-1/big.csv', 'x'.repeat(5000)))).toEqual([422, 'file-too-large']);
  for (const path of ['..%2Fx/y.csv', 'a/..%2F..%2Fy.csv', 'a/.hidden', 'a/batch.json', '.push/y.csv'])
    expect((await call('PUT', path, 'x')).status).toBeGreaterThanOrEqual(400);
  expect(readdirSync(inbox)).toEqual(['.push']);
});

test('tokens are long, and never in the answer', () => {
  expect(() => pushTokens({ finance: 'short' })).toThrow(expect.objectContaining({ code: 'feed-invalid' }));
  expect(() => pushTokens({})).toThrow(expect.objectContaining({ code: 'feed-invalid' }));
  expect(pushTokens({ finance: token }).feedOf(`Bearer ${token}`)).toBe('finance');
  expect(pushTokens({ finance: token }).feedOf(createHash('sha256').update(token).digest('hex'))).toBeUndefined();
});
