import type { WarningLevel } from '@qianliyan/sdk';
import type { SceneNode } from '../scene/scene.js';
import { baseline } from '../text/face.js';
import { lampWords } from './region.js';

/** A lamp with its word inside: nothing is said by colour alone. `size` is that of the word. */
export function lampNodes(level: WarningLevel, x: number, y: number, size: number): SceneNode[] {
  return [
    { type: 'circle', role: `lamp-${level}`, cx: x, cy: y, r: lampRadius(size) },
    {
      type: 'text',
      role: level === 'yellow' ? 'on-yellow' : 'on-lamp',
      x,
      y: baseline(y, size),
      size,
      anchor: 'middle',
      text: lampWords[level],
    },
  ];
}

/** A lamp where there is no room for its word; the legend and the item's label have it. */
export function dotNodes(level: WarningLevel, x: number, y: number, size: number): SceneNode[] {
  return [{ type: 'circle', role: `lamp-${level}`, cx: x, cy: y, r: dotRadius(size) }];
}

/** Radius of a lamp with a word of that size. */
export function lampRadius(size: number): number {
  return size * 0.72;
}

/** Radius of a lamp without a word. */
export function dotRadius(size: number): number {
  return size * 0.38;
}
