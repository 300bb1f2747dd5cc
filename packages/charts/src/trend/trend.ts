import type { MoneyUnit } from '@qianliyan/sdk';
import { chooseUnit } from '../format/money.js';
import type { Scene, SceneNode } from '../scene/scene.js';
import { baseline, type Face, faceOf, noteOf, type PictureOptions } from '../text/face.js';
import { textWidth } from '../text/text-width.js';
import { type Axis, axisOf } from './axis.js';
import { figureNodes, nameNodes } from './labels.js';
import { type Bar, heightOf, layBars, type Plot } from './layout.js';
import { trendLegend } from './legend.js';
import { periodLabel, type TrendPeriod } from './period.js';
import { trendSentence } from './sentence.js';

/** Options of {@link drawTrend}. */
export interface TrendOptions extends PictureOptions {
  /** What the amounts are: 一般公共预算支出. */
  readonly subject: string;
  /** What follows the name of a period in the sentence: ` 年`. Nothing when not given. */
  readonly suffix?: string;
  /** One unit for all; chosen from the amounts when not given. */
  readonly unit?: MoneyUnit;
  /** Height of the plot; 0.42 of the width, between 160 and 280, when not given. */
  readonly plotHeight?: number;
}

/**
 * Years or months as bars from zero 趋势: solid is 决算数, hollow 执行数, and the ink tick across a bar is its budget, as the
 * tick of the gauge is time progress. A period not reported keeps its place, with a dashed foot and no bar.
 */
export function drawTrend(periods: readonly TrendPeriod[], options: TrendOptions): Scene {
  const unit = options.unit ?? chooseUnit(periods.flatMap(({ actual, budget = null }) => [actual, budget]));
  const face = faceOf(options);
  const axis = axisOf(periods, unit);
  const top = face.small * 1.8;
  const plot: Plot = {
    left: Math.max(...axis.ticks.map(({ text }) => textWidth(text, face.small))) + 8 * face.unit,
    right: face.width,
    top,
    bottom: top + (options.plotHeight ?? Math.min(280, Math.max(160, face.width * 0.42))),
  };
  const bars = layBars(periods, plot, axis);
  const legend = trendLegend(periods, face);
  const legendTop = plot.bottom + face.small * 2.4;
  return {
    width: face.width,
    height: Math.ceil(legendTop + legend.height),
    title: options.title,
    sentence: trendSentence(periods, unit, options.subject, options.suffix),
    note: noteOf(`单位：${unit}`, options.remarks),
    nodes: [
      ...gridNodes(axis, plot, face),
      ...bars.map((bar): SceneNode => {
        const { period } = bar;
        return { type: 'group', key: period.key, label: periodLabel(period, unit), nodes: barNodes(bar) };
      }),
      ...nameNodes(bars, plot, face),
      ...figureNodes(bars, plot, unit, face),
      { type: 'group', y: legendTop, nodes: legend.nodes },
    ],
  };
}

function gridNodes(axis: Axis, plot: Plot, { small: size, unit }: Face): SceneNode[] {
  return axis.ticks.flatMap(({ value, text }): SceneNode[] => {
    const y = heightOf(value, axis, plot);
    const at = { x: plot.left - 8 * unit, y: baseline(y, size) };
    return [
      { type: 'line', role: value === 0 ? 'axis' : 'hairline', x1: plot.left, x2: plot.right, y1: y, y2: y },
      { type: 'text', role: 'text-3', ...at, size, anchor: 'end', text },
    ];
  });
}

function barNodes({ period, middle, width, reach, zero, actual, budget }: Bar): SceneNode[] {
  const x = middle - width / 2;
  const nodes: SceneNode[] = [];
  if (actual === null) {
    nodes.push({
      type: 'rect',
      role: period.actual === null ? 'no-data' : 'not-applicable',
      x,
      y: zero - 6,
      width,
      height: 6,
    });
  } else if (actual !== zero) {
    const final = period.stage === 'final';
    const inset = final ? 0 : Math.min(0.5, width / 4);
    const box = { x: x + inset, width: width - inset * 2, y: Math.min(zero, actual), height: Math.abs(zero - actual) };
    nodes.push({ type: 'rect', role: final ? 'mark' : 'mark-hollow', ...box });
  }
  if (budget !== null)
    nodes.push({ type: 'line', role: 'tick', x1: middle - reach, x2: middle + reach, y1: budget, y2: budget });
  return nodes;
}
