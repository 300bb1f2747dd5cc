import { QueryError } from '../errors.js';
import type { RowQuery } from '../query/query.js';
import { queryLimits } from '../query/limits.js';
import type { AskOptions, Source } from '../source/source.js';
import { tableRows } from '../table/build.js';
import type { Page } from '../table/table.js';

/** How far to walk. */
export interface WalkOptions extends AskOptions {
  /** The most rows to read: there is no walk without a bound. */
  readonly max: number;
}

/** Rows one by one, page after page, of one snapshot. 逐行读取 */
export interface Walk<R> extends AsyncIterable<R> {
  /** Whether rows past `max` were left; null before the walk has come to its end. 截断 */
  readonly truncated: boolean | null;
  /** Cursor to go on from when rows were left. */
  readonly next: string | null;
}

/** Pages of a row query, together at most `max` rows. @throws QueryError `bad-query` when `max` is no whole number from 1 */
export async function* pagesUpTo<T extends string>(
  source: Source<T>,
  query: RowQuery<T>,
  { max, ...options }: WalkOptions,
): AsyncGenerator<Page> {
  if (!Number.isSafeInteger(max) || max < 1)
    throw new QueryError('bad-query', `max is not a whole number from 1: ${max}`, { subject: 'max' });
  const perPage = query.limit ?? queryLimits.pageRows;
  let left = max;
  let after = query.after;
  let pinned = options;
  do {
    const asked: RowQuery<T> = { ...query, limit: Math.min(perPage, left), ...(after !== undefined && { after }) };
    const page: Page = await source.rows(asked, pinned);
    yield page;
    left -= page.rowCount;
    after = page.next ?? undefined;
    pinned = { ...options, snapshot: page.snapshot };
  } while (after !== undefined && left > 0);
}

/** Walks the rows of a query. */
export class RowWalk<R, T extends string> implements Walk<R> {
  truncated: boolean | null = null;
  next: string | null = null;

  constructor(
    private readonly source: Source<T>,
    private readonly query: RowQuery<T>,
    private readonly options: WalkOptions,
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<R> {
    this.truncated = null;
    for await (const page of pagesUpTo(this.source, this.query, this.options)) {
      this.next = page.next;
      yield* tableRows(page) as unknown as R[];
    }
    this.truncated = this.next !== null;
  }
}
