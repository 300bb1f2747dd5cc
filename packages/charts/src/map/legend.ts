import type { WarningLevel } from '@qianliyan/sdk';
import type { Reading } from '../format/reading.js';
import type { Role } from '../scene/roles.js';
import type { SceneNode } from '../scene/scene.js';
import { baseline, type Face } from '../text/face.js';
import { textWidth } from '../text/text-width.js';
import { legendEntries } from './breaks.js';
import { lampLevels, type MapOptions, lampWords } from './region.js';

/** The legend as nodes from y = 0, and how high it is; `counted` where counts stand beside lamps. Swatches stay together with their words and wrap as a line does. */
export function legendNodes(
  values: readonly Reading[],
  lamps: readonly WarningLevel[],
  counted: boolean,
  { quantity, breaks }: Pick<MapOptions, 'quantity' | 'breaks'>,
  face: Face,
): { nodes: SceneNode[]; height: number } {
  const { small, unit } = face;
  const line = Math.round(22 * unit);
  const swatch = { width: 16 * unit, height: 10 * unit };
  const entries: { words: string; role?: Role }[] = [
    { words: quantity.name },
    ...legendEntries(breaks, quantity, values).map(({ role, text }) => ({ words: text, role })),
    ...(lamps.length > 0 ? [{ words: '预警' }] : []),
    ...lampLevels.flatMap((level): { words: string; role: Role }[] => {
      const count = lamps.filter((lamp) => lamp === level).length;
      return count > 0 ? [{ words: `${lampWords[level]} ${count}`, role: `lamp-${level}` }] : [];
    }),
    ...(counted ? [{ words: '灯旁的数：该等级预警条数' }] : []),
  ];
  let [x, y] = [0, 0];
  const nodes = entries.flatMap(({ words, role }): SceneNode[] => {
    const lamp = role?.startsWith('lamp') ?? false;
    const mark = role === undefined ? 0 : (lamp ? 10 * unit : swatch.width) + 5 * unit;
    const width = mark + textWidth(words, small);
    if (x > 0 && (x + width > face.width || words === '预警')) [x, y] = [0, y + line];
    const middle = y + line / 2;
    const at = x;
    x += width + 12 * unit;
    const shape: SceneNode[] = !role
      ? []
      : lamp
        ? [{ type: 'circle', role, cx: at + 5 * unit, cy: middle, r: 5 * unit }]
        : [{ type: 'rect', role, x: at + 0.5, y: middle - swatch.height / 2, ...swatch }];
    return [
      ...shape,
      { type: 'text', role: 'text-2', x: at + mark, y: baseline(middle, small), size: small, text: words },
    ];
  });
  return { nodes, height: y + line };
}
