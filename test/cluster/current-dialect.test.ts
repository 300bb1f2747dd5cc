import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TableName } from '@qianliyan/sdk';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Engine } from '../../packages/engines/src/clickhouse/engine/engine.js';
import { openStore, putTable } from '../../packages/engines/src/index.js';
import { mirrorTo } from '../../packages/engines/src/clickhouse/mirror/mirror.js';
import { sourceOver } from '../../packages/engines/src/clickhouse/source.js';
import { conformance } from '../conformance/suite.js';
import { chdbEngine } from './chdb-engine.js';

let engine: Engine;

beforeAll(() => {
  engine = chdbEngine(inject('chdb'));
});

afterAll(() => engine.close());

test('is the engine of today', async () => {
  const [row] = await engine.ask('SELECT version()');
  expect(Number.parseInt(String(row![0]), 10)).toBeGreaterThanOrEqual(26);
});

let province = 0;

// The same statements that the cluster is asked, on one current server: no `Distributed`, all else alike.
conformance('clickhouse, current dialect', async (rows) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'qianliyan-'));
  const store = await openStore(folder);
  for (const [table, of] of Object.entries(rows))
    await putTable(store, table as TableName, of, { provenance: 'synthetic' });
  const cluster = { nodes: [{ ...engine, close: async () => undefined }], database: `province_${province++}` };
  await mirrorTo(cluster, store);
  return {
    source: await sourceOver(cluster),
    close: async () => {
      store.close();
      await rm(folder, { recursive: true });
    },
  };
});
