import type { Role } from './roles.js';

/**
 * A picture as data: no DOM, no colours, the same in Node and in a browser.
 * Lengths are pixels, y grows downwards, text stands on its baseline.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** A short noun: 各市州支出进度. */
  readonly title: string;
  /** What the picture shows, in one sentence. 一句话结论 */
  readonly sentence: string;
  /** Unit, definition and remarks, to stand under the title: `单位：亿元 · 演示数据`. */
  readonly note: string;
  readonly nodes: readonly SceneNode[];
}

/** One mark. A node with a `key` is an item a reader can reach, and then `label` says it in words. */
export type SceneNode = GroupNode | PathNode | RectNode | LineNode | CircleNode | TextNode;

interface Item {
  /** Code of the region, agency, book or year the node stands for; once in a scene. */
  readonly key?: string;
  /** The item in words, for those who do not see it. */
  readonly label?: string;
}

interface Mark extends Item {
  readonly role: Role;
}

/** Nodes moved by (x, y) and then scaled by `k`; strokes keep their width. */
export interface GroupNode extends Item {
  readonly type: 'group';
  readonly x?: number;
  readonly y?: number;
  readonly k?: number;
  readonly nodes: readonly SceneNode[];
}

/** An outline as SVG path data. */
export interface PathNode extends Mark {
  readonly type: 'path';
  readonly d: string;
}

/** A bar or a tile. */
export interface RectNode extends Mark {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A hairline or a tick. */
export interface LineNode extends Mark {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A lamp. */
export interface CircleNode extends Mark {
  readonly type: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** One line of text. */
export interface TextNode extends Mark {
  readonly type: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  /** Pixels, never under 12. */
  readonly size: number;
  readonly anchor?: 'middle' | 'end';
  readonly bold?: true;
}

/** An item a reader can reach. */
export interface SceneItem {
  readonly key: string;
  readonly label: string;
}

/** The items of a scene in drawing order. */
export function sceneItems(scene: { readonly nodes: readonly SceneNode[] }): SceneItem[] {
  return scene.nodes.flatMap((node) => [
    ...(node.key === undefined ? [] : [{ key: node.key, label: node.label ?? node.key }]),
    ...(node.type === 'group' ? sceneItems(node) : []),
  ]);
}
