import { cellAt, checkAggregate, fillPlaces, memorySource, QueryError } from '@qianliyan/sdk';
import type { AggregateQuery, RegionPlace, Source } from '@qianliyan/sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeAggregate } from '../conformance/judge.js';
import { randomAggregates } from '../conformance/queries.js';
import type { Rows } from '../conformance/suite.js';
import { leaf, mostCounted, mostLeaves, regions, statements } from './leaves.js';

/** Three governments' years of statements; queries are drawn over each. */
const provinces = fc
  .sample(fc.array(leaf, { minLength: mostLeaves, maxLength: mostLeaves }), { seed: 5, numRuns: 3 })
  .map((leaves) => {
    const executionMonthly = fillPlaces(statements(leaves) as { regionCode: string }[], regions as RegionPlace[]);
    return { executionMonthly, region: regions } as unknown as Rows;
  });

/** How often the amounts of an answer count a leaf at most. */
async function mostIn(query: AggregateQuery, source: Source): Promise<number> {
  const amounts = [...checkAggregate(query).output.values()]
    .filter((column) => column.amount)
    .map((column) => column.name);
  const answer = await source.aggregate(query);
  const cells = answer.columns
    .filter((column) => amounts.includes(column.name))
    .flatMap((column) => Array.from({ length: answer.rowCount }, (_, row) => cellAt(column, row)));
  return Math.max(0, ...cells.map((cell) => mostCounted(cell as number | null)));
}

test.each(provinces.map((rows, i) => [i, rows] as const))(
  'no query that passes the check counts a yuan twice, province %i',
  async (_, rows) => {
    const source = memorySource({ tables: rows, provenance: 'synthetic' });
    let judged = 0;
    const law = async (query: AggregateQuery) => {
      try {
        checkAggregate(query);
      } catch (error) {
        if (error instanceof QueryError && error.code === 'not-additive') return;
        throw error;
      }
      const most = await mostIn(query, source);
      judged += most;
      expect(most).toBeLessThanOrEqual(1);
    };
    // Half the queries forget a guard here and there: the check, not the generator, keeps them honest.
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(...[0, 0.1].map((forget) => randomAggregates(rows, ['executionMonthly'], { forget, adding: true }))),
        law,
      ),
      { seed: 5, numRuns: 500 },
    );
    expect(judged).toBeGreaterThan(100);
  },
  60_000,
);

const guarded = ['regionLevel', 'fundBook', 'scope', 'direction', 'subjectLevel', 'isTransfer', 'year', 'month'];

test.each(['regionLevel', 'scope', 'subjectLevel', 'month'])(
  'a cumulative summed over %s would count one: the check has teeth',
  (dropped) => {
    const query: AggregateQuery = {
      from: 'executionMonthly',
      keys: guarded.filter((key) => key !== dropped),
      measures: { ytd: { sum: 'amountYtd' } },
    };
    const worst = provinces.flatMap((rows) =>
      judgeAggregate(query, rows).rows.map((row) => mostCounted(row['ytd'] as number | null)),
    );
    expect(Math.max(...worst)).toBeGreaterThan(1);
    expect(() => checkAggregate(query)).toThrow(expect.objectContaining({ code: 'not-additive', subject: dropped }));
  },
);
