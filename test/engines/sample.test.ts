import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { duckdbSource, loadBatches, openStore, quarantined } from '@qianliyan/engines';
import type { DuckdbSource, LoadReport, Store } from '@qianliyan/engines';
import { anchors, generateSample } from '@qianliyan/sample';
import { parseAmount, tableRows } from '@qianliyan/sdk';
import type { AggregateQuery, Filter } from '@qianliyan/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
let store: Store;
let source: DuckdbSource;
let report: LoadReport;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qianliyan-engines-'));
  const inbox = path.join(folder, 'inbox');
  await generateSample({ seed: 3, payments: 20_000, through: '2023-12-31', out: inbox });
  store = await openStore(path.join(folder, 'data'));
  const batches = (await readdir(inbox, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  report = await loadBatches(
    store,
    batches.map((entry) => path.join(inbox, entry.name)),
  );
  source = await duckdbSource(store);
}, 180_000);

afterAll(async () => {
  source.close();
  store.close();
  await rm(folder, { recursive: true });
});

const eq = (column: string, value: string | number | boolean): Filter => ({ column, op: 'eq', value });

/** What was spent in 2023, by the December report: own transfers are not spending. */
const december = (scope: 'whole' | 'own', where: readonly Filter[], keys: readonly string[]): AggregateQuery => ({
  from: 'executionMonthly',
  where: {
    and: [
      ...[eq('year', 2023), eq('month', 12), eq('direction', 'expenditure'), eq('isTransfer', false)],
      ...[eq('subjectLevel', 1), eq('scope', scope)],
      ...where,
    ],
  },
  keys,
  measures: { spent: { sum: 'amountYtd' } },
});

const paid = (keys: readonly string[]): AggregateQuery => ({
  from: 'paymentVoucher',
  where: eq('year', 2023),
  keys: [...keys, 'fundBook'],
  measures: { spent: { sum: 'actualAmount' } },
});

const ask = async (query: AggregateQuery) => tableRows(await source.aggregate(query));

test('the sample comes in whole: nothing set aside, complete to its last day', async () => {
  expect(report.taken.flatMap((batch) => batch.tables).filter((table) => table.quarantined > 0)).toEqual([]);
  expect(await quarantined(store)).toEqual([]);
  expect(await source.describe()).toMatchObject({
    dataThrough: '2023-12-31',
    tables: { region: { rowCount: 3324, provenance: 'synthetic' } },
  });
});

test('payments, monthly reports and published totals of each budget are the same fen', async () => {
  const published = anchors
    .filter((one) => one.year === 2023 && one.direction === 'expenditure' && one.scope === 'whole')
    .map((one) => ({ fundBook: one.fundBook, spent: parseAmount(one.value, '亿元') }));
  const books = ['GF', 'GPB', 'SCO', 'SIF'].map((book) => published.find((one) => one.fundBook === book));
  expect(await ask(paid([]))).toEqual(books);
  const province = await ask(december('whole', [eq('regionLevel', 'province')], ['regionCode', 'fundBook']));
  expect(province.map(({ fundBook, spent }) => ({ fundBook, spent }))).toEqual(books);
});

test("every region's own spending is its own payments, to the fen", async () => {
  const spent = (await ask(december('own', [], ['regionLevel', 'regionCode', 'fundBook']))).filter(
    (row) => row['spent'] !== 0,
  );
  const payments = (await ask(paid(['regionLevel', 'regionCode']))).filter((row) => row['spent'] !== 0);
  expect(spent.length).toBeGreaterThan(1000);
  expect(payments).toEqual(spent);
});

test('the province is its own level and its prefectures, without the transfers between them', async () => {
  const own = await ask(december('own', [eq('regionLevel', 'province')], ['fundBook']));
  const below = await ask(december('whole', [eq('regionLevel', 'prefecture')], ['fundBook']));
  const whole = await ask(december('whole', [eq('regionLevel', 'province')], ['fundBook']));
  const zones = await ask(december('own', [eq('regionLevel', 'zone'), eq('parentCode', '510000000')], ['fundBook']));
  const of = (rows: typeof own, book: unknown) => Number(rows.find((row) => row['fundBook'] === book)?.['spent'] ?? 0);
  expect(whole).toHaveLength(4);
  for (const { fundBook, spent } of whole) {
    expect(of(own, fundBook) + of(below, fundBook) + of(zones, fundBook)).toBe(spent);
  }
});
