import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingEnds, rankItems } from './rank.js';

const item = (name: string, value: number | null | 'not-applicable') => ({ key: name, name, value });
const anyItems = fc
  .array(fc.option(fc.integer({ min: 0, max: 8 })), { maxLength: 40 })
  .map((values) => values.map((value, i) => item(`n${i}`, value)));

describe('ranks', () => {
  it('are 1, 2, 2, 4, with those without a figure last', () => {
    const ranked = rankItems([
      item('丁', null),
      item('乙', 0.5),
      item('甲', 0.9),
      item('戊', 'not-applicable'),
      item('丙', 0.5),
      item('己', 0),
    ]);
    expect(ranked.map(({ item: { name }, rank }) => [name, rank])).toEqual([
      ['甲', 1],
      ['丙', 2],
      ['乙', 2],
      ['己', 4],
      ['丁', null],
      ['戊', null],
    ]);
  });

  it('are one more than the number of better ones', () => {
    fc.assert(
      fc.property(anyItems, fc.constantFrom('ascending', 'descending'), (items, order) => {
        for (const {
          item: { value },
          rank,
        } of rankItems(items, order)) {
          const better = items.filter(
            (other) =>
              other.value !== null &&
              value !== null &&
              (order === 'descending' ? other.value > value : other.value < value),
          );
          expect(rank).toBe(value === null ? null : better.length + 1);
        }
      }),
    );
  });

  it('do not depend on the order items came in', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expect(rankItems([...items].reverse())).toEqual(rankItems(items));
      }),
    );
  });
});

describe('ends', () => {
  it('hold each item once at most, the first and the last so many, and count hidden ties', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 10 }), (items, count) => {
        const ranked = rankItems(items);
        const placed = ranked.filter(({ rank }) => rank !== null);
        const { first, last, tied, missing } = rankingEnds(ranked, count);
        expect(missing).toEqual(ranked.slice(placed.length));
        expect(new Set([...first, ...last]).size).toBe(first.length + last.length);
        if (placed.length <= count * 2) {
          expect([first, last, tied]).toEqual([placed, [], 0]);
          return;
        }
        expect([...first, ...last]).toEqual([...placed.slice(0, count), ...placed.slice(placed.length - count)]);
        const edges = [first[count - 1]?.rank, last[0]?.rank];
        const shown = [...first, ...last].filter(({ rank }) => edges.includes(rank)).length;
        expect(shown + tied).toBe(placed.filter(({ rank }) => edges.includes(rank)).length);
      }),
    );
  });
});
