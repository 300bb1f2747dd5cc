import { standard } from '@qianliyan/sdk';
import type { Column, TableName } from '@qianliyan/sdk';
import { fileOf } from '../rows/csv.js';
import type { SampleFile } from '../rows/csv.js';
import type { World } from '../world.js';
import type { TopicFeed, TopicRow } from './topic.js';
import { topics } from './topics.js';

/** A table's rows as a file: the columns any row has, amounts found in the standard. */
function topicFile(table: TableName, rows: readonly TopicRow[]): SampleFile {
  const known: Readonly<Record<string, Column>> = standard[table].columns;
  const columns = Object.keys(known).filter((column) => rows.some((row) => row[column] !== undefined));
  const amounts = columns.filter((column) => known[column]?.type === 'fen');
  const whole = rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
  return fileOf(table, columns, amounts, whole);
}

/** What each feed sends on the last day of a quarter, table by table. */
export function topicFiles(world: World, year: number, quarter: number): ReadonlyMap<TopicFeed, SampleFile[]> {
  const byFeed = new Map<TopicFeed, Map<TableName, TopicRow[]>>();
  for (const topic of topics) {
    const tables = byFeed.get(topic.feed) ?? new Map<TableName, TopicRow[]>();
    byFeed.set(topic.feed, tables);
    for (const [name, rows] of Object.entries(topic.rows(world, year, quarter))) {
      const table = name as TableName;
      const held = tables.get(table) ?? [];
      tables.set(table, held);
      for (const row of rows) held.push(row);
    }
  }
  return new Map(
    [...byFeed].map(([feed, tables]) => [
      feed,
      [...tables].flatMap(([table, rows]) => (rows.length > 0 ? [topicFile(table, rows)] : [])),
    ]),
  );
}
