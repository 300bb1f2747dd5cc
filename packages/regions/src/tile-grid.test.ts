import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childrenOf, prefectureGrid, townshipGrid } from './index.js';

const placeOf = ({ column, row }: { column: number; row: number }) => `${column},${row}`;

describe('prefectureGrid', () => {
  it('gives each prefecture one tile', () => {
    const { cells, columns, rows } = prefectureGrid;
    expect(cells.map(({ code }) => code).sort()).toEqual(
      childrenOf('510000')
        .map(({ code }) => code)
        .sort(),
    );
    expect(new Set(cells.map(placeOf)).size).toBe(21);
    expect(cells.every(({ column, row }) => column < columns && row < rows)).toBe(true);
  });

  it('has no tile apart from the others', () => {
    const places = new Set(prefectureGrid.cells.map(placeOf));
    const reach = (place: string, seen = new Set<string>()): Set<string> => {
      if (!places.has(place) || seen.has(place)) return seen;
      seen.add(place);
      const [column = 0, row = 0] = place.split(',').map(Number);
      [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ].forEach(([dx = 0, dy = 0]) => reach(`${column + dx},${row + dy}`, seen));
      return seen;
    };
    expect(reach('2,1').size).toBe(21);
  });
});

describe('townshipGrid', () => {
  const codes = fc.integer({ min: 0, max: 200 }).map((n) => Array.from({ length: n }, (_, i) => String(510502001 + i)));
  const aspect = fc.double({ min: 0.3, max: 4, noNaN: true });

  it('keeps the order, row by row, and leaves no row empty', () => {
    fc.assert(
      fc.property(codes, aspect, (all, ratio) => {
        const { cells, columns, rows } = townshipGrid(all, ratio);
        expect(cells.map(({ code }) => code)).toEqual(all);
        expect(cells.map(({ column, row }) => row * columns + column)).toEqual(all.map((_, i) => i));
        expect(rows).toBe(Math.ceil(all.length / columns));
      }),
    );
  });

  it('comes near the wanted shape', () => {
    const anyue = childrenOf('512021', 'township').map(({ code }) => code);
    expect(anyue).toHaveLength(46);
    expect(townshipGrid(anyue)).toMatchObject({ columns: 9, rows: 6 });
    expect(townshipGrid(['1', '2', '3', '4'], 1)).toMatchObject({ columns: 2, rows: 2 });
    expect(townshipGrid([])).toEqual({ columns: 1, rows: 0, cells: [] });
  });
});
