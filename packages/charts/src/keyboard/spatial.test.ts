import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbour, type PlacedItem, spatialOrder } from './spatial.js';

const grid: PlacedItem[] = [...'abcdefghi'].map((key, i) => ({
  key,
  x: (i % 3) * 50,
  y: Math.floor(i / 3) * 40 + (i % 3),
}));
const anyItems = fc
  .uniqueArray(fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 600 }) }), {
    selector: ({ x, y }) => `${x},${y}`,
    minLength: 1,
    maxLength: 30,
  })
  .map((points) => points.map((point, i) => ({ ...point, key: `k${i}` })));
const opposite = { up: 'down', down: 'up', left: 'right', right: 'left' } as const;

describe('spatial order', () => {
  it('reads rows from north to south, each from west to east', () => {
    expect(spatialOrder([...grid].reverse()).join('')).toBe('abcdefghi');
    expect(spatialOrder([])).toEqual([]);
  });

  it('holds every item once, whatever order they came in', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const order = spatialOrder(items);
        expect([...order].sort()).toEqual(items.map(({ key }) => key).sort());
        expect(spatialOrder([...items].reverse())).toEqual(order);
      }),
    );
  });
});

describe('neighbour', () => {
  it('is the next one on a grid, and none at the edge', () => {
    expect((['up', 'down', 'left', 'right'] as const).map((arrow) => neighbour(grid, 'e', arrow)).join('')).toBe(
      'bhdf',
    );
    expect([neighbour(grid, 'c', 'right'), neighbour(grid, 'z', 'up')]).toEqual([null, null]);
  });

  it('lies on the side of the arrow, and is there whenever anything is', () => {
    fc.assert(
      fc.property(anyItems, fc.constantFrom('up', 'down', 'left', 'right'), (items, arrow) => {
        const [from] = items;
        const to = items.find(({ key }) => key === neighbour(items, 'k0', arrow));
        const ahead = ({ x, y }: PlacedItem): number =>
          ({ up: from!.y - y, down: y - from!.y, left: from!.x - x, right: x - from!.x })[arrow];
        expect(to === undefined).toBe(!items.some((item) => ahead(item) > 0));
        if (!to) return;
        expect(ahead(to)).toBeGreaterThan(0);
        expect(neighbour(items, to.key, opposite[arrow])).not.toBeNull();
      }),
    );
  });
});
