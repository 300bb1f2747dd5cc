import { duckdbSource, openStore } from '@qianliyan/engines';
import type { MovingSource } from './current-source.js';

/** Where a server reads from: a ClickHouse by its address, or a data folder. */
export interface ReadFrom {
  /** `clickhouse://…`; the data folder unless told. */
  readonly source?: string;
  readonly data: string;
}

/**
 * Opens what a server reads from: one line of its settings is the whole difference between a folder and a cluster. 打开数据源
 * @throws StoreError `store-unreadable`; SourceError `source-failed`, `source-timeout`.
 */
export async function openSource({ source, data }: ReadFrom): Promise<MovingSource> {
  if (source === undefined) return duckdbSource(await openStore(data, { existing: true }));
  // Loaded only where it is asked for: a server of a folder needs no client of a cluster.
  const { clickhouseSource } = await import('@qianliyan/engines/clickhouse');
  return clickhouseSource({ url: source });
}
