import { type Scene, sceneItems } from './scene.js';

/**
 * The picture in words, for those who hear it and for reports: title, sentence and note, then each item on a
 * line of its own. Past `most` items the rest is left to the table.
 */
export function describe(scene: Scene, most = 30): string {
  const labels = sceneItems(scene).map(({ label }) => label);
  const rest = labels.length - most;
  return [
    `${scene.title}。${scene.sentence}`,
    `${scene.note}。`,
    ...labels.slice(0, most).map((label) => `${label}。`),
    ...(rest > 0 ? [`其余 ${rest} 项见数据表。`] : []),
  ].join('\n');
}
