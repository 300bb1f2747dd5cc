import type { MoneyUnit } from '@qianliyan/sdk';
import { chooseUnit, formatMoney, inUnit } from '../format/money.js';
import { type Amount, isMissing } from '../format/reading.js';
import type { Scene, SceneNode } from '../scene/scene.js';
import { baseline, type Face, faceOf, noteOf, type PictureOptions } from '../text/face.js';
import { textWidth } from '../text/text-width.js';
import { type Axis, axisOf } from './axis.js';
import { trendLegend } from './legend.js';
import { pointLabel, type TrendPoint } from './point.js';
import { trendSentence } from './sentence.js';

/** Options of {@link trend}. */
export interface TrendOptions extends PictureOptions {
  /** What the amounts are: 一般公共预算支出. */
  readonly subject: string;
  /** What follows the name of a point in the sentence, with a space before it: ` 年`. Nothing when not given. */
  readonly suffix?: string;
  /** One unit for all; chosen from the amounts when not given. */
  readonly unit?: MoneyUnit;
  /** Height of the plot; 0.42 of the width, between 160 and 280, when not given. */
  readonly plotHeight?: number;
}

/**
 * Years or months as bars from zero 趋势: solid is 决算数, hollow 执行数, the ink tick across a bar is its budget as the tick of the
 * gauge is time progress. A period not reported keeps its place, with a dashed foot and no bar.
 */
