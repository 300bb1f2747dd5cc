import { type Scene, sceneItems, type SceneNode, type TextNode } from '@qianliyan/charts';
import { expect } from 'vitest';
import { textWidth } from '../src/text/text-width.js';

/** A mark where it ends up on the sheet. */
export interface Ink {
  readonly node: SceneNode;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Move {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** Every mark of a scene, groups resolved. */
export function inkOf(nodes: readonly SceneNode[], { x, y, k }: Move = { x: 0, y: 0, k: 1 }): Ink[] {
  return nodes.flatMap((node): Ink[] => {
    if (node.type === 'group') {
      const { x: dx = 0, y: dy = 0, k: dk = 1 } = node;
      return inkOf(node.nodes, { x: x + dx * k, y: y + dy * k, k: k * dk });
    }
    const [left, top, right, bottom] = extent(node);
    return [{ node, left: x + left * k, top: y + top * k, right: x + right * k, bottom: y + bottom * k }];
  });
}

/** The texts of a scene. */
export function textsOf(scene: Scene): (Ink & { readonly node: TextNode })[] {
  return inkOf(scene.nodes).filter((ink): ink is Ink & { node: TextNode } => ink.node.type === 'text');
}

/** What holds for every picture: legible, on the sheet, no text over another, every item named once. */
export function expectSound(scene: Scene): void {
  const slack = 0.01;
  const outside = inkOf(scene.nodes).filter(
    ({ left, top, right, bottom }) =>
      !(left >= -slack && top >= -slack && right <= scene.width + slack && bottom <= scene.height + slack),
  );
  expect(outside).toEqual([]);
  const texts = textsOf(scene);
  expect(texts.filter(({ node }) => !(node.size >= 12))).toEqual([]);
  const apart = (a: Ink, b: Ink): boolean =>
    a.left >= b.right - slack || b.left >= a.right - slack || a.top >= b.bottom || b.top >= a.bottom;
  const covered = texts.flatMap((a, i) =>
    texts.slice(0, i).flatMap((b) => (apart(a, b) ? [] : [`${a.node.text} over ${b.node.text}`])),
  );
  expect(covered).toEqual([]);
  const items = sceneItems(scene);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  const words = [scene.sentence, scene.title, scene.note, ...items.map(({ label }) => label)];
  expect(words.filter((text) => text === '' || /NaN|undefined|null|Infinity|not-applicable/.test(text))).toEqual([]);
}

function extent(node: Exclude<SceneNode, { type: 'group' }>): [number, number, number, number] {
  switch (node.type) {
    case 'rect':
      // A negative size has no place: it reads as off the sheet.
      if (node.width < 0 || node.height < 0) return [NaN, NaN, NaN, NaN];
      return [node.x, node.y, node.x + node.width, node.y + node.height];
    case 'line':
      return [
        Math.min(node.x1, node.x2),
        Math.min(node.y1, node.y2),
        Math.max(node.x1, node.x2),
        Math.max(node.y1, node.y2),
      ];
    case 'circle':
      return [node.cx - node.r, node.cy - node.r, node.cx + node.r, node.cy + node.r];
    case 'path': {
      const numbers = (node.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
      const xs = numbers.filter((_, i) => i % 2 === 0);
      const ys = numbers.filter((_, i) => i % 2 === 1);
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    }
    case 'text': {
      const width = textWidth(node.text, node.size);
      const left = node.anchor === 'end' ? node.x - width : node.anchor === 'middle' ? node.x - width / 2 : node.x;
      return [left, node.y - node.size * 0.86, left + width, node.y + node.size * 0.14];
    }
  }
}
