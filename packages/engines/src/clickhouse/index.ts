import { parseAddress } from './engine/address.js';
import type { Cluster } from './engine/engine.js';
import { httpEngine } from './engine/http-engine.js';
import type { Timeouts } from './engine/http-engine.js';
import { collectFrom } from './mirror/collect.js';
import type { CollectOptions } from './mirror/collect.js';
import { mirrorTo } from './mirror/mirror.js';
import type { MirrorOptions, MirrorReport } from './mirror/mirror.js';
import { sourceOver } from './source.js';
import type { ClickhouseSource, SourceOptions } from './source.js';
import type { Store } from '../store/store.js';

export type { CollectOptions } from './mirror/collect.js';
export type { MirrorOptions, MirrorProgress, MirrorReport } from './mirror/mirror.js';
export type { ClickhouseSource, SourceOptions } from './source.js';
export type { Timeouts } from './engine/http-engine.js';

function connect(url: string, times: Timeouts, all: boolean): Cluster {
  const address = parseAddress(url);
  const { nodes, database, cluster } = address;
  return {
    nodes: (all ? nodes : nodes.slice(0, 1)).map((node) => httpEngine(address, node, times)),
    database,
    ...(cluster !== undefined && { cluster }),
  };
}

async function withCluster<T>(url: string, times: Timeouts, work: (cluster: Cluster) => Promise<T>): Promise<T> {
  const cluster = connect(url, times, true);
  try {
    return await work(cluster);
  } finally {
    await Promise.all(cluster.nodes.map((node) => node.close()));
  }
}

/** Options of `clickhouseSource`. */
export interface ClickhouseSourceOptions extends SourceOptions, Timeouts {
  /** `clickhouse://user:password@host:8123/database?cluster=name`. */
  readonly url: string;
}

/**
 * Answers from a ClickHouse that `mirror` filled: a source as any other, one line away from a data folder. 集群数据源
 * @throws SourceError `source-failed` when it cannot be reached, `source-timeout`, `snapshot-gone`.
 */
export async function clickhouseSource({ url, ...options }: ClickhouseSourceOptions): Promise<ClickhouseSource> {
  const cluster = connect(url, options, false);
  try {
    return await sourceOver(cluster, options);
  } catch (cause) {
    await Promise.all(cluster.nodes.map((node) => node.close()));
    throw cause;
  }
}

/**
 * Copies a store's current snapshot to a ClickHouse; `url` names every node: `…?cluster=name&node=host2:8123`. 镜像到集群
 * @throws StoreError `mirror-mismatch`; SourceError `source-failed`, `source-timeout`, `aborted`.
 */
export const mirror = (store: Store, url: string, options: MirrorOptions & Timeouts = {}): Promise<MirrorReport> =>
  withCluster(url, options, (cluster) => mirrorTo(cluster, store, options));

/**
 * Forgets mirrored snapshots whose lease is over and drops the copies that no snapshot holds. 回收集群上的旧快照
 * @throws SourceError `source-failed`, `source-timeout`.
 */
export const collectMirror = (
  url: string,
  options: CollectOptions & Timeouts = {},
): Promise<{ readonly snapshots: number; readonly copies: number }> =>
  withCluster(url, options, (cluster) => collectFrom(cluster, options));
