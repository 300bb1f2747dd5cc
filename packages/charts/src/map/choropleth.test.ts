import { describe, expect, it } from 'vitest';
import { inkOf, textsOf } from '../../test/ink.js';
import { sceneItems } from '../scene/scene.js';
import { progressBreaks } from './breaks.js';
import { type ChoroplethOptions, drawChoropleth } from './choropleth.js';
import type { RegionShape } from './outline.js';
import { drawTileMap } from './tile-map.js';

const names = ['成都', '德阳', '绵阳', '广元', '雅安', '眉山'];
const shapes = names.map((shortName, i): RegionShape => {
  const [x, y] = [(i % 3) * 100, Math.floor(i / 3) * 100];
  const d = `M${x},${y}L${x + 100},${y}L${x + 100},${y + 100}L${x},${y + 100}Z`;
  return {
    code: `5101${i}0000`,
    name: `${shortName}市`,
    shortName,
    d,
    label: [x + 50, y + 50],
    bounds: [x, y, x + 100, y + 100],
  };
});
const values = [0.39, 0.44, 0.5, 0.52, null, 'not-applicable'] as const;
const readings = shapes.map(({ code }, i) => ({
  code,
  value: values[i] ?? null,
  lamp: i === 1 ? ('orange' as const) : null,
}));
const quantity = { kind: 'rate', name: '支出进度', definition: 'executed/adjusted' } as const;
const options: ChoroplethOptions = {
  title: '各市州支出进度',
  width: 600,
  quantity,
  breaks: progressBreaks(0.5),
  noun: '市州',
  selected: '510100000',
};
const tiles = shapes.map((shape, i) => ({ ...shape, col: i % 3, row: Math.floor(i / 3) }));

describe.each([
  ['choropleth', drawChoropleth(shapes, readings, options)],
  ['tile map', drawTileMap(tiles, readings, options)],
])('%s', (_name, scene) => {
  const keyed = inkOf(scene.nodes).filter(({ node }) => node.key !== undefined);
  const roleOf = (code: string) =>
    keyed.flatMap(({ node }) => (node.key === code && node.type !== 'group' ? [node.role] : []));

  it('fills each region by its step, and what is missing by its own role', () => {
    expect(shapes.map(({ code }) => roleOf(code)[0])).toEqual([
      'ramp-1',
      'ramp-3',
      'ramp-4',
      'ramp-5',
      'no-data',
      'not-applicable',
    ]);
  });

  it('writes names so that they can be read on the fill', () => {
    const roles = names.map((name) => textsOf(scene).find(({ node }) => node.text === name)?.node.role);
    expect(roles).toEqual(['on-ramp-1', 'on-ramp-3', 'on-ramp-4', 'on-ramp-5', 'on-paper', 'on-paper']);
  });

  it('outlines the selected region in ink, above every other', () => {
    const ink = inkOf(scene.nodes);
    const outline = ink.findIndex(({ node }) => node.type !== 'group' && node.role === 'outline');
    const last = ink.reduce((at, { node }, i) => (node.key === undefined ? at : i), -1);
    expect(outline).toBeGreaterThan(last);
    const selected = keyed.find(({ node }) => node.key === '510100000');
    expect([ink[outline]?.left, ink[outline]?.bottom]).toEqual([selected?.left, selected?.bottom]);
  });

  it('puts the lamp with its word on the region and in the legend', () => {
    const lamps = inkOf(scene.nodes).filter(({ node }) => node.type === 'circle' && node.role === 'lamp-orange');
    expect(lamps).toHaveLength(2);
    const texts = textsOf(scene).map(({ node }) => node.text);
    expect(texts).toEqual(expect.arrayContaining(['橙', '橙 1', '<40%', '≥52%', '未报送', '不适用']));
  });

  it('makes every region an item', () => {
    expect(
      sceneItems(scene)
        .map(({ label }) => label)
        .sort(),
    ).toEqual(
      [
        '成都市，支出进度 39.0%',
        '德阳市，支出进度 44.0%，橙色预警',
        '绵阳市，支出进度 50.0%',
        '广元市，支出进度 52.0%',
        '雅安市，支出进度 未报送',
        '眉山市，支出进度 不适用',
      ].sort(),
    );
  });
});

describe('choropleth', () => {
  it('keeps the shape of the land', () => {
    for (const width of [300, 900]) {
      const [first] = inkOf(drawChoropleth(shapes, readings, { ...options, width }).nodes).filter(
        ({ node }) => node.type === 'path',
      );
      expect((first?.right ?? 0) - (first?.left ?? 0)).toBeCloseTo((first?.bottom ?? 0) - (first?.top ?? 0), 6);
    }
  });

  it('is never higher than asked', () => {
    const ink = inkOf(drawChoropleth(shapes, readings, { ...options, maxHeight: 150 }).nodes).filter(
      ({ node }) => node.type === 'path',
    );
    expect(Math.max(...ink.map(({ bottom }) => bottom))).toBeLessThanOrEqual(150);
  });
});

describe('tile map', () => {
  it('puts a lamp below the figure where it would hide a name', () => {
    const wide = tiles.map((tile, i) => ({ ...tile, col: i, row: 0 }));
    const scene = drawTileMap(wide, readings, { ...options, width: 300 });
    const [word] = textsOf(scene).filter(({ node }) => node.text === '橙');
    const [figure] = textsOf(scene).filter(({ node }) => node.text === '44.0%');
    expect(word?.top).toBeGreaterThanOrEqual(figure?.bottom ?? Infinity);
  });
});
