import { rmSync } from 'node:fs';
import { extendStandard, optional, tableRows } from '@qianliyan/sdk';
import type { Filter, RowQuery } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { payment, regions, writeBatch } from '../../test/batches.js';
import { newStore } from '../../test/stores.js';
import { duckdbSource, loadBatches, openStore, putTable } from '../index.js';
import type { DuckdbSourceOptions, Store } from '../index.js';

const subject = (name: string, code = '205') =>
  ({ scheme: 'functional', year: 2025, code, name, level: 1, isTransfer: false }) as const;

async function sourceOf(store: Store, options: DuckdbSourceOptions = {}) {
  const source = await duckdbSource(store, options);
  onTestFinished(() => {
    source.close();
  });
  return source;
}

const names = { from: 'subject', columns: ['name'] } as const;
const asked = async (source: Awaited<ReturnType<typeof sourceOf>>, snapshot?: string) =>
  tableRows(await source.rows(names, snapshot === undefined ? {} : { snapshot }));

test('stands at one snapshot until it is refreshed, and answers from another when asked', async () => {
  const { store } = await newStore();
  const first = await putTable(store, 'subject', [subject('旧')], { provenance: 'official' });
  const source = await sourceOf(store);
  const second = await putTable(store, 'subject', [subject('新')], { provenance: 'official' });
  expect(await asked(source)).toEqual([{ name: '旧' }]);
  expect(await asked(source, second)).toEqual([{ name: '新' }]);
  expect(source.refresh()).toBe(second);
  expect(await source.describe()).toMatchObject({ snapshot: second });
  expect(await asked(source, first)).toEqual([{ name: '旧' }]);
  expect(await asked(await sourceOf(store, { snapshot: first }))).toEqual([{ name: '旧' }]);
});

test('gives every row at once, in the order and of the snapshot its pages have', async () => {
  const { store } = await newStore();
  const many = Array.from({ length: 1203 }, (_, i) => subject(`科目${i}`, String(10_000 + i)));
  const first = await putTable(store, 'subject', many, { provenance: 'official' });
  const source = await sourceOf(store);
  await putTable(store, 'subject', [], { provenance: 'official' });
  const query: Omit<RowQuery, 'limit' | 'after'> = {
    from: 'subject',
    columns: ['code', 'name'],
    order: [{ column: 'name', descending: true }],
    where: { column: 'code', op: 'gt', value: '10003' },
  };
  const paged: object[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof source.rows>> = await source.rows({
      ...query,
      limit: 500,
      ...(after !== null && { after }),
    });
    paged.push(...tableRows(page));
    after = page.next;
  } while (after !== null);
  expect(paged).toHaveLength(1199);
  const all = await source.allRows(query);
  expect(tableRows(all)).toEqual(paged);
  expect(all.snapshot).toBe(first);
  await expect(source.allRows({ ...query, columns: ['nme' as 'name'] })).rejects.toMatchObject({
    code: 'unknown-column',
  });
});

const hour = 60 * 60_000;

/** A clock that a test sets. */
function clock() {
  const at = { time: 0, now: () => at.time };
  return at;
}

test('says that a snapshot is gone when its lease ended and it was collected', async () => {
  const time = clock();
  const { store } = await newStore(time);
  const first = await putTable(store, 'subject', [subject('旧')], { provenance: 'official' });
  const source = await sourceOf(store);
  await putTable(store, 'subject', [subject('新')], { provenance: 'official' });
  store.collect();
  expect(await asked(source)).toEqual([{ name: '旧' }]);
  time.time += 6 * hour;
  store.collect();
  await expect(asked(source)).rejects.toMatchObject({ name: 'SourceError', code: 'snapshot-gone', subject: first });
  source.refresh();
  expect(await asked(source)).toEqual([{ name: '新' }]);
});

