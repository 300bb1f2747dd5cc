import type { MapOptions, PlacedItem, RegionShape, Scene } from '@qianliyan/charts';
import { drawChoropleth, drawTileMap } from '@qianliyan/charts';
import { prefectureGrid, townshipGrid } from '@qianliyan/regions';
import type { Boundaries } from '@qianliyan/regions/boundaries';
import type { MapData, MapPlace, MapRegionData } from './map-data.js';
import { readingOf } from './map-data.js';

/** A map laid out: the scene, where its items stand, and the parts that have no place on it. */
export interface MapLayout {
  readonly scene: Scene;
  readonly places: readonly PlacedItem[];
  /** Parts without outline, such as functional zones: shown beside the map. */
  readonly offMap: readonly MapRegionData[];
  /** True when drawn from outlines. */
  readonly outlined: boolean;
}

/** Outlines where the pack has them; else the hand-made grid of the prefectures, or equal tiles. */
export function layOutMap(data: MapData, boundaries: Boundaries | null, options: MapOptions): MapLayout {
  const shapes = boundaries === null ? [] : shapesOf(data.children, boundaries);
  if (shapes.length > 0) {
    const drawn = new Set(shapes.map(({ code }) => code));
    return {
      scene: drawChoropleth(shapes, data.children.map(readingOf), options),
      places: shapes.map(({ code, label: [x, y] }) => ({ key: code, x, y })),
      offMap: data.children.filter(({ code }) => !drawn.has(code)),
      outlined: true,
    };
  }
  const tiles = tilesOf(data);
  const placed = new Set(tiles.map(({ code }) => code));
  return {
    scene: drawTileMap(tiles, data.children.map(readingOf), options),
    places: tiles.map(({ code, col, row }) => ({ key: code, x: col, y: row })),
    offMap: data.children.filter(({ code }) => !placed.has(code)),
    outlined: false,
  };
}

function tilesOf({ region, children }: MapData) {
  const known = new Map(children.map((child) => [child.code, child]));
  const byHand = region.level === 'province' && prefectureGrid.cells.some(({ code }) => known.has(code));
  const grid = byHand ? prefectureGrid : townshipGrid(children.map(({ code }) => code));
  return grid.cells.flatMap(({ code, column: col, row }) => {
    const child = known.get(code);
    return child ? [{ code, name: child.name, shortName: child.shortName, col, row }] : [];
  });
}

const outlines = new WeakMap<Boundaries, Map<string, RegionShape | null>>();

/** Shapes keep their identity from one drawing to the next, as charts remember what they measured of each. */
function shapesOf(regions: readonly MapPlace[], boundaries: Boundaries): RegionShape[] {
  const known = outlines.get(boundaries) ?? new Map<string, RegionShape | null>();
  outlines.set(boundaries, known);
  return regions.flatMap((region) => {
    if (!known.has(region.code)) known.set(region.code, shapeOf(region, boundaries));
    return known.get(region.code) ?? [];
  });
}

function shapeOf({ code, name, shortName }: MapPlace, boundaries: Boundaries): RegionShape | null {
  const shape = boundaries.shape(code);
  const d = boundaries.path(code);
  return shape && d !== undefined ? { code, name, shortName, d, label: shape.label, bounds: shape.bounds } : null;
}
