import { duckdbSource, openStore, putTable } from '@qianliyan/engines';
import { compile, evaluatePlan } from '@qianliyan/indicators';
import { catalogue } from '@qianliyan/indicators/catalogue';
import { memorySource } from '@qianliyan/sdk';
import type { Day, Row, RowsByTable, Source } from '@qianliyan/sdk';
import fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compare } from './compare.js';
import { crowdedDays, crowdedIds, crowdedTables, rawEntries } from './crowded-rows.js';
import type { RawTables } from './raw-tables.js';

const indicators = catalogue.filter(({ id }) => crowdedIds.includes(id));
const plan = compile(indicators);

/** The rows as their files would have them, by table. */
function rawOf(tables: RowsByTable): RawTables {
  const entries = rawEntries(tables);
  return { rows: (table) => entries.filter((entry) => entry.table === table).map(({ row }) => row) };
}

/** What is not as the raw rows lead to, and the kinds of warning that were met. */
async function judged(source: Source, tables: RowsByTable, asOf: Day) {
  const evaluation = await evaluatePlan(plan, source, { asOf });
  const compared = indicators.map((indicator) => compare(evaluation, indicator, rawOf(tables)));
  const kinds = evaluation.outcomes.flatMap((one) =>
    one.state === 'fired' ? [`${one.indicatorId} ${one.level}`] : [],
  );
  return { differences: compared.flatMap(({ missing, extra }) => [...missing, ...extra]), kinds };
}

test(
  'in memory, warnings are every crossing of the raw rows and nothing else, over random rows crowded at the boundaries',
  { timeout: 60_000 },
  async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(crowdedTables, fc.constantFrom(...crowdedDays), async (tables, asOf) => {
        const source = memorySource({ tables, provenance: 'synthetic', dataThrough: '2025-12-31' });
        const found = await judged(source, tables, asOf);
        for (const kind of found.kinds) kinds.add(kind);
        expect(found.differences).toEqual([]);
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
      for (const asOf of crowdedDays) expect((await judged(source, tables, asOf)).differences).toEqual([]);
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
