import { faceOf } from '../text/face.js';
import { wrap } from '../text/text-width.js';
import type { Scene, SceneNode } from './scene.js';

/**
 * The scene with its title, sentence and note set around it and a margin: what a file that leaves the page
 * must carry to be understood. `text` is the size of running text, 14 pixels when not given.
 */
export function withHeading(scene: Scene, text?: number): Scene {
  const face = faceOf({ width: scene.width, ...(text === undefined ? {} : { text }) });
  const margin = Math.round(20 * face.unit);
  const nodes: SceneNode[] = [];
  let y = margin;
  const set = (line: string, size: number, role: 'text' | 'text-2' | 'text-3', bold?: true): void => {
    y += Math.round(size * 1.55);
    nodes.push({ type: 'text', x: margin, y: y - size * 0.45, size, role, text: line, ...(bold ? { bold } : {}) });
  };
  for (const line of wrap(scene.title, face.text + 2, scene.width)) set(line, face.text + 2, 'text', true);
  for (const line of wrap(scene.sentence, face.text, scene.width)) set(line, face.text, 'text-2');
  for (const line of wrap(scene.note, face.small, scene.width)) set(line, face.small, 'text-3');
  y += Math.round(12 * face.unit);
  nodes.push({ type: 'group', x: margin, y, nodes: scene.nodes });
  return { ...scene, width: scene.width + margin * 2, height: y + scene.height + margin, nodes };
}
