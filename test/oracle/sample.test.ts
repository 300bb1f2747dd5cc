import { duckdbSource, loadBatches, openStore } from '@qianliyan/engines';
import { catalogue, evaluate, warningsOf } from '@qianliyan/indicators';
import type { WarningRow } from '@qianliyan/indicators';
import { generateSample } from '@qianliyan/sample';
import { memorySource } from '@qianliyan/sdk';
import type { BatchManifest, Source } from '@qianliyan/sdk';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refold } from '../indicators/refold.js';
import { judge } from './judge.js';
import { evaluatedTables, memoryRows } from './memory-rows.js';

/** The days the sample plants faults for. */
const days = ['2025-12-31', '2025-06-30', '2024-12-31'] as const;

let folder: string;
let inbox: string;
let sources: Readonly<Record<'memory' | 'duckdb', Source>>;
let close: () => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qianliyan-sample-oracle-'));
  inbox = join(folder, 'inbox');
  await generateSample({ seed: 7, payments: 20_000, out: inbox });
  const store = await openStore(join(folder, 'store'));
  await loadBatches(store, await onlyTables(inbox, evaluatedTables));
  const duckdb = await duckdbSource(store);
  close = () => duckdb.close();
  const { dataThrough } = await duckdb.describe();
  sources = { duckdb, memory: memorySource({ tables: memoryRows(inbox), provenance: 'synthetic', dataThrough }) };
}, 300_000);

/** Leaves the other tables out of every batch: half a million monthly figures that no indicator here reads. */
async function onlyTables(dir: string, tables: readonly string[]): Promise<string[]> {
  const folders: string[] = [];
  for (const entry of (await readdir(dir, { withFileTypes: true })).filter((one) => one.isDirectory())) {
    const file = join(dir, entry.name, 'batch.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as BatchManifest;
    const files = manifest.files.filter(({ table }) => tables.includes(table));
    await writeFile(file, JSON.stringify({ ...manifest, files }));
    if (files.length > 0) folders.push(join(dir, entry.name));
  }
  return folders;
}

afterAll(async () => {
  close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(days)('on %s', (asOf) => {
  const rows: Partial<Record<keyof typeof sources, WarningRow[]>> = {};

  test.each(['duckdb', 'memory'] as const)(
    'warnings through %s are every crossing of the raw batches, planted and natural, and nothing else',
    { timeout: 120_000 },
    async (home) => {
      rows[home] = warningsOf(await evaluate(catalogue, sources[home], { asOf }));
      const verdict = judge(inbox, rows[home], asOf);
      expect(verdict).toEqual({ ...verdict, missing: [], extra: [], found: verdict.expected });
      expect(verdict.plants.wrong).toEqual([]);
      expect(verdict.plants.all).toBeGreaterThan(0);
    },
  );

  test('the evidence of a hundred warnings folds to their measures, through DuckDB', { timeout: 60_000 }, async () => {
    for (const warning of rows.duckdb!.filter((_, i) => i < 50 || i >= rows.duckdb!.length - 50)) {
      const indicator = catalogue.find(({ id }) => id === warning.indicatorId)!;
      expect(await refold(sources.duckdb, indicator, warning)).toEqual(JSON.parse(warning.measures));
    }
  });

  test('both homes write the same warnings', () => {
    const bare = (home: keyof typeof sources) => rows[home]!.map((row) => ({ ...row, snapshotId: '' }));
    expect(bare('duckdb')).toEqual(bare('memory'));
  });
});
