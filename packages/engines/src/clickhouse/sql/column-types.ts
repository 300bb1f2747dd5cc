import { isNumeric } from '@qianliyan/sdk';
import type { Column, ColumnType, StandardTable } from '@qianliyan/sdk';
import { sqlColumnType } from '@qianliyan/sdk/derive';
import { columnsOf } from '../../sql/column-types.js';
import { identifier } from './literal.js';

/**
 * How a column is stored in ClickHouse: as its DDL says, but dates as ISO text, whose byte order is the order of days. ClickHouse's
 * `Date` begins in 1970 and ends in 2149, and takes other days for another without a word.
 */
const clickhouseType = ({ type, required }: Pick<Column, 'type' | 'required'>): string =>
  sqlColumnType({ type: type === 'date' ? 'text' : type, required }, 'clickhouse');

/** What a column holds where it has no value, under a mask that says so. */
export const emptySql = (type: ColumnType): string =>
  type === 'number' ? 'toFloat64(0)' : isNumeric(type) ? 'toInt64(0)' : "''";

/** Which copy of a part a row belongs to; the name of no column of a standard, nor of one ClickHouse adds by itself (`_part`). */
export const copyColumn = '_copy';

const sortFirst = ['regionCode', 'agencyCode'];

/** What rows are sorted by: region, agency, day, key, as far as they are never null. */
export function sortColumns(table: StandardTable): readonly string[] {
  const { columns, day, key } = table;
  const names = [...sortFirst, ...(day ? [day] : []), ...key];
  return [...new Set(names)].filter((name) => columns[name]?.required === true);
}

/** Which shard a row lives on: all rows of a county on one, of a prefecture's own level on one; other tables by their key. 分片 */
export function shardingSql(table: StandardTable): string {
  const { columns, key } = table;
  const names = ['countyCode', 'prefectureCode', 'regionCode'].filter((name) => columns[name] !== undefined);
  const parts = (names.length > 0 ? names : [key[0]!]).map(identifier);
  const known = parts.reduceRight((rest, part) => `ifNull(${part}, ${rest})`, "''");
  return `cityHash64(toString(${known}))`;
}

/** The columns of a table's layout, in order, each with its type. */
export const layoutOf = (table: StandardTable): readonly (readonly [string, string])[] => [
  [copyColumn, 'String'],
  ...columnsOf(table).map(([name, column]) => [name, clickhouseType(column)] as const),
];
