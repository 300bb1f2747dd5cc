import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileRecord } from '@qianliyan/sdk/intake';
import { literal } from '../sql/literal.js';
import { readParquet } from './read-parquet.js';
import type { ParquetOptions } from './read-parquet.js';

let folder: string;
let instance: DuckDBInstance;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qianliyan-'));
  instance = await DuckDBInstance.create(':memory:');
});

afterAll(async () => {
  instance.closeSync();
  await rm(folder, { recursive: true });
});

async function write(select: string, name = 'x.parquet', options = ''): Promise<string> {
  const file = path.join(folder, name);
  const connection = await instance.connect();
  await connection.run(`COPY (${select}) TO ${literal(file)} (FORMAT parquet${options})`);
  connection.closeSync();
  return file;
}

async function recordsOf(file: string, options: ParquetOptions = {}): Promise<FileRecord[]> {
  const records: FileRecord[] = [];
  for await (const record of readParquet(file, options)) records.push(record);
  return records;
}

const rowsOf = async (file: string, options?: ParquetOptions) => (await recordsOf(file, options)).slice(1);

describe('readParquet', () => {
  it.each([
    [`1234567.89::DOUBLE`, '1234567.89'],
    [`12345.670000000002::DOUBLE`, '12345.67'],
    [`1e20::DOUBLE`, '100000000000000000000'],
    [`0.1::FLOAT`, '0.1'],
    [`-12.50::DECIMAL(38, 2)`, '-12.50'],
    [`99999999999999999999999999999999.99::DECIMAL(34, 2)`, '99999999999999999999999999999999.99'],
    [`9007199254740993::BIGINT`, '9007199254740993'],
    [`DATE '2025-06-30'`, '2025-06-30'],
    [`TIMESTAMP '2025-06-30 00:00:00'`, '2025-06-30'],
    [`TIMESTAMP '2025-06-30 08:30:00'`, '2025-06-30 08:30:00'],
    [`TIMESTAMPTZ '2025-06-30 08:00:00+08'`, '2025-06-30 00:00:00+00'],
    [`true`, 'true'],
    [`'一般公共预算'`, '一般公共预算'],
    [`encode('预算')`, '预算'],
    [`NULL::BIGINT`, ''],
  ])('reads %s as %s', async (value, text) => {
    expect(await recordsOf(await write(`SELECT 1 AS n, ${value} AS "金额 (元)"`))).toEqual([
      { row: 0, cells: ['n', '金额 (元)'] },
      { row: 1, cells: ['1', text] },
    ]);
  });

  it('keeps whole fen exact, and the order of rows over chunks and row groups', async () => {
    const rows = await rowsOf(
      await write(
        'SELECT i, (i * 9007199254)::DECIMAL(18,2) / 100 AS d FROM range(10000) t(i)',
        'many.parquet',
        ', ROW_GROUP_SIZE 2048',
      ),
    );
    expect(rows).toHaveLength(10_000);
    rows.forEach(({ row, cells }, at) => expect([row, cells[0]]).toEqual([at + 1, String(at)]));
  });

  it('faults numbers that are none', async () => {
    const [record] = await rowsOf(await write(`SELECT 'nan'::DOUBLE AS a, 1 AS b, '-inf'::FLOAT AS c`));
    expect([...(record?.faults ?? [])]).toEqual([
      [0, 'cell-error'],
      [2, 'cell-error'],
    ]);
  });

  it('opens the file it is given whatever its name, and no other', async () => {
    const odd = path.join(folder, `a[1]*'年.parquet`);
    await copyFile(await write('SELECT 1 AS one', 'a1.parquet'), odd);
    expect(await rowsOf(odd)).toEqual([{ row: 1, cells: ['1'] }]);
    await expect(recordsOf(path.join(folder, '*.parquet'))).rejects.toMatchObject({ code: 'file-unreadable' });
    await expect(recordsOf(path.join(folder, 'none.parquet'))).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  it('refuses columns of lists and structures by name', async () => {
    const file = await write(`SELECT 1 AS a, [1, 2] AS "明细"`);
    await expect(recordsOf(file)).rejects.toMatchObject({
      code: 'file-kind',
      message: expect.stringContaining('明细') as string,
    });
    await expect(recordsOf(await write(`SELECT {'a': 1} AS s`))).rejects.toMatchObject({ code: 'file-kind' });
  });

  it('stops at its limits', async () => {
    const file = await write(`SELECT i, repeat('钱', 1000) AS t FROM range(5000) t(i)`);
    await expect(recordsOf(file, { limits: { rows: 4999 } })).rejects.toMatchObject({ code: 'file-too-large' });
    await expect(recordsOf(file, { limits: { columns: 1 } })).rejects.toMatchObject({ code: 'file-too-large' });
    await expect(recordsOf(file, { limits: { rowChars: 1000 } })).rejects.toMatchObject({
      code: 'file-too-large',
      message: expect.stringContaining('row 1,') as string,
    });
    expect(await rowsOf(await write(`SELECT 'a' || chr(1) AS t`))).toHaveLength(1);
  });

  it('stops when it is cancelled', async () => {
    const file = await write('SELECT * FROM range(100000)');
    const stop = new AbortController();
    let rows = 0;
    const reading = (async () => {
      for await (const _ of readParquet(file, { signal: stop.signal })) if (++rows === 3000) stop.abort();
    })();
    await expect(reading).rejects.toMatchObject({ code: 'aborted' });
    expect(rows).toBeLessThan(10_000);
    await expect(recordsOf(file, { signal: stop.signal })).rejects.toMatchObject({ code: 'aborted' });
  });

  it('refuses a file that is cut short or garbled, or gives back what it held', async () => {
    const whole = await readFile(await write(`SELECT i, i * 1.5 AS d, '名' || i AS t FROM range(500) t(i)`));
    const expected = await rowsOf(path.join(folder, 'x.parquet'));
    const file = path.join(folder, 'broken.parquet');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), async (length) => {
        await writeFile(file, whole.subarray(0, length));
        await expect(recordsOf(file)).rejects.toMatchObject({ code: 'file-unreadable' });
      }),
      { numRuns: 15 },
    );
    await writeFile(file, 'PAR1 not at all PAR1');
    await expect(recordsOf(file)).rejects.toMatchObject({ code: 'file-unreadable' });
    expect(await rowsOf(path.join(folder, 'x.parquet'))).toEqual(expected);
  });
});
