import type { WarningLevel } from '@qianliyan/sdk';
import type { SceneNode } from '../scene/scene.js';
import { baseline } from '../text/face.js';
import { textWidth } from '../text/text-width.js';
import { type Box, overlap } from './box.js';
import type { OnFill } from './breaks.js';
import { dotNodes, dotRadius, lampNodes, lampRadius } from './lamp.js';
import { clearSpan, type RegionShape } from './outline.js';

/** A shape, what it is filled with and the lamp it may carry. */
export interface Labelled {
  readonly shape: RegionShape;
  readonly role: OnFill;
  readonly lamp?: WarningLevel | null | undefined;
}

/** From the coordinates of the shapes to pixels. */
export interface Projection {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/**
 * Names on regions, and lamps beside them. Every lamp is placed: with its word and the name where both fit, else with its
 * word, else as a dot. Then names, the largest regions first, only where they stand inside their region and touch nothing.
 */
export function placeLabels(items: readonly Labelled[], projection: Projection, size: number): SceneNode[] {
  const taken: Box[] = [];
  const bySize = [...items].sort((a, b) => Number(!a.lamp) - Number(!b.lamp) || area(b.shape) - area(a.shape));
  return bySize.flatMap(({ shape, role, lamp }): SceneNode[] => {
    const name = textWidth(shape.shortName, size);
    const lampWidth = lampRadius(size) * 2;
    const gap = size * 0.25;
    const write = (x: number, y: number): SceneNode => ({
      type: 'text',
      role,
      x,
      y: baseline(y, size),
      size,
      anchor: 'middle',
      text: shape.shortName,
    });
    if (!lamp) {
      const at = settle(shape, projection, name, size, taken);
      return at ? [write(at.x, at.y)] : [];
    }
    const both = settle(shape, projection, name + gap + lampWidth, lampWidth, taken);
    if (both) {
      const left = both.x - (name + gap + lampWidth) / 2;
      return [write(left + name / 2, both.y), ...lampNodes(lamp, left + name + gap + lampWidth / 2, both.y, size)];
    }
    const word = settle(shape, projection, lampWidth, lampWidth, taken);
    if (word) return lampNodes(lamp, word.x, word.y, size);
    const dot = { x: shape.label[0] * projection.k + projection.x, y: shape.label[1] * projection.k + projection.y };
    taken.push(boxAt(dot.x, dot.y, dotRadius(size) * 2, dotRadius(size) * 2));
    return dotNodes(lamp, dot.x, dot.y, size);
  });
}

/** The nearest height to the label point at which a box stands in the shape, moved sideways into the clear; takes it. */
function settle(
  shape: RegionShape,
  { x, y, k }: Projection,
  width: number,
  height: number,
  taken: Box[],
): { x: number; y: number } | null {
  const [px, py] = [shape.label[0] * k + x, shape.label[1] * k + y];
  for (const step of [0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2]) {
    const middle = py + step * height;
    const reach = height * 0.4;
    const span = clearSpan(shape, shape.label[0], (middle - reach - y) / k, (middle + reach - y) / k);
    if (!span) continue;
    const [left, right] = [span[0] * k + x, span[1] * k + x];
    if (right - left < width * 0.92) continue;
    const centre =
      right - left < width ? (left + right) / 2 : Math.min(Math.max(px, left + width / 2), right - width / 2);
    const box = boxAt(centre, middle, width, height);
    if (taken.some((other) => overlap(other, box))) continue;
    taken.push(box);
    return { x: centre, y: middle };
  }
  return null;
}

function boxAt(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function area({ bounds: [left, top, right, bottom] }: RegionShape): number {
  return (right - left) * (bottom - top);
}
