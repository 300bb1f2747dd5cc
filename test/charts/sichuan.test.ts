import { readFileSync } from 'node:fs';
import { drawChoropleth, drawTileMap, progressBreaks, type RegionShape, sceneItems } from '@qianliyan/charts';
import { childrenOf, prefectureGrid, regionByCode, townshipGrid } from '@qianliyan/regions';
import { parseBoundaries } from '@qianliyan/regions/boundaries';
import { describe, expect, it } from 'vitest';
import { expectSound, textsOf } from '../../packages/charts/test/ink.js';

const file = new URL('../../packages/regions/boundaries/2023/sichuan-counties.topo.json', import.meta.url);
const boundaries = parseBoundaries(JSON.parse(readFileSync(file, 'utf8')));
const quantity = { kind: 'rate', name: '支出进度', definition: 'executed/adjusted' } as const;
const options = { title: '支出进度', quantity, breaks: progressBreaks(0.5), noun: '区划', remarks: ['示意图'] };

function named(code: string) {
  const { name = '', shortName = '' } = regionByCode(code) ?? {};
  return { code, name, shortName };
}

function shapesBelow(code: string, level: 'prefecture' | 'county'): RegionShape[] {
  return boundaries
    .shapes(code, level)
    .map((shape) => ({ ...shape, ...named(shape.code), d: boundaries.path(shape.code) ?? '' }));
}

/** Every third region lit, every seventh not reported. */
const readingsOf = (regions: readonly { code: string }[]) =>
  regions.map(({ code }, i) => ({
    code,
    value: i % 7 === 3 ? null : 0.38 + ((i * 5) % 17) / 100,
    lamp: i % 3 === 0 ? ((['red', 'orange', 'yellow', 'blue'] as const)[(i / 3) % 4] ?? null) : null,
  }));

describe('maps of Sichuan', () => {
  const prefectures = shapesBelow('510000000', 'prefecture');

  it('name all 21 prefectures at 640 pixels, and fewer, never smaller, on a phone', () => {
    const namesAt = (width: number): number => {
      const scene = drawChoropleth(
        prefectures,
        prefectures.map(({ code }) => ({ code, value: 0.5 })),
        { ...options, width },
      );
      expectSound(scene);
      const texts = new Set(textsOf(scene).map(({ node }) => node.text));
      return prefectures.filter(({ shortName }) => texts.has(shortName)).length;
    };
    expect(namesAt(640)).toBe(21);
    expect(namesAt(360)).toBeGreaterThanOrEqual(12);
    expect(namesAt(360)).toBeLessThan(21);
  });

  it.each([360, 640, 1200])('are sound at every level at %d pixels', (width) => {
    const levels = [
      prefectures,
      shapesBelow('510000000', 'county'),
      ...prefectures.map(({ code }) => shapesBelow(code, 'county')),
    ];
    for (const shapes of levels) {
      const scene = drawChoropleth(shapes, readingsOf(shapes), {
        ...options,
        width,
        ...(shapes[0] ? { selected: shapes[0].code } : {}),
      });
      expectSound(scene);
      expect(sceneItems(scene)).toHaveLength(shapes.length);
    }
  });

  it('show prefectures and the townships of every county as equal tiles', () => {
    const counties = childrenOf('510000000').flatMap(({ code }) => childrenOf(code));
    const grids = [
      prefectureGrid,
      ...counties.map(({ code }) => townshipGrid(childrenOf(code).map((town) => town.code))),
    ];
    for (const { cells } of grids) {
      const tiles = cells.map(({ code, column, row }) => ({ ...named(code), col: column, row }));
      for (const width of [330, 640]) {
        const scene = drawTileMap(tiles, readingsOf(tiles), { ...options, width });
        expectSound(scene);
        expect(sceneItems(scene)).toHaveLength(tiles.length);
      }
    }
  });
});
