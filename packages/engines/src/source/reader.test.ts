import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from '../../test/stores.js';
import { openReader } from './reader.js';

async function readerOf() {
  const folder = await newFolder();
  for (const name of ['parts', 'tmp']) await mkdir(path.join(folder, name));
  await writeFile(path.join(folder, 'secret.csv'), 'a\n1\n');
  await writeFile(path.join(folder, 'parts', 'open.csv'), 'a\n1\n');
  const reader = await openReader(path.join(folder, 'parts'), path.join(folder, 'tmp'), {});
  onTestFinished(() => {
    reader.close();
  });
  return { reader, folder };
}

test('reads its folder and nothing else', async () => {
  const { reader, folder } = await readerOf();
  await expect(reader.query(`SELECT * FROM read_csv('${folder}/parts/open.csv')`, undefined)).resolves.toHaveLength(1);
  for (const file of [
    `${folder}/secret.csv`,
    `${folder}/parts/../secret.csv`,
    '/etc/passwd',
    '../secret.csv',
    'https://127.0.0.1/x.csv',
    's3://x/y.parquet',
  ]) {
    await expect(reader.query(`SELECT * FROM read_csv('${file}')`, undefined)).rejects.toThrow();
    await expect(reader.query(`SELECT * FROM read_text('${file}')`, undefined)).rejects.toThrow();
  }
});

test.each([
  `COPY (SELECT 1) TO '/tmp/qianliyan-escape.csv'`,
  `ATTACH '/tmp/qianliyan-escape.db'`,
  `SET enable_external_access = true`,
  `SET allowed_directories = ['/']`,
  `SET threads = 1`,
  `INSTALL httpfs`,
  `LOAD httpfs`,
])('cannot be talked into %s', async (sql) => {
  const { reader } = await readerOf();
  await expect(reader.query(sql, undefined)).rejects.toThrow();
});

const endless = 'SELECT sum(a.range * b.range) FROM range(10000000) a, range(10000000) b';

test('an aborted query stops, and its connection serves the next', async () => {
  const { reader } = await readerOf();
  const control = new AbortController();
  const queries = Array.from({ length: 6 }, () => reader.query(endless, control.signal));
  setTimeout(() => control.abort(new Error('enough')), 100);
  const started = performance.now();
  for (const result of await Promise.allSettled(queries)) {
    expect(result).toMatchObject({
      status: 'rejected',
      reason: { name: 'SourceError', code: 'aborted', cause: { message: 'enough' } },
    });
  }
  expect(performance.now() - started).toBeLessThan(10_000);
  const answers = await Promise.all(Array.from({ length: 8 }, () => reader.query('SELECT 1', undefined)));
  expect(answers.map(([chunk]) => chunk?.rowCount)).toEqual(Array(8).fill(1));
}, 30_000);

test('a call that was aborted before it began never runs', async () => {
  const { reader } = await readerOf();
  await expect(reader.query(endless, AbortSignal.abort())).rejects.toMatchObject({ code: 'aborted' });
});

test('an aborted query leaves those beside it alone', async () => {
  const { reader } = await readerOf();
  const long = (rows: number) =>
    `SELECT count(*) FROM range(${rows}) a, range(1000) b WHERE (a.range + b.range) % 7 = 3`;
  const beside = [1, 2].map(() => reader.query(long(200_000), new AbortController().signal));
  for (let i = 0; i < 3; i += 1) {
    const control = new AbortController();
    const stopped = reader.query(endless, control.signal);
    setTimeout(() => control.abort(), 20);
    await expect(stopped).rejects.toMatchObject({ code: 'aborted' });
  }
  expect((await Promise.all(beside)).map(([chunk]) => chunk?.rowCount)).toEqual([1, 1]);
}, 30_000);

test('many queries under one signal are no leak, and no warning says so', async () => {
  const { reader } = await readerOf();
  const warnings: string[] = [];
  const heard = ({ message }: Error) => void warnings.push(message);
  process.on('warning', heard);
  onTestFinished(() => void process.off('warning', heard));
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 24 }, () => reader.query('SELECT 1', signal)));
  await new Promise(setImmediate);
  expect(warnings).toEqual([]);
});
