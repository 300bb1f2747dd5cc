import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, putTable } from '@qianliyan/engines';
import { clickhouseSource, mirror } from '@qianliyan/engines/clickhouse';
import type { TableName } from '@qianliyan/sdk';
import { inject } from 'vitest';
import { conformance } from '../conformance/suite.js';

let province = 0;

conformance('clickhouse', async (rows) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'qianliyan-'));
  const store = await openStore(folder);
  for (const [table, of] of Object.entries(rows))
    await putTable(store, table as TableName, of, { provenance: 'synthetic' });
  const url = inject('cluster').replace('/qianliyan?', `/province_${province++}?`);
  await mirror(store, url);
  const source = await clickhouseSource({ url });
  return {
    source,
    close: async () => {
      await source.close();
      store.close();
      await rm(folder, { recursive: true });
    },
  };
});
