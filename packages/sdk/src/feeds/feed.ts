import { QianliyanError } from '../errors.js';
import { didYouMean } from '../query/nearest.js';
import { standard } from '../standard/index.js';
import type { StandardTables } from '../standard/table.js';

/** How often a table is due: each day (T+1), or for each month, quarter or year. 报送频率 */
export type Every = 'day' | 'month' | 'quarter' | 'year';

/** A department that sends its own data, or a lower people's congress that reports upward 纵向报送. */
export type FeedKind = 'department' | 'vertical';

/** One table of a feed, and when it is due. 报送内容 */
export interface FeedTable {
  readonly table: string;
  readonly every: Every;
  /** Days after the end of the day, month, quarter or year by which it must have come: 1 is T+1. */
  readonly dueDays: number;
}

/** Who sends what, and when. A batch of a feed holds none but its tables. 数据来源 */
export interface Feed {
  /** The `feed` of its batches. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: FeedKind;
  /** In the order they are taken in and shown. */
  readonly tables: readonly FeedTable[];
}

const frequencies: readonly string[] = ['day', 'month', 'quarter', 'year'] satisfies Every[];
const idShape = /^[\p{L}\p{N}._-]+$/u;

const invalid = (message: string, subject: string): QianliyanError =>
  new QianliyanError('feed-invalid', message, { subject });

/**
 * Checks a feed against the standard and returns it.
 * @throws QianliyanError `feed-invalid` naming the feed and the table or number that is wrong
 */
export function defineFeed(feed: Feed, tables: StandardTables = standard): Feed {
  const at = `feed ${feed.id}`;
  if (!idShape.test(feed.id)) throw invalid(`feed id is not letters, digits and ._-: ${feed.id}`, feed.id);
  if (feed.kind !== 'department' && feed.kind !== 'vertical')
    throw invalid(`${at}: kind is neither department nor vertical: ${String(feed.kind)}`, feed.id);
  if (feed.tables.length === 0) throw invalid(`${at} has no table`, feed.id);
  const seen = new Set<string>();
  for (const { table, every, dueDays } of feed.tables) {
    if (!Object.prototype.hasOwnProperty.call(tables, table))
      throw invalid(`${at}: unknown table: ${table}${didYouMean(table, Object.keys(tables))}`, table);
    if (seen.has(table)) throw invalid(`${at}: table named twice: ${table}`, table);
    seen.add(table);
    if (!frequencies.includes(every)) throw invalid(`${at}: ${table} is due every ${String(every)}`, table);
    if (!Number.isInteger(dueDays) || dueDays < 0 || dueDays > 400)
      throw invalid(`${at}: due days of ${table} are not 0–400: ${dueDays}`, table);
  }
  return feed;
}

/**
 * Reads feeds a city configured, from parsed JSON: a list of feeds. One that has the id of a built-in feed takes its place. 本地来源配置
 * @throws QianliyanError `feed-invalid`
 */
export function readFeeds(value: unknown, tables: StandardTables = standard): readonly Feed[] {
  if (!Array.isArray(value)) throw invalid('feeds are not a list', 'feeds');
  return (value as unknown[]).map((one, i) => {
    const feed = one as Partial<Feed> | null;
    const whole =
      typeof feed === 'object' &&
      feed !== null &&
      [feed.id, feed.zh, feed.en].every((text) => typeof text === 'string') &&
      Array.isArray(feed.tables) &&
      feed.tables.every((table) => typeof table === 'object' && typeof table.table === 'string');
    if (!whole) throw invalid(`feed ${i + 1} lacks id, zh, en or tables`, 'feeds');
    return defineFeed(feed as Feed, tables);
  });
}

/**
 * Amount columns whose sums a batch of this table must state as control totals: every amount that stands in its file. 控制总数
 */
export function controlColumns(table: string, tables: StandardTables = standard): readonly string[] {
  return Object.entries(tables[table]?.columns ?? {}).flatMap(([name, { type, derived }]) =>
    type === 'fen' && derived === undefined ? [name] : [],
  );
}
