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
  for (const { node, left, top, right, bottom } of inkOf(scene.nodes)) {
    for (const edge of [left, top, right, bottom]) expect(Number.isFinite(edge)).toBe(true);
    expect(left, JSON.stringify(node)).toBeGreaterThanOrEqual(-0.01);
    expect(top, JSON.stringify(node)).toBeGreaterThanOrEqual(-0.01);
    expect(right, JSON.stringify(node)).toBeLessThanOrEqual(scene.width + 0.01);
    expect(bottom, JSON.stringify(node)).toBeLessThanOrEqual(scene.height + 0.01);
  }
  const texts = textsOf(scene);
  for (const { node } of texts) expect(node.size).toBeGreaterThanOrEqual(12);
  for (const [i, a] of texts.entries()) {
    for (const b of texts.slice(0, i)) {
      const apart = a.left >= b.right - 0.01 || b.left >= a.right - 0.01 || a.top >= b.bottom || b.top >= a.bottom;
      expect(apart, `${a.node.text} over ${b.node.text}`).toBe(true);
    }
  }
  const items = sceneItems(scene);
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  for (const { label } of items) expect(label).not.toBe('');
  for (const words of [scene.sentence, scene.title, scene.note, ...items.map(({ label }) => label)]) {
    expect(words).not.toMatch(/NaN|undefined|null|Infinity|not-applicable/);
  }
}

function extent(node: Exclude<SceneNode, { type: 'group' }>): [number, number, number, number] {
  switch (node.type) {
    case 'rect':
      expect(node.width).toBeGreaterThanOrEqual(0);
      expect(node.height).toBeGreaterThanOrEqual(0);
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
