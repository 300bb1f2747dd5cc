import { formatReading, quantityNote } from '../format/quantity.js';
import { isMissing } from '../format/reading.js';
import type { Scene, SceneNode } from '../scene/scene.js';
import { faceOf, noteOf } from '../text/face.js';
import type { Box } from './box.js';
import { checkBreaks, fillOf, onFill } from './breaks.js';
import { legendNodes } from './legend.js';
import { type MapOptions, type MapRegion, readingsByCode, regionLabel, type RegionReading } from './region.js';
import { mapSentence } from './sentence.js';
import { tileNodes, tileSize } from './tile.js';

/** A region as an equal tile. */
export interface RegionTile extends MapRegion {
  /** From 0 at the left. */
  readonly col: number;
  /** From 0 at the top. */
  readonly row: number;
}

/**
 * Regions as equal tiles 方格图, for a map without boundaries and for townships, whose boundaries nobody publishes: name
 * and figure on each tile; fills, lamps, outline and legend as on the choropleth. Every tile is an item with its code as key.
 */
export function drawTileMap(
  tiles: readonly RegionTile[],
  readings: readonly RegionReading[],
  options: MapOptions,
): Scene {
  checkBreaks(options.breaks);
  const face = faceOf(options);
  const known = readingsByCode(readings);
  const drawn = tiles.map((tile) => {
    const reading = known.get(tile.code);
    const value = reading?.value ?? null;
    const fill = fillOf(value, options.breaks);
    const text = {
      role: onFill(fill),
      name: tile.shortName,
      figure: formatReading(value, options.quantity),
      lamp: reading?.lamp ?? null,
    };
    return { tile, fill, value, text, label: regionLabel(tile, reading, options.quantity) };
  });
  const cols = Math.max(1, ...tiles.map(({ col }) => col + 1));
  const rows = Math.max(0, ...tiles.map(({ row }) => row + 1));
  const size = tileSize(
    drawn.map(({ text }) => text),
    (face.width - edge * 2) / cols,
    face,
  );
  const place = ({ col, row }: RegionTile): Box => ({
    left: edge + col * size.width,
    top: edge + row * size.height,
    right: edge + (col + 1) * size.width - gap,
    bottom: edge + (row + 1) * size.height - gap,
  });
  const legend = legendNodes(
    drawn.map(({ value }) => value),
    drawn.flatMap(({ text }) => text.lamp ?? []),
    false,
    options,
    face,
  );
  const legendTop = edge + rows * size.height + 10 * face.unit;
  return {
    width: face.width,
    height: Math.ceil(legendTop + legend.height),
    title: options.title,
    sentence: mapSentence(tiles, readings, options),
    note: noteOf(quantityNote(options.quantity), options.remarks),
    nodes: [
      ...drawn.map(({ tile, value, fill, label }): SceneNode => {
        const inset = isMissing(value) ? 0.5 : 0;
        return { type: 'rect', role: fill, ...rectOf(place(tile), inset), key: tile.code, label };
      }),
      ...tiles
        .filter(({ code }) => code === options.selected)
        .map((tile): SceneNode => ({ type: 'rect', role: 'outline', ...rectOf(place(tile), 0) })),
      ...drawn.flatMap(({ tile, text }) => tileNodes(text, place(tile), size.lampBelow, face)),
      { type: 'group', y: legendTop, nodes: legend.nodes },
    ],
  };
}

const edge = 2;
const gap = 2;

function rectOf(
  { left, top, right, bottom }: Box,
  inset: number,
): { x: number; y: number; width: number; height: number } {
  return { x: left + inset, y: top + inset, width: right - left - inset * 2, height: bottom - top - inset * 2 };
}
