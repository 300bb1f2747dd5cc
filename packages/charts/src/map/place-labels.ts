import type { WarningLevel } from '@qianliyan/sdk';
import type { SceneNode } from '../scene/scene.js';
import { baseline } from '../text/face.js';
import { textWidth } from '../text/text-width.js';
import { type Box, boxAt, inside, overlap } from './box.js';
import type { OnFill } from './breaks.js';
import { dotNodes, dotRadius, lampNodes, lampRadius } from './lamp.js';
import { clearSpan, type RegionShape } from './outline.js';

/** A shape, the role of letters on its fill, and the lamp it may carry. */
export interface Labelled {
  readonly shape: RegionShape;
  readonly role: OnFill;
  readonly lamp?: WarningLevel | null | undefined;
  /** Written beside the lamp's word. */
  readonly lit?: number | undefined;
}

/** From the coordinates of the shapes to pixels of a sheet. */
export interface Projection {
  readonly x: number;
  readonly y: number;
  readonly k: number;
  readonly sheet: Box;
}

/**
 * Names on regions, and lamps beside them. Every lamp is placed, before any name without one: with its word and count beside the
 * name, then with its word, else near it, else as a dot beside the name, else without the name. Then names, the largest regions first.
 * All stand inside their region and touch nothing; only a dot that finds no room stands on the label point all the same.
 */
export function placeLabels(items: readonly Labelled[], projection: Projection, size: number): SceneNode[] {
  const taken: Box[] = [];
  const urgent = [...items].sort((a, b) => Number(!a.lamp) - Number(!b.lamp) || area(b.shape) - area(a.shape));
  return urgent.flatMap(({ shape, role, lamp, lit }): SceneNode[] => {
    const name = textPart(shape.shortName, role, size);
    const count = lit === undefined ? null : textPart(String(lit), role, size);
    const attempts = lamp ? lampAttempts(name, lamp, count, size) : [[name]];
    for (const parts of attempts) {
      const boxes = settle(shape, projection, parts, taken);
      if (!boxes) continue;
      taken.push(...boxes);
      return parts.flatMap((part, i) => drawIn(part, boxes[i]));
    }
    if (!lamp) return [];
    const dot = dotPart(lamp, size);
    const { x, y, k, sheet } = projection;
    const [radius, atX, atY] = [dot.width / 2, shape.label[0] * k + x, shape.label[1] * k + y];
    const middle = Math.min(Math.max(atX, sheet.left + radius), sheet.right - radius);
    const height = Math.min(Math.max(atY, sheet.top + radius), sheet.bottom - radius);
    const box = boxAt(middle, height, dot.width, dot.height);
    taken.push(box);
    return drawIn(dot, box);
  });
}

/** Something to be placed as one: how large it is, and its nodes around a middle. */
interface Part {
  readonly width: number;
  /** The room it can do with; a little less than its width unless told. */
  readonly least?: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => SceneNode[];
}

function lampAttempts(name: Part, lamp: WarningLevel, count: Part | null, size: number): Part[][] {
  const word = squarePart(lampRadius(size), (x, y) => lampNodes(lamp, x, y, size));
  const dot = dotPart(lamp, size);
  const counted = count && besides(word, count, size);
  return [
    ...(counted ? [[whole(besides(name, counted, size))], [whole(counted), name]] : []),
    [besides(name, word, size)],
    [word, name],
    [besides(name, dot, size)],
    [word],
    [dot],
  ];
}

/** A part that ends in a narrow one, which would stand outside first. */
const whole = (part: Part): Part => ({ ...part, least: part.width });

function textPart(text: string, role: OnFill, size: number): Part {
  return {
    width: textWidth(text, size),
    height: size * 1.1,
    draw: (x, y) => [{ type: 'text', role, x, y: baseline(y, size), size, anchor: 'middle', text }],
  };
}

function dotPart(lamp: WarningLevel, size: number): Part {
  return squarePart(dotRadius(size), (x, y) => dotNodes(lamp, x, y, size));
}

function squarePart(radius: number, draw: Part['draw']): Part {
  return { width: radius * 2, height: radius * 2, draw };
}

function besides(left: Part, right: Part, size: number): Part {
  const gap = size * 0.25;
  const width = left.width + gap + right.width;
  return {
    width,
    height: Math.max(left.height, right.height),
    draw: (x, y) => [
      ...left.draw(x - width / 2 + left.width / 2, y),
      ...right.draw(x + width / 2 - right.width / 2, y),
    ],
  };
}

function drawIn(part: Part, box: Box | undefined): SceneNode[] {
  return box ? part.draw((box.left + box.right) / 2, (box.top + box.bottom) / 2) : [];
}

/** Room for all parts, or `null`. */
function settle(
  shape: RegionShape,
  projection: Projection,
  parts: readonly Part[],
  taken: readonly Box[],
): Box[] | null {
  const boxes: Box[] = [];
  for (const part of parts) {
    const box = findRoom(shape, projection, part, [...taken, ...boxes]);
    if (!box) return null;
    boxes.push(box);
  }
  return boxes;
}

/** A character's ink is narrower than its em: a name may be given a little less than its width. */
const snug = 0.88;

const steps = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];
const offsets = steps
  .flatMap((down) => steps.map((across) => ({ across, down })))
  .sort((a, b) => a.across ** 2 + a.down ** 2 - b.across ** 2 - b.down ** 2);

/** The place nearest to the label point where a part stands in the clear, moved sideways within its span. */
function findRoom(
  shape: RegionShape,
  { x, y, k, sheet }: Projection,
  { width, height, least = width * snug }: Part,
  taken: readonly Box[],
): Box | null {
  for (const { across, down } of offsets) {
    const [px, py] = [shape.label[0] * k + x + across * height, shape.label[1] * k + y + down * height];
    const reach = height * 0.38;
    const span = clearSpan(shape, (px - x) / k, (py - reach - y) / k, (py + reach - y) / k);
    if (!span) continue;
    const [left, right] = [span[0] * k + x, span[1] * k + x];
    if (right - left < least) continue;
    const middle =
      right - left < width ? (left + right) / 2 : Math.min(Math.max(px, left + width / 2), right - width / 2);
    const box = boxAt(middle, py, width, height);
    if (inside(box, sheet) && !taken.some((other) => overlap(other, box))) return box;
  }
  return null;
}

function area({ bounds: [left, top, right, bottom] }: RegionShape): number {
  return (right - left) * (bottom - top);
}