export function trend(points: readonly TrendPoint[], options: TrendOptions): Scene {
  const unit = options.unit ?? chooseUnit(points.flatMap(({ actual, budget = null }) => [actual, budget]));
  const face = faceOf(options);
  const axis = axisOf(points, unit);
  const margin = Math.max(...axis.ticks.map(({ text }) => textWidth(text, face.small))) + 8 * face.unit;
  const plot: Plot = {
    left: margin,
    right: face.width,
    top: face.small * 1.6,
    bottom: face.small * 1.6 + (options.plotHeight ?? Math.min(280, Math.max(160, face.width * 0.42))),
  };
  const legend = trendLegend(points, face);
  const legendTop = plot.bottom + face.small * 2.4;
  const bars = layBars(points, plot, axis, unit);
  return {
    width: face.width,
    height: Math.ceil(legendTop + legend.height),
    title: options.title,
    sentence: trendSentence(points, unit, options.subject, options.suffix ?? ''),
    note: noteOf(`单位：${unit}`, options.remarks),
    nodes: [
      ...axisNodes(axis, plot, face),
      ...bars.map((bar): SceneNode => ({
        type: 'group',
        key: bar.point.key,
        label: pointLabel(bar.point, unit),
        nodes: barNodes(bar),
      })),
      ...nameNodes(bars, plot, face),
      ...figureNodes(bars, plot, unit, face),
      { type: 'group', y: legendTop, nodes: legend.nodes },
    ],
  };
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A bar laid out: its slot's middle and width, the heights of zero, of the amount and of the budget. */
interface Bar {
  readonly point: TrendPoint;
  readonly middle: number;
  readonly width: number;
  readonly slot: number;
  readonly zero: number;
  readonly actual: number | null;
  readonly budget: number | null;
}

function layBars(points: readonly TrendPoint[], plot: Plot, axis: Axis, unit: MoneyUnit): Bar[] {
  const slot = (plot.right - plot.left) / Math.max(1, points.length);
  const at = (amount: Amount | undefined): number | null =>
    amount === undefined || isMissing(amount) ? null : heightOf(inUnit(amount, unit), axis, plot);
  return points.map((point, i) => ({
    point,
    slot,
    middle: plot.left + slot * (i + 0.5),
    width: Math.max(1, Math.min(28, slot * 0.5)),
    zero: heightOf(0, axis, plot),
    actual: at(point.actual),
    budget: at(point.budget),
  }));
}

function heightOf(value: number, { low, high }: Axis, { top, bottom }: Plot): number {
  return bottom - ((value - low) / (high - low)) * (bottom - top);
}

function axisNodes(axis: Axis, plot: Plot, face: Face): SceneNode[] {
  return axis.ticks.flatMap(({ value, text }): SceneNode[] => {
    const y = heightOf(value, axis, plot);
    return [
      { type: 'line', role: value === 0 ? 'axis' : 'hairline', x1: plot.left, x2: plot.right, y1: y, y2: y },
      {
        type: 'text',
        role: 'text-3',
        x: plot.left - 8 * face.unit,
        y: baseline(y, face.small),
        size: face.small,
        anchor: 'end',
        text,
      },
    ];
  });
}

function barNodes({ point, middle, width, slot, zero, actual, budget }: Bar): SceneNode[] {
  const left = middle - width / 2;
  const reach = Math.min(slot * 0.42, width * 0.75);
  const bar: SceneNode[] = [];
  if (actual === null)
    bar.push({
      type: 'rect',
      role: point.actual === null ? 'no-data' : 'not-applicable',
      x: left,
      y: zero - 6,
      width,
      height: 6,
    });
  else if (actual !== zero) {
    const inset = point.stage === 'executed' ? 0.5 : 0;
    const box = {
      x: left + inset,
      width: width - inset * 2,
      y: Math.min(zero, actual),
      height: Math.abs(zero - actual),
    };
    bar.push({ type: 'rect', role: point.stage === 'final' ? 'mark' : 'mark-hollow', ...box });
  }
  if (budget !== null)
    bar.push({ type: 'line', role: 'tick', x1: middle - reach, x2: middle + reach, y1: budget, y2: budget });
  return bar;
}

/** Names under the axis: every n-th, counted from the last, so that they never touch. */
function nameNodes(bars: readonly Bar[], plot: Plot, face: Face): SceneNode[] {
  const widest = Math.max(0, ...bars.map(({ point }) => textWidth(point.name, face.small))) + 6;
  const every = Math.max(1, Math.ceil(widest / (bars[0]?.slot ?? widest)));
  return bars.flatMap(({ point, middle }, i): SceneNode[] => {
    if ((bars.length - 1 - i) % every !== 0) return [];
    const half = textWidth(point.name, face.small) / 2;
    const x = Math.min(Math.max(middle, half), plot.right - half);
    return [
      {
        type: 'text',
        role: 'text-2',
        x,
        y: plot.bottom + face.small * 1.5,
        size: face.small,
        anchor: 'middle',
        text: point.name,
      },
    ];
  });
}

/** Figures over the bars: all of them where there is room, else the first, the last and the largest that do not touch. */
function figureNodes(bars: readonly Bar[], plot: Plot, unit: MoneyUnit, face: Face): SceneNode[] {
  const drawn = bars.flatMap((bar) => {
    const amount = bar.point.actual;
    if (isMissing(amount) || bar.actual === null) return [];
    const text = formatMoney(
      amount,
      unit,
      Math.abs(inUnit(amount, unit)) >= 1000 ? 0 : Math.abs(inUnit(amount, unit)) >= 100 ? 1 : 2,
    );
    const half = textWidth(text, face.small) / 2;
    const x = Math.min(Math.max(bar.middle, half), plot.right - half);
    const y = Math.min(bar.actual, bar.zero, bar.budget ?? Infinity) - 5;
    return [{ amount, text, x, y, half }];
  });
  const room = (a: { x: number; half: number }, b: { x: number; half: number }): boolean =>
    Math.abs(a.x - b.x) >= a.half + b.half + 4;
  const all = drawn.every((figure, i) => i === 0 || room(figure, drawn[i - 1] ?? figure));
  const largest = [...drawn].sort((a, b) => b.amount - a.amount)[0];
  const wanted = all ? drawn : [drawn[drawn.length - 1], drawn[0], largest].flatMap((figure) => figure ?? []);
  const kept: typeof drawn = [];
  for (const figure of wanted) if (kept.every((other) => room(figure, other))) kept.push(figure);
  return kept.map(({ text, x, y }) => ({ type: 'text', role: 'text', x, y, size: face.small, anchor: 'middle', text }));
}