test('holds the snapshot it stands at for as long as it is asked, and lets all go when it is closed', async () => {
  const time = clock();
  const { store } = await newStore(time);
  await putTable(store, 'subject', [subject('旧')], { provenance: 'official' });
  const source = await duckdbSource(store, { leaseFor: hour });
  await putTable(store, 'subject', [subject('新')], { provenance: 'official' });
  for (let n = 0; n < 4; n += 1) {
    time.time += 0.9 * hour;
    store.collect();
    expect(await asked(source)).toEqual([{ name: '旧' }]);
  }
  source.close();
  expect(store.collect()).toHaveLength(1);
});

test('leaves its leases to their end when it is told to, for the pages of a server that restarts', async () => {
  const time = clock();
  const { store } = await newStore(time);
  const first = await putTable(store, 'subject', [subject('旧')], { provenance: 'official' });
  (await duckdbSource(store, { leaseFor: hour, leaveLeases: true })).close();
  await putTable(store, 'subject', [subject('新')], { provenance: 'official' });
  store.collect();
  expect(await asked(await sourceOf(store), first)).toEqual([{ name: '旧' }]);
  time.time += hour;
  expect(store.collect()).toEqual([first]);
});

test('a page goes on in the snapshot it began in', async () => {
  const time = clock();
  const { store } = await newStore(time);
  await putTable(
    store,
    'subject',
    ['甲', '乙', '丙'].map((name, i) => subject(name, String(201 + i))),
    { provenance: 'official' },
  );
  const source = await sourceOf(store);
  const page = await source.rows({ ...names, limit: 2 });
  await putTable(store, 'subject', [subject('新')], { provenance: 'official' });
  source.refresh();
  store.collect();
  expect(tableRows(await source.rows({ ...names, limit: 2, after: page.next ?? '' }))).toEqual([{ name: '丙' }]);
  time.time += 7 * hour;
  store.collect();
  await expect(source.rows({ ...names, limit: 2, after: page.next ?? '' })).rejects.toMatchObject({
    code: 'snapshot-gone',
  });
});

/** True for text that UTF-8 can carry. */
const encodable = (text: string): boolean => Buffer.from(text).toString() === text;

test('no text becomes SQL, and every text finds itself', async () => {
  const { store } = await newStore();
  const naughty = [
    "'",
    "''",
    "' OR 1=1 --",
    "'; DROP TABLE t; --",
    '\\',
    "\\'",
    '$1',
    '{}',
    '%',
    '"',
    '/* */',
    "E'\\n'",
    '\n',
    '𠮷',
    'ﬁ',
  ];
  const texts = [
    ...new Set([
      ...naughty,
      ...fc
        .sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), { seed: 1, numRuns: 60 })
        .filter((text) => !text.includes('\0') && encodable(text)),
    ]),
  ];
  await putTable(
    store,
    'subject',
    texts.map((name, i) => subject(name, String(10_000 + i))),
    { provenance: 'official' },
  );
  const source = await sourceOf(store);
  for (const name of texts) {
    const where: Filter = {
      and: [
        { column: 'name', op: 'eq', value: name },
        { column: 'name', op: 'in', values: [name, `${name}'`] },
      ],
    };
    expect(tableRows(await source.rows({ ...names, where }))).toEqual([{ name }]);
  }
});

test('refuses a cursor whose values do not fit', async () => {
  const { store } = await newStore();
  await putTable(store, 'subject', [subject('甲')], { provenance: 'official' });
  const source = await sourceOf(store);
  const query = { ...names, order: [{ column: 'validFrom' }] } as const;
  const snapshot = store.current().id;
  const shape = 'subject +validFrom +scheme +year +code';
  for (const day of ["2025-01-01' OR 1=1 --", '2025-02-30']) {
    await expect(
      source.rows({ ...query, after: JSON.stringify([snapshot, shape, day, 'functional', 2025, '205']) }),
    ).rejects.toMatchObject({
      name: 'QueryError',
      code: 'bad-cursor',
      message: 'cursor value does not fit column: validFrom',
    });
  }
});

