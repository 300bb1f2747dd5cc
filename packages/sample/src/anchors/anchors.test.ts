import { directions, fundBooks, scopes } from '@qianliyan/sdk';
import { expect, test } from 'vitest';
import { anchors } from './anchors.js';
import { budgetTotal, executedTotal, sampleYears } from './totals.js';

test('there is one total for every year, book, direction and scope, and it has an address', () => {
  const keys = anchors.map(({ year, fundBook, direction, scope }) => `${year}/${fundBook}/${direction}/${scope}`);
  expect(new Set(keys).size).toBe(sampleYears.length * fundBooks.length * directions.length * scopes.length);
  expect(keys).toHaveLength(new Set(keys).size);
  for (const { source } of anchors) expect(source).toMatch(/^https?:\/\/\S+$/);
});

test('the province’s own level is less than its whole, executed and budgeted', () => {
  for (const year of sampleYears) {
    for (const book of fundBooks) {
      for (const direction of directions) {
        expect(executedTotal(year, book, direction, 'own')).toBeLessThan(executedTotal(year, book, direction, 'whole'));
      }
      expect(budgetTotal(year, book, 'expenditure', 'whole')).toBeGreaterThan(
        executedTotal(year, book, 'expenditure', 'whole'),
      );
    }
  }
});

/** 同比增长 % of 2025, as the same report prints it. */
const growth: Readonly<Record<string, number>> = {
  'GF/revenue/whole': 0.7,
  'GF/expenditure/whole': -1.8,
  'GF/revenue/own': 5.4,
  'GF/expenditure/own': -29.9,
  'SCO/revenue/whole': 12.5,
  'SCO/expenditure/whole': 2,
  'SCO/revenue/own': 7.6,
  'SCO/expenditure/own': 22.3,
  'SIF/revenue/whole': 5.6,
  'SIF/expenditure/whole': 6.5,
  'SIF/revenue/own': 3.4,
  'SIF/expenditure/own': 5.2,
};

test('implied totals are those of 2025 less their growth, to 0.1 亿元', () => {
  const implied = anchors.filter(({ stage }) => stage === 'implied');
  expect(implied).toHaveLength(Object.keys(growth).length);
  for (const { year, fundBook, direction, scope, value } of implied) {
    const later = anchors.find(
      (a) => a.year === year + 1 && a.fundBook === fundBook && a.direction === direction && a.scope === scope,
    );
    const percent = growth[`${fundBook}/${direction}/${scope}`] ?? Number.NaN;
    expect(value).toBe((Number(later?.value) / (1 + percent / 100)).toFixed(1));
  }
});
