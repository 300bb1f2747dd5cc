import { lastDayOf, periodOf, tableRows } from '@qianliyan/sdk';
import type { AggregateQuery, AskOptions, Filter, Period, RowQuery, Source } from '@qianliyan/sdk';
import type { SectionSchema } from '@qianliyan/sdk/published';
import { ColumnRows } from './column-rows.js';

/** Reads what a section holds out of a source, a month at a time where days are moved to the end of theirs. @throws QueryError | SourceError */
export async function readSection(
  source: Source<string>,
  schema: SectionSchema,
  within: readonly Filter[],
  options: AskOptions,
): Promise<ColumnRows> {
  const rows = new ColumnRows();
  const where = [...within, ...sinceOf(schema)];
  if (!schema.rollup) {
    const query = { from: schema.table, columns: schema.series, limit: 1000, ...allOf(where) };
    for await (const page of pagesOf(source, query, options)) rows.append(page);
    return rows;
  }
  const { keys, measures } = schema.rollup;
  const [monthly] = schema.monthly ?? [];
  const ask = (by: readonly string[], more: readonly Filter[]): AggregateQuery<string> => ({
    from: schema.table,
    ...allOf([...where, ...more]),
    keys: by,
    measures,
  });
  if (monthly === undefined) {
    rows.append(await source.aggregate(ask(keys, []), options));
    return rows;
  }
  const others = keys.filter((key) => key !== monthly);
  for (const month of await monthsOf(source, schema.table, monthly, where, options)) {
    const end = lastDayOf(month);
    const first: Filter = { column: monthly, op: 'ge', value: `${end.slice(0, 8)}01` };
    const last: Filter = { column: monthly, op: 'le', value: end };
    rows.append(await source.aggregate(ask(others, [first, last]), options), { [monthly]: end });
  }
  return rows;
}

const allOf = (where: readonly Filter[]): { where?: Filter } => (where.length > 0 ? { where: { and: where } } : {});

function sinceOf({ since, periods }: SectionSchema): Filter[] {
  if (since === undefined) return [];
  const byYear = periods[0] === 'year';
  return [{ column: byYear ? 'year' : 'asOf', op: 'ge', value: byYear ? since : `${since}-01-01` }];
}

async function monthsOf(
  source: Source<string>,
  from: string,
  day: string,
  where: readonly Filter[],
  options: AskOptions,
): Promise<Period[]> {
  const answer = await source.aggregate({ from, ...allOf(where), keys: [day], measures: {} }, options);
  const months = new Set(tableRows(answer).map((row) => String(row[day]).slice(0, 7)));
  return [...months].map((month) => periodOf(`${month}-01`));
}

async function* pagesOf(source: Source<string>, query: RowQuery<string>, options: AskOptions) {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Source['rows']>> = await source.rows(
      { ...query, ...(after !== null && { after }) },
      options,
    );
    yield page;
    after = page.next;
  } while (after !== null);
}