test('opens only the parts that can hold an answer', async () => {
  const { store, inbox } = await newStore();
  const days = ['2024-12-31', '2025-01-15', '2025-02-10'];
  const batches = await Promise.all(
    days.map((day, i) =>
      writeBatch(inbox, {
        batchId: day,
        businessDate: day,
        tables: {
          ...(i === 0 && { region: regions }),
          paymentVoucher: [payment({ voucherId: `v${i}`, actualDate: day, year: day.slice(0, 4) })],
        },
      }),
    ),
  );
  await loadBatches(store, batches);
  const source = await sourceOf(store);
  for (const part of store.current().manifest.tables.paymentVoucher?.parts ?? [])
    if (part.partition !== '2025-01') rmSync(store.path('parts', part.file));
  const count = (where: Filter) =>
    source
      .aggregate({ from: 'paymentVoucher', where, keys: [], measures: { n: { count: true } } })
      .then((table) => tableRows(table)[0]?.['n']);
  const day = (op: 'eq' | 'lt' | 'le' | 'gt' | 'ge', value: string): Filter => ({ column: 'actualDate', op, value });
  expect(await count({ and: [day('ge', '2025-01-01'), day('le', '2025-01-31')] })).toBe(1);
  expect(await count({ and: [day('gt', '2025-01-01'), { and: [day('lt', '2025-02-01')] }] })).toBe(1);
  expect(await count(day('eq', '2025-01-15'))).toBe(1);
  expect(await count({ column: 'actualDate', op: 'in', values: ['2025-01-20', '2025-01-15'] })).toBe(1);
  expect(await count({ and: [{ column: 'year', op: 'eq', value: 2025 }, day('lt', '2025-02-01')] })).toBe(1);
  expect(await count({ column: 'year', op: 'gt', value: 2030 })).toBe(0);
  await expect(count({ or: [day('eq', '2025-01-15'), day('eq', '2025-02-10')] })).rejects.toMatchObject({
    code: 'snapshot-gone',
  });
});

test('adds past what a double holds, and refuses what a safe integer cannot', async () => {
  const { store } = await newStore();
  const most = Number.MAX_SAFE_INTEGER;
  const line = (lineId: string, amount: number) =>
    ({
      lineId,
      year: 2025,
      regionCode: '510000000',
      regionLevel: 'province',
      stage: 'approved',
      fundBook: 'GPB',
      scope: 'own',
      direction: 'expenditure',
      subjectCode: '205',
      subjectLevel: 1,
      isTransfer: false,
      amount,
    }) as const;
  const ask = async (...amounts: readonly number[]) => {
    await putTable(store, 'budgetLine', amounts.map((amount, i) => line(`l${i}`, amount)) as never, {
      provenance: 'official',
    });
    const source = await sourceOf(store);
    const fixed = ['stage', 'fundBook', 'scope', 'direction', 'subjectLevel', 'isTransfer', 'regionLevel'] as const;
    const table = await source.aggregate({ from: 'budgetLine', keys: fixed, measures: { sum: { sum: 'amount' } } });
    return tableRows(table)[0]?.['sum'];
  };
  expect(await ask(most, most, -most)).toBe(most);
  expect(await ask(most, -1)).toBe(most - 1);
  await expect(ask(most, 1)).rejects.toMatchObject({ name: 'AmountError', code: 'amount-overflow' });
  await expect(ask(-most, -2)).rejects.toMatchObject({ code: 'amount-overflow' });
});

test('reads parts that were written before the standard grew, and parts without a column nobody filled', async () => {
  const { store, inbox } = await newStore();
  const folder = await writeBatch(inbox, {
    batchId: 'a',
    businessDate: '2025-06-30',
    tables: { region: regions, paymentVoucher: [payment({})] },
  });
  await loadBatches(store, [folder]);
  const grown = extendStandard({
    columns: { paymentVoucher: { cityTag: optional('code', '市标签', 'tag of the city') } },
  });
  const later = await openStore(store.folder, { standard: grown });
  onTestFinished(() => {
    later.close();
  });
  const source = await sourceOf(later);
  const columns = ['voucherId', 'purpose', 'cityTag'];
  const page = await source.rows({ from: 'paymentVoucher', columns });
  expect(tableRows(page)).toEqual([{ voucherId: 'v1', purpose: null, cityTag: null }]);
});
