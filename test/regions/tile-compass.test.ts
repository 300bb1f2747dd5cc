import { readFileSync } from 'node:fs';
import { prefectureGrid } from '@qianliyan/regions';
import { parseBoundaries } from '@qianliyan/regions/boundaries';
import { describe, expect, it } from 'vitest';

const file = new URL('../../packages/regions/boundaries/2023/sichuan-counties.topo.json', import.meta.url);
const map = parseBoundaries(JSON.parse(readFileSync(file, 'utf8')));

const pairs = prefectureGrid.cells.flatMap((a, i) => prefectureGrid.cells.slice(i + 1).map((b) => [a, b] as const));

/** Of the pairs that the grid puts apart along an axis: the share it puts apart the way the map does. */
function shareInOrder(axis: 'column' | 'row'): number {
  const at = axis === 'column' ? 0 : 1;
  const apart = pairs.filter(([a, b]) => a[axis] !== b[axis]);
  const kept = apart.filter(([a, b]) => {
    const [here, there] = [map.shape(a.code)!.label[at], map.shape(b.code)!.label[at]];
    return Math.sign(a[axis] - b[axis]) === Math.sign(here - there);
  });
  return kept.length / apart.length;
}

describe('prefectureGrid', () => {
  it('keeps west and east, north and south as the map has them for 19 pairs of 20', () => {
    expect(pairs).toHaveLength(210);
    expect(shareInOrder('column')).toBeGreaterThan(0.95);
    expect(shareInOrder('row')).toBeGreaterThan(0.95);
  });

  it('puts most neighbours on the grid beside each other on the map', () => {
    const corners = (code: string) =>
      new Set(
        map
          .path(code)!
          .slice(1, -1)
          .split(/[MLZ]+/),
      );
    const touching = pairs.filter(([a, b]) => Math.abs(a.column - b.column) + Math.abs(a.row - b.row) === 1);
    const bordering = touching.filter(([a, b]) => [...corners(a.code)].some((point) => corners(b.code).has(point)));
    expect(bordering.length / touching.length).toBeGreaterThan(0.7);
  });
});
