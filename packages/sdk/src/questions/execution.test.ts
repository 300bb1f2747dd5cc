import { expect, test } from 'vitest';
import { smallProvince } from '../../test/small-province.js';
import { memorySource } from '../source/memory/memory.js';
import { execution } from './execution.js';

const source = memorySource({ tables: smallProvince, provenance: 'synthetic' });
const june = { year: 2025, month: 6 };

test('adds up top-level expenditure of the whole territory, and nothing beside it', async () => {
  const answer = await execution(source, { region: '510000000', period: june });
  expect(answer).toMatchObject({ scope: 'whole', timeProgress: 0.5, region: { name: '演示省', level: 'province' } });
  expect(answer.books.map((book) => [book.fundBook, book.budgetAdjusted, book.executed])).toEqual([
    ['GPB', 2_000, 900],
    ['GF', null, 9],
    ['SCO', null, null],
    ['SIF', 70, 7],
  ]);
  expect(answer.books[0]!.rate).toEqual({ definition: 'executed/adjusted', done: 900, planned: 2_000 });
});

test('reports a township by its own level, which is its whole', async () => {
  const answer = await execution(source, { region: '510101001', period: june });
  expect(answer).toMatchObject({ scope: 'own', books: [{ executed: 60 }, {}, {}, {}] });
});

test('takes the scope and direction it is asked for', async () => {
  const own = await execution(source, { region: '510000000', period: june, scope: 'own' });
  expect(own.books[0]).toMatchObject({ executed: 300, budgetAdjusted: 500 });
  const revenue = await execution(source, { region: '510000000', period: june, direction: 'revenue' });
  expect(revenue.books[0]).toMatchObject({ executed: 450, budgetAdjusted: 900 });
});

test('says null, not zero, where nothing was reported', async () => {
  const answer = await execution(source, { region: '510000000', period: { year: 2019, month: 6 } });
  expect(answer.scope).toBeNull();
  expect(answer.books.every((book) => book.executed === null && book.budgetAdjusted === null)).toBe(true);
});

test('knows no name for a region that is not in the table', async () => {
  expect(await execution(source, { region: '999999999', period: june })).toMatchObject({ region: null, scope: null });
});
