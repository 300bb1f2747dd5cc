import type { MoneyUnit } from '@qianliyan/sdk';
import { formatMoney, inUnit } from '../format/money.js';
import { isMissing } from '../format/reading.js';
import type { SceneNode } from '../scene/scene.js';
import type { Face } from '../text/face.js';
import { textWidth } from '../text/text-width.js';
import { type Bar, type Plot, topWithin } from './layout.js';

/** Names under the axis: every n-th, counted from the last, so that they never touch. */
export function nameNodes(bars: readonly Bar[], plot: Plot, { small: size }: Face): SceneNode[] {
  const widest = Math.max(0, ...bars.map(({ period }) => textWidth(period.name, size))) + 6;
  const every = Math.max(1, Math.ceil(widest / (bars[0]?.slot ?? widest)));
  const names = bars
    .filter((_, i) => (bars.length - 1 - i) % every === 0)
    .map(({ period: { name }, middle }) => ({ text: name, ...within(middle, name, size, plot) }));
  return untouched(names.reverse(), plot).map(({ text, x }) => {
    return { type: 'text', role: 'text-2', x, y: plot.bottom + size * 1.5, size, anchor: 'middle', text };
  });
}

/** Figures over the bars: all of them where there is room, else the last, the first and the largest that do not touch. */
export function figureNodes(bars: readonly Bar[], plot: Plot, unit: MoneyUnit, { small: size }: Face): SceneNode[] {
  const figures = bars.flatMap(({ period: { actual }, middle }) => {
    if (isMissing(actual)) return [];
    const whole = Math.abs(inUnit(actual, unit));
    const text = formatMoney(actual, unit, whole >= 1000 ? 0 : whole >= 100 ? 1 : 2);
    return [{ actual, text, ...within(middle, text, size, plot) }];
  });
  const [largest] = [...figures].sort((a, b) => b.actual - a.actual);
  const crowded = figures.some((figure, i) => i > 0 && touch(figure, figures[i - 1] ?? figure));
  const wanted = crowded
    ? [figures[figures.length - 1], figures[0], largest].flatMap((figure) => figure ?? [])
    : figures;
  return untouched(wanted, plot).map(({ text, x, half }): SceneNode => {
    const y = topWithin(bars, x - half, x + half) - 5;
    return { type: 'text', role: 'text-halo', x, y, size, anchor: 'middle', text };
  });
}

interface Span {
  readonly x: number;
  readonly half: number;
}

/** The middle of a text as near to x as the plot allows. */
function within(x: number, text: string, size: number, plot: Plot): Span {
  const half = textWidth(text, size) / 2;
  return { x: Math.min(Math.max(x, plot.left + half), plot.right - half), half };
}

/** Those that fit into the plot and do not touch one before them. */
function untouched<T extends Span>(texts: readonly T[], plot: Plot): T[] {
  const kept: T[] = [];
  const room = (plot.right - plot.left) / 2;
  for (const text of texts) if (text.half <= room && !kept.some((other) => touch(text, other))) kept.push(text);
  return kept;
}

function touch(a: Span, b: Span): boolean {
  return Math.abs(a.x - b.x) < a.half + b.half + 4;
}
