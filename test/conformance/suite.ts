import { cellAt, checkRows, decodeCursor, encodeCursor, QianliyanError, standard } from '@qianliyan/sdk';
import type { AggregateQuery, Audience, Page, Row, RowQuery, Source, Table, TableName } from '@qianliyan/sdk';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOpen, namesHidden } from './hidden.js';
import { judgeAggregate, judgeRows } from './judge.js';
import { randomAggregates, randomRowQueries } from './queries.js';
import { refusedAggregates, refusedRows } from './refusals.js';
import { expectQuestions } from './questions.js';
import { provinces, randomRows } from './rows.js';
import { everyTable, repeatedRows } from './sweep.js';

/** Complete rows of the standard, derived place columns included, by table; a table left out is not held. */
export type Rows = { readonly [T in TableName]?: readonly Row<T>[] };

/** A home under test, filled with the rows it was given. */
export interface Home {
  readonly source: Source;
  /** Whom it answers; everyone about everything unless told. What the audience may not see it refuses with `not-published`. */
  readonly audience?: Audience;
  close(): Promise<void>;
}

/** Fills a home with rows; it is called four times a suite. */
export type MakeHome = (rows: Rows) => Promise<Home>;

/** Say `CONFORMANCE_SEED=7` for other rows and queries. */
const seed = Number(process.env['CONFORMANCE_SEED'] ?? 20_250_630);

/**
 * The law every home of data obeys: random rows of the standard and random queries, judged by a naive evaluator.
 * A home's test file is one line: `conformance('duckdb', async (rows) => …)`.
 */
export function conformance(name: string, makeHome: MakeHome): void {
  describe.each(Array.from({ length: provinces }, (_, i) => i))(`${name}, province %i`, (province) => {
    const [rows = {}] = fc.sample(randomRows(province), { seed: seed + province, numRuns: 1 });
    let home: Home;
    beforeAll(async () => {
      home = await makeHome(rows);
    }, 60_000);
    afterAll(() => home.close());

    test('answers any legal aggregate as the judge does', async () => {
      const law = async (query: AggregateQuery) => expectAggregate(home, query, rows);
      await fc.assert(fc.asyncProperty(randomAggregates(rows), law), { seed: seed + province, numRuns: 120 });
    }, 60_000);

    test('groups every table across its days and files', async () => {
      for (const query of everyTable(rows)) await expectAggregate(home, query, rows);
    }, 60_000);

    test('finds the rows that repeat, those that lack a key among them', async () => {
      for (const query of repeatedRows(rows)) await expectAggregate(home, query, rows);
    }, 60_000);

    test('pages through any row query as the judge lists it', async () => {
      const law = async (query: RowQuery) => expectRows(home, query, rows);
      await fc.assert(fc.asyncProperty(randomRowQueries(rows), law), { seed: seed + province, numRuns: 25 });
    }, 60_000);

    if (province > 0) return;
    test.each(refusedAggregates)('refuses %s', async (_, query, code, subject) => {
      await expect(home.source.aggregate(query)).rejects.toMatchObject({
        code,
        ...(subject !== undefined && { subject }),
      });
    });

    test.each(refusedRows)('refuses rows of %s', async (_, query, code, subject) => {
      await expect(home.source.rows(query)).rejects.toMatchObject({ code, ...(subject !== undefined && { subject }) });
    });

    test('describes what it holds', async () => {
      const { tables } = await home.source.describe();
      const held = (Object.keys(rows) as TableName[]).map((table) => {
        const columns = Object.keys(standard[table].columns).filter((column) => isOpen(table, column, home.audience));
        return [
          table,
          {
            columns,
            rows: standard[table].key.every((column) => columns.includes(column)),
            rowCount: rows[table]!.length,
          },
        ];
      });
      expect(tables).toMatchObject(Object.fromEntries(held));
      expect(Object.keys(tables).sort()).toEqual(Object.keys(rows).sort());
    });

    test('answers from the snapshot it was asked for, or not at all', async () => {
      const query: AggregateQuery = { from: 'region', keys: [], measures: { n: { count: true } } };
      const { snapshot, dataThrough } = await home.source.describe();
      expect(await home.source.aggregate(query, { snapshot })).toMatchObject({ snapshot, dataThrough, rowCount: 1 });
      await expect(home.source.aggregate(query, { snapshot: 'no-such-night' })).rejects.toMatchObject({
        code: 'snapshot-gone',
      });
      await expect(home.source.describe({ snapshot: 'no-such-night' })).rejects.toMatchObject({
        code: 'snapshot-gone',
      });
    });

    test('stops when it is told to', async () => {
      const control = new AbortController();
      control.abort();
      const options = { signal: control.signal };
      await expect(home.source.describe(options)).rejects.toMatchObject({ code: 'aborted' });
      await expect(home.source.rows({ from: 'region', columns: ['name'] }, options)).rejects.toMatchObject({
        code: 'aborted',
      });
    });

    test('takes a cursor only for the order it was made for', async () => {
      const query: RowQuery = { from: 'region', columns: ['name'], limit: 2 };
      const { next } = await home.source.rows(query);
      await expect(home.source.rows({ ...query, order: [{ column: 'name' }], after: next! })).rejects.toMatchObject({
        code: 'bad-cursor',
      });
    });

    test('takes no cursor of another night', async () => {
      const query: RowQuery = { from: 'region', columns: ['name'], limit: 2 };
      const { next } = await home.source.rows(query);
      const plan = checkRows(query);
      const after = encodeCursor(plan, 'no-such-night', decodeCursor(plan, next!).values);
      await expect(home.source.rows({ ...query, after })).rejects.toMatchObject({ code: 'snapshot-gone' });
    });
  });

  test(`${name} answers the questions as memory does`, async () => {
    await expectQuestions(makeHome);
  }, 60_000);
}

