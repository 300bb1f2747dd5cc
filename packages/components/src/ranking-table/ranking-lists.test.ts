import type { Fen } from '@qianliyan/sdk';
import { fen } from '@qianliyan/sdk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankingData } from './ranking-data.js';
import { listsOf, rankEntries, sortEntries } from './ranking-lists.js';

const amount = fc.option(fc.integer({ min: -1000, max: 1000 }).map((value): Fen => fen(value)));
const rankings = fc.array(fc.record({ done: amount, planned: amount }), { maxLength: 40 }).map((rows): RankingData => ({
  of: 'agencies',
  period: { year: 2025, month: 6 },
  fundBook: 'GPB',
  rows: rows.map((row, i) => ({ ...row, code: String(i), name: `单位${i}` })),
}));

describe('the lists of a ranking', () => {
  it('show nobody twice, and at both ends together no fewer than at either', () => {
    fc.assert(
      fc.property(rankings, fc.integer({ min: 1, max: 12 }), (data, count) => {
        const ranked = rankEntries(data);
        const keys = (show: 'ends' | 'first' | 'last' | 'all'): string[] =>
          listsOf(ranked, show, count).flatMap(({ rows }) => rows.map(({ item }) => item.key));
        expect(new Set(keys('ends')).size).toBe(keys('ends').length);
        expect(keys('all')).toHaveLength(data.rows.length);
        for (const end of ['first', 'last'] as const) expect(keys('ends')).toEqual(expect.arrayContaining(keys(end)));
      }),
    );
  });

  it('keep what has no figure last, whichever way they are sorted', () => {
    fc.assert(
      fc.property(rankings, fc.constantFrom('rate', 'planned', 'done'), fc.boolean(), (data, by, descending) => {
        const figures = sortEntries(rankEntries(data), by, descending).map(({ item }) =>
          by === 'rate' ? item.value : item.entry[by],
        );
        const known = figures.filter((figure): figure is number => typeof figure === 'number');
        expect(figures.slice(0, known.length)).toEqual(known);
        expect(known).toEqual([...known].sort((a, b) => (descending ? b - a : a - b)));
      }),
    );
  });
});
