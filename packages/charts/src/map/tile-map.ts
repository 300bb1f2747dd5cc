import type { Scene, SceneNode } from '../scene/scene.js';
import { formatReading, measureNote } from '../format/measure.js';
import { baseline, type Face, faceOf, noteOf } from '../text/face.js';
import { textWidth, truncate } from '../text/text-width.js';
import { checkBreaks, fillOf, onFill } from './breaks.js';
import { lampNodes, lampRadius } from './lamp.js';
import { legendNodes } from './legend.js';
import { type MapOptions, type MapRegion, readingsByCode, regionLabel, type RegionReading } from './region.js';
import { mapSentence } from './sentence.js';

/** A region as an equal tile. */
export interface RegionTile extends MapRegion {
  /** From 0 at the left. */
  readonly col: number;
  /** From 0 at the top. */
  readonly row: number;
}

/**
 * Regions as equal tiles 方格图, for a map without boundaries and for townships, whose boundaries nobody publishes: name and
 * figure on each tile, fills, lamps and legend as on the choropleth.
 */
export function tileMap(tiles: readonly RegionTile[], readings: readonly RegionReading[], options: MapOptions): Scene {
  checkBreaks(options.breaks);
  const face = faceOf(options);
  const known = readingsByCode(readings);
  const cols = Math.max(1, ...tiles.map(({ col }) => col + 1));
  const rows = Math.max(0, ...tiles.map(({ row }) => row + 1));
  const width = Math.min((face.width - 4) / cols, 92 * face.unit);
  const height = Math.min(Math.max(width * 0.8, 44 * face.unit), 60 * face.unit);
  const left = 2;
  const drawn = tiles.map((tile) => ({
    tile,
    reading: known.get(tile.code),
    value: known.get(tile.code)?.value ?? null,
  }));
  const legend = legendNodes(
    drawn.map(({ value }) => value),
    drawn.flatMap(({ reading }) => reading?.lamp ?? []),
    options,
    face,
  );
  const legendTop = rows * height + 14 * face.unit;
  const place = (tile: RegionTile) => ({
    x: left + tile.col * width,
    y: 2 + tile.row * height,
    width: width - 2,
    height: height - 2,
  });
  const selected = tiles.filter(({ code }) => code === options.selected);
  return {
    width: face.width,
    height: Math.ceil(legendTop + legend.height),
    title: options.title,
    sentence: mapSentence(tiles, readings, options),
    note: noteOf(measureNote(options.measure), options.remarks),
    nodes: [
      ...drawn.flatMap(({ tile, reading, value }): SceneNode[] => {
        const fill = fillOf(value, options.breaks);
        const box = place(tile);
        const inset =
          fill === 'no-data' ? { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 } : box;
        return [
          { type: 'rect', role: fill, ...inset, key: tile.code, label: regionLabel(tile, reading, options.measure) },
          ...tileText(tile, reading, options, face, box),
        ];
      }),
      ...selected.flatMap((tile): SceneNode[] => [{ type: 'rect', role: 'outline', ...place(tile) }]),
      { type: 'group', y: legendTop, nodes: legend.nodes },
    ],
  };
}

/** The name, in two lines when it must, the figure below it when it may, and the lamp in the corner. */
function tileText(
  tile: RegionTile,
  reading: RegionReading | undefined,
  options: MapOptions,
  face: Face,
  box: { x: number; y: number; width: number; height: number },
): SceneNode[] {
  const { small: size } = face;
  const value = reading?.value ?? null;
  const role = onFill(fillOf(value, options.breaks));
  const lamp = reading?.lamp;
  const room = box.width - 4;
  const lampRoom = lamp ? lampRadius(size) * 2 + 2 : 0;
  const figure = formatReading(value, options.measure);
  const names = nameLines(tile.shortName, size, room, lampRoom);
  const lines = names.length === 1 && textWidth(figure, size) <= room ? [...names, figure] : names;
  const leading = size * 1.35;
  const first = box.y + box.height / 2 - ((lines.length - 1) * leading) / 2;
  const texts = lines.map((text, i): SceneNode => {
    const shift = i === 0 && lampRoom > 0 ? lampShift(text, size, room, lampRoom) : 0;
    return {
      type: 'text',
      role,
      x: box.x + box.width / 2 - shift,
      y: baseline(first + i * leading, size),
      size,
      anchor: 'middle',
      text,
    };
  });
  const corner = box.x + box.width - lampRadius(size) - 2;
  return lamp ? [...texts, ...lampNodes(lamp, corner, box.y + lampRadius(size) + 2, size)] : texts;
}

function nameLines(name: string, size: number, room: number, lampRoom: number): string[] {
  const beside = room - lampRoom;
  if (textWidth(name, size) <= beside) return [name];
  const characters = [...name];
  const half = Math.ceil(characters.length / 2);
  const lines = [characters.slice(0, half).join(''), characters.slice(half).join('')];
  if (characters.length > 1 && textWidth(lines[0] ?? '', size) <= beside) return lines;
  const short = truncate(name, size, beside);
  return short === '' ? [] : [short];
}

/** How far a line beside a lamp moves to the left so that both have room. */
function lampShift(text: string, size: number, room: number, lampRoom: number): number {
  return Math.max(0, textWidth(text, size) / 2 + lampRoom - room / 2);
}