async function expectAggregate({ source, audience }: Home, query: AggregateQuery, rows: Rows): Promise<void> {
  if (namesHidden(query, audience)) {
    await expect(source.aggregate(query)).rejects.toMatchObject({ code: 'not-published' });
    return;
  }
  const judged = judgeAggregate(query, rows);
  const columns = [...query.keys, ...Object.keys(query.measures)];
  const truth = judged.rows.map((row) => columns.map((column) => row[column]!));
  const past = truth.some((row) => row.some((cell) => typeof cell === 'bigint'));
  let answer: Table;
  try {
    answer = await source.aggregate(query);
  } catch (error) {
    // A sum that cannot be told exactly is refused; one that is not shown may be.
    if (judged.overflowed && error instanceof QianliyanError && error.code === 'amount-overflow') return;
    throw error;
  }
  if (past) throw new Error('answered a sum past 2^53 − 1');
  expect(answer.columns.map((column) => column.name)).toEqual(columns);
  expect(cellsOf(answer)).toEqual(truth);
}

async function expectRows({ source, audience }: Home, query: RowQuery, rows: Rows): Promise<void> {
  if (namesHidden(query, audience)) {
    await expect(source.rows(query)).rejects.toMatchObject({ code: 'not-published' });
    return;
  }
  const truth = judgeRows(query, rows).map((row) => query.columns.map((column) => row[column]!));
  const listed: unknown[] = [];
  let page: Page;
  let after: string | null = null;
  do {
    page = await source.rows({ ...query, ...(after !== null && { after }) });
    const cells = cellsOf(page);
    expect(page.next === null || cells.length === query.limit).toBe(true);
    expect(cells.length > 0 || listed.length === 0).toBe(true);
    listed.push(...cells);
    after = page.next;
  } while (after !== null && listed.length <= truth.length);
  expect(listed).toEqual(truth);
}

function cellsOf(table: Table): unknown[][] {
  return Array.from({ length: table.rowCount }, (_, row) => table.columns.map((column) => cellAt(column, row)));
}
