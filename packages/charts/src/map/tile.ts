import type { WarningLevel } from '@qianliyan/sdk';
import type { SceneNode } from '../scene/scene.js';
import { baseline, type Face } from '../text/face.js';
import { textWidth, truncate } from '../text/text-width.js';
import type { Box } from './box.js';
import type { OnFill } from './breaks.js';
import { lampNodes, lampRadius } from './lamp.js';

/** What is written on a tile. */
export interface TileText {
  readonly role: OnFill;
  readonly name: string;
  readonly figure: string;
  readonly lamp: WarningLevel | null;
}

/** The size of all tiles of a map. */
export interface TileSize {
  readonly width: number;
  readonly height: number;
  /** Lamps stand under the figure, because beside some name there is no room for one. */
  readonly lampBelow: boolean;
}

/** Tiles fill the width up to 92 pixels each and are as high as what is written on them. */
export function tileSize(texts: readonly TileText[], room: number, { small, unit }: Face): TileSize {
  const width = Math.min(room, 92 * unit);
  const lampBelow = texts.some(
    ({ name, lamp }) => lamp && textWidth(name, small) > width - margin - lampRoom(small) * 2,
  );
  return { width, height: small * leading * (lampBelow ? 3 : 2) + 14 * unit, lampBelow };
}

/** Name (in two lines when it must), figure, and lamp: in the corner, or below. */
export function tileNodes(
  { role, name, figure, lamp }: TileText,
  box: Box,
  lampBelow: boolean,
  { small: size }: Face,
): SceneNode[] {
  const width = box.right - box.left;
  const names = nameLines(name, size, width - 4);
  const lines = names.length < 2 && textWidth(figure, size) <= width ? [...names, figure] : names;
  const height = (lines.length + (lamp && lampBelow ? 1 : 0)) * size * leading;
  const first = (box.top + box.bottom - height + size * leading) / 2;
  const middle = (box.left + box.right) / 2;
  const texts = lines.map((text, i): SceneNode => {
    const y = baseline(first + i * size * leading, size);
    return { type: 'text', role, x: middle, y, size, anchor: 'middle', text };
  });
  if (!lamp) return texts;
  const radius = lampRadius(size);
  const [x, y] = lampBelow
    ? [middle, first + lines.length * size * leading]
    : [box.right - radius - 2, box.top + radius + 2];
  return [...texts, ...lampNodes(lamp, x, y, size)];
}

const leading = 1.4;
const margin = 4;

function lampRoom(size: number): number {
  return lampRadius(size) * 2 + 2;
}

function nameLines(name: string, size: number, room: number): string[] {
  if (textWidth(name, size) <= room) return [name];
  const characters = [...name];
  const half = Math.ceil(characters.length / 2);
  const lines = [characters.slice(0, half).join(''), characters.slice(half).join('')];
  return lines.map((line) => truncate(line, size, room)).filter((line) => line !== '');
}
