import { duckdbSource, loadBatches, openStore } from '@qianliyan/engines';
import { catalogue, evaluate, warningsOf } from '@qianliyan/indicators';
import type { WarningRow } from '@qianliyan/indicators';
import { generateSample } from '@qianliyan/sample';
import { memorySource } from '@qianliyan/sdk';
import type { Source } from '@qianliyan/sdk';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from './judge.js';
import { memoryRows } from './memory-rows.js';

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
  const entries = await readdir(inbox, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(inbox, name));
  await loadBatches(store, folders);
  const duckdb = await duckdbSource(store);
  close = () => duckdb.close();
  const { dataThrough } = await duckdb.describe();
  sources = { duckdb, memory: memorySource({ tables: memoryRows(inbox), provenance: 'synthetic', dataThrough }) };
}, 300_000);

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

  test('both homes write the same warnings', () => {
    const bare = (home: keyof typeof sources) => rows[home]!.map((row) => ({ ...row, snapshotId: '' }));
    expect(bare('duckdb')).toEqual(bare('memory'));
  });
});
