import { createHash } from 'node:crypto';
import type { StandardTable } from '@qianliyan/sdk';
import type { Cluster } from './engine/engine.js';
import { copyColumn, layoutOf, shardingSql, sortColumns } from './sql/column-types.js';
import { identifier } from './sql/literal.js';

/** The table that holds one row a snapshot, written when all its parts are there. */
export const snapshotTable = 'snapshot';

/** Name of a table of the standard on the cluster. The layout is in it: a column more makes another table, and old nights stay readable. */
export function tableAt(table: StandardTable): string {
  const layout = JSON.stringify([layoutOf(table), sortColumns(table), shardingSql(table)]);
  return `${table.name}_${createHash('sha256').update(layout).digest('hex').slice(0, 8)}`;
}

/** Name of the table that holds rows on each node: behind a `Distributed` one where there is a cluster. */
export const localTable = ({ cluster }: Cluster, at: string): string => (cluster === undefined ? at : `${at}_local`);

/** Name with its database, quoted. */
export const qualified = ({ database }: Cluster, at: string): string => `${identifier(database)}.${identifier(at)}`;

function createSql(cluster: Cluster, at: string, body: string, sharding: string): readonly string[] {
  const { database, cluster: name } = cluster;
  const local = localTable(cluster, at);
  const create = `CREATE TABLE IF NOT EXISTS ${qualified(cluster, local)} ${body}`;
  if (name === undefined) return [create];
  const engine = `Distributed('${name}', '${database}', '${local}', ${sharding})`;
  return [
    create,
    `CREATE TABLE IF NOT EXISTS ${qualified(cluster, at)} AS ${qualified(cluster, local)} ENGINE = ${engine}`,
  ];
}

/** Statements that make a table of the standard on one node. Each copy is a partition, so that dropping one is a matter of names. */
export function tableSql(cluster: Cluster, table: StandardTable): readonly string[] {
  const columns = layoutOf(table).map(([name, type]) => `${identifier(name)} ${type}`);
  const order = sortColumns(table).map(identifier);
  const body = `(${columns.join(', ')}) ENGINE = MergeTree() PARTITION BY ${identifier(copyColumn)} ORDER BY (${order.join(', ')})`;
  return createSql(cluster, tableAt(table), body, shardingSql(table));
}

/** What ClickHouse keeps of its own files, over all nodes: how many rows each copy has, without reading any. */
const fileTable = 'file';

/** Name of the table of files, with its database. */
export const filesAt = (cluster: Cluster): string =>
  cluster.cluster === undefined ? 'system.parts' : qualified(cluster, fileTable);

function fileTableSql(cluster: Cluster): readonly string[] {
  if (cluster.cluster === undefined) return [];
  const columns = 'active UInt8, database String, `table` String, partition String, rows UInt64';
  return [
    `CREATE TABLE IF NOT EXISTS ${filesAt(cluster)} (${columns}) ENGINE = Distributed('${cluster.cluster}', 'system', 'parts')`,
  ];
}

/** Statements that make the database, the table of snapshots and the table of files on one node. */
export const snapshotTableSql = (cluster: Cluster): readonly string[] => [
  `CREATE DATABASE IF NOT EXISTS ${identifier(cluster.database)}`,
  ...createSql(
    cluster,
    snapshotTable,
    '(sequence UInt64, id String, body String, written DateTime DEFAULT now()) ENGINE = MergeTree() PARTITION BY id ORDER BY (sequence)',
    'cityHash64(id)',
  ),
  ...fileTableSql(cluster),
];
