import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { duckdbSource, openStore, putTable } from '@qianliyan/engines';
import type { TableName } from '@qianliyan/sdk';
import { conformance } from './suite.js';

conformance('duckdb', async (rows) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'qianliyan-'));
  const store = await openStore(folder);
  for (const [table, of] of Object.entries(rows))
    await putTable(store, table as TableName, of, { provenance: 'synthetic' });
  const source = await duckdbSource(store);
  return {
    source,
    close: async () => {
      source.close();
      store.close();
      await rm(folder, { recursive: true });
    },
  };
});
