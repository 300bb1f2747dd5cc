import { duckdbSource, openStore, putTable } from '@qianliyan/engines';
import { catalogue, evaluate, warningsOf } from '@qianliyan/indicators';
import { memorySource } from '@qianliyan/sdk';
import type { Day, Row, RowsByTable, Source } from '@qianliyan/sdk';
import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { crowdedDays, crowdedTables, rawEntries } from './crowded-rows.js';
import { crossings } from './crossings.js';
import { told } from './judge.js';

const toldBy = async (source: Source, asOf: Day): Promise<string[]> =>
  warningsOf(await evaluate(catalogue, source, { asOf }))
    .map(told)
    .sort();

test(
  'in memory, warnings are every crossing of the raw rows and nothing else, over random rows crowded at the boundaries',
  { timeout: 60_000 },
  async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(crowdedTables, fc.constantFrom(...crowdedDays), async (tables, asOf) => {
        const expected = crossings(rawEntries(tables), asOf);
        for (const one of expected) kinds.add(one.replace(/^(.*?) \| .*? \| (.*?) \| .*$/, '$1 $2'));
        expect(
          await toldBy(memorySource({ tables, provenance: 'synthetic', dataThrough: '2025-12-31' }), asOf),
        ).toEqual(expected);
      }),
      { numRuns: 300 },
    );
    expect([...kinds].sort()).toEqual([
      'agency-execution-behind-schedule orange',
      'agency-execution-behind-schedule red',
      'agency-execution-behind-schedule yellow',
      'project-funds-idle orange',
      'project-funds-idle red',
      'project-funds-idle yellow',
      'split-payment-under-threshold yellow',
    ]);
  },
);

test('in DuckDB the same', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'qianliyan-oracle-'));
  try {
    for (const [i, tables] of fc.sample(crowdedTables, { numRuns: 3, seed: 20_250_526 }).entries()) {
      const store = await openStore(join(folder, String(i)));
      for (const table of ['region', 'agency', 'project', 'allotment', 'paymentVoucher'] as const)
        await put(store, table, tables);
      const source = await duckdbSource(store);
      for (const asOf of crowdedDays) expect(await toldBy(source, asOf)).toEqual(crossings(rawEntries(tables), asOf));
      source.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

const put = (
  store: Awaited<ReturnType<typeof openStore>>,
  table: keyof RowsByTable,
  tables: RowsByTable,
): Promise<string> =>
  putTable(store, table, tables[table] as readonly Row<'region'>[] as never, {
    provenance: 'synthetic',
    dataThrough: '2025-12-31',
  });
