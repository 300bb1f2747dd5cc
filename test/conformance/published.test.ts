import { cellAt, QianliyanError } from '@qianliyan/sdk';
import type { AggregateQuery, RowQuery, Table } from '@qianliyan/sdk';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedHome } from '../published/published-home.js';
import { judgeAggregate, judgeRows } from './judge.js';
import { randomAggregates, randomRowQueries } from './queries.js';
import { expectQuestions } from './questions.js';
import { refusedAggregates, refusedRows } from './refusals.js';
import { provinces, randomRows } from './rows.js';
import type { Home, Rows } from './suite.js';

const seed = Number(process.env['CONFORMANCE_SEED'] ?? 20_250_630);

const cellsOf = (table: Table): unknown[][] =>
  Array.from({ length: table.rowCount }, (_, row) => table.columns.map((column) => cellAt(column, row)));

/** What a home answers, or undefined where it says that it does not hold it, or that a sum cannot be told exactly. */
async function answered<A>(ask: Promise<A>, codes: readonly string[]): Promise<A | undefined> {
  try {
    return await ask;
  } catch (error) {
    if (error instanceof QianliyanError && codes.includes(error.code)) return undefined;
    throw error;
  }
}

// A folder holds part of a province: what it answers, the judge answers too; the rest it refuses.
describe.each(Array.from({ length: provinces }, (_, i) => i))('published, province %i', (province) => {
  const [rows = {}] = fc.sample(randomRows(province), { seed: seed + province, numRuns: 1 }) as [Rows?];
  let home: Home;
  beforeAll(async () => {
    home = await publishedHome(rows);
  }, 60_000);
  afterAll(() => home.close());

  test('answers an aggregate as the judge does, or refuses it', async () => {
    let count = 0;
    const tables = [
      'executionMonthly',
      'warning',
      'region',
      'publishedFigure',
      'project',
      'agency',
      'allotment',
    ] as const;
    const law = async (query: AggregateQuery) => {
      const judged = judgeAggregate(query, rows);
      const codes = ['not-published', ...(judged.overflowed ? ['amount-overflow'] : [])];
      const answer = await answered(home.source.aggregate(query), codes);
      if (!answer) return;
      count += 1;
      const columns = [...query.keys, ...Object.keys(query.measures)];
      expect(cellsOf(answer)).toEqual(judged.rows.map((row) => columns.map((column) => row[column]!)));
    };
    const held = tables.filter((table) => rows[table]);
    if (held.length === 0) return;
    await fc.assert(fc.asyncProperty(randomAggregates(rows, held), law), { seed: seed + province, numRuns: 200 });
    if (held.includes('project') || held.includes('warning')) expect(count).toBeGreaterThan(10);
  }, 60_000);

  test('lists rows as the judge does, or refuses them', async () => {
    const law = async (query: RowQuery) => {
      const truth = judgeRows(query, rows).map((row) => query.columns.map((column) => row[column]!));
      const listed: unknown[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<Home['source']['rows']>> | undefined = await answered(
          home.source.rows({ ...query, ...(after !== null && { after }) }),
          ['not-published'],
        );
        if (!page) return;
        listed.push(...cellsOf(page));
        after = page.next;
      } while (after !== null && listed.length <= truth.length);
      expect(listed).toEqual(truth);
    };
    await fc.assert(fc.asyncProperty(randomRowQueries(rows), law), { seed: seed + province, numRuns: 100 });
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
});

test('published answers the questions as memory does', async () => {
  await expectQuestions(publishedHome);
});
