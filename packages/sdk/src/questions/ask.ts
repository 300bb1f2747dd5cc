import type { AggregateQuery, Filter, RowQuery } from '../query/query.js';
import { queryLimits } from '../query/limits.js';
import type { AskOptions, Source } from '../source/source.js';
import { tableRows } from '../table/build.js';
import type { Cells } from '../table/build.js';

/** What every answer of a question says: which night's data it is from. */
export interface Answered {
  readonly snapshot: string;
  readonly dataThrough: string | null;
}

/** Pins a question of several queries to one snapshot: the one asked for, or the source's present one. */
export async function pin(source: Source, options: AskOptions): Promise<AskOptions & Answered> {
  const { snapshot, dataThrough } = await source.describe(options);
  return { ...options, snapshot, dataThrough };
}

/** The groups of an aggregate as objects. */
export async function groups(source: Source, query: AggregateQuery, options: AskOptions): Promise<Cells[]> {
  return tableRows(await source.aggregate(query, options));
}

/** Every row of a query that is known to be small (names, published figures), page after page. */
export async function everyRow(source: Source, query: RowQuery, options: AskOptions): Promise<Cells[]> {
  const rows: Cells[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Source['rows']>> = await source.rows(
      { ...query, limit: queryLimits.pageRows, ...(after !== null && { after }) },
      options,
    );
    rows.push(...tableRows(page));
    after = page.next;
  } while (after !== null);
  return rows;
}

/** `column = value`, the condition questions are made of. */
export const is = (column: string, value: string | number | boolean): Filter => ({ column, op: 'eq', value });
