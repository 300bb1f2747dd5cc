import type { Role } from '../scene/roles.js';
import type { SceneNode } from '../scene/scene.js';
import { baseline, type Face } from '../text/face.js';
import { textWidth } from '../text/text-width.js';
import { stageWords, type TrendPeriod } from './period.js';

/** Only what is in the picture: 决算数 solid, 执行数 hollow, 预算数 a tick, 未报送 dashed. */
export function trendLegend(
  periods: readonly TrendPeriod[],
  { small, unit, width }: Face,
): { nodes: SceneNode[]; height: number } {
  const has = (test: (period: TrendPeriod) => boolean): boolean => periods.some(test);
  const entries: { role: Role; words: string }[] = [
    ...(has(({ stage, actual }) => stage === 'final' && actual !== null)
      ? [{ role: 'mark', words: stageWords.final } as const]
      : []),
    ...(has(({ stage, actual }) => stage === 'executed' && actual !== null)
      ? [{ role: 'mark-hollow', words: stageWords.executed } as const]
      : []),
    ...(has(({ budget }) => typeof budget === 'number') ? [{ role: 'tick', words: '预算数' } as const] : []),
    ...(has(({ actual }) => actual === null) ? [{ role: 'no-data', words: '未报送' } as const] : []),
  ];
  const line = Math.round(22 * unit);
  const mark = 14 * unit;
  let [x, y] = [0, 0];
  const nodes = entries.flatMap(({ role, words }): SceneNode[] => {
    const room = mark + 5 * unit + textWidth(words, small);
    if (x > 0 && x + room > width) [x, y] = [0, y + line];
    const [at, middle] = [x, y + line / 2];
    x += room + 12 * unit;
    const shape: SceneNode =
      role === 'tick'
        ? { type: 'line', role, x1: at, x2: at + mark, y1: middle, y2: middle }
        : { type: 'rect', role, x: at + 0.5, y: middle - 4.5 * unit, width: mark - 1, height: 9 * unit };
    return [
      shape,
      { type: 'text', role: 'text-2', x: at + mark + 5 * unit, y: baseline(middle, small), size: small, text: words },
    ];
  });
  return { nodes, height: y + line };
}
