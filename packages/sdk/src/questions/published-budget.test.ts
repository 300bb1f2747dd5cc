import { expect, test } from 'vitest';
import { smallProvince } from '../../test/small-province.js';
import { memorySource } from '../source/memory/memory.js';
import { publishedBudget } from './published-budget.js';

const source = memorySource({ tables: smallProvince, provenance: 'published' });

test('prefers the final figure over the executed one and says which it is', async () => {
  const { series } = await publishedBudget(source, { region: '510000000' });
  const [revenue] = series;
  expect(revenue).toMatchObject({ fundBook: 'GPB', direction: 'revenue', scope: 'whole' });
  expect(
    revenue!.years.map(({ year, actual, budget }) => [
      year,
      actual?.stage,
      actual?.amount,
      budget?.stage,
      budget?.amount,
    ]),
  ).toEqual([
    [2023, 'final', 101, 'approved', 120],
    [2024, 'executed', 110, undefined, undefined],
  ]);
  expect(revenue!.years[0]!.figures.map(({ figureId }) => figureId)).toEqual(['p1', 'p2', 'p3']);
});

test('keeps books, directions and scopes apart, and parts of a year and single items out', async () => {
  const { series } = await publishedBudget(source, { region: '510000000' });
  expect(series.map(({ direction, scope, years }) => [direction, scope, years.length])).toEqual([
    ['revenue', 'whole', 2],
    ['expenditure', 'own', 1],
  ]);
});
