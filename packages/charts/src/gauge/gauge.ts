import { formatRatio } from '../format/rate.js';
import { chooseUnit } from '../format/money.js';
import { rateWords } from '../format/quantity.js';
import { isMissing } from '../format/reading.js';
import type { Scene, SceneNode, TextNode } from '../scene/scene.js';
import { type Face, faceOf, noteOf, type PictureOptions } from '../text/face.js';
import { textWidth, truncate } from '../text/text-width.js';
import { type GaugeReading, type GaugeRow, type GaugeTerms, readGaugeRow } from './row.js';
import { gaugeSentence } from './sentence.js';

/** Options of {@link drawGauge}; the unit is chosen from all amounts when not given, and is one for all rows. */
export type GaugeOptions = PictureOptions & Omit<GaugeTerms, 'unit'> & Partial<Pick<GaugeTerms, 'unit'>>;

/**
 * Execution against budget 执行进度: one bar a row, always with the tick of time progress 时序进度.
 * The track is the whole budget; past it the scale of all rows grows, up to twice the budget, and a longer bar is cut
 * open at its end. A negative execution 净退回 has no bar; a missing one has a dashed track.
 */
export function drawGauge(rows: readonly GaugeRow[], options: GaugeOptions): Scene {
  const unit = options.unit ?? chooseUnit(rows.flatMap(({ planned, done }) => [planned, done]));
  const terms: GaugeTerms = { definition: options.definition, timeProgress: options.timeProgress, unit };
  const face = faceOf(options);
  const read = rows.map((row) => ({ row, reading: readGaugeRow(row, terms) }));
  const ratios = read.map(({ reading }) => (isMissing(reading.ratio) ? 0 : reading.ratio));
  const scale = { end: Math.min(2, Math.max(1, ...ratios)), timeProgress: options.timeProgress };
  const lines = Math.max(1, ...read.map(({ reading }) => detailLines(reading, face).length));
  const height = Math.round((86 + lines * 18) * face.unit);
  return {
    width: face.width,
    height: height * rows.length + 1,
    title: options.title,
    sentence: gaugeSentence(rows, terms),
    note: noteOf(`单位：${unit} · 进度 = ${rateWords[terms.definition].formula}`, options.remarks),
    nodes: read.flatMap(({ row, reading }, i): SceneNode[] => [
      {
        type: 'group',
        y: i * height,
        ...(row.key === undefined ? {} : { key: row.key, label: reading.sentence.replace(/。$/, '') }),
        nodes: rowNodes(row, reading, face, height, scale),
      },
    ]),
  };
}

interface Bar {
  readonly y: number;
  readonly height: number;
}

interface GaugeScale {
  readonly end: number;
  readonly timeProgress: number | null;
}

function rowNodes(row: GaugeRow, reading: GaugeReading, face: Face, height: number, scale: GaugeScale): SceneNode[] {
  const { width, unit } = face;
  const missing = isMissing(reading.ratio);
  const size = missing ? face.text : face.figure;
  const nameWidth = width - textWidth(reading.rate, size) - 12;
  const bar = { y: height - 26 * unit, height: 8 * unit };
  const details = detailLines(reading, face).flatMap((line, i): SceneNode[] => {
    const y = (53 + i * 18) * unit;
    const small = { type: 'text', y, size: face.small, role: 'text-2' } as const;
    return [
      ...(line.left ? [{ ...small, x: 0, text: line.left }] : []),
      ...(line.right ? [{ ...small, x: width, anchor: 'end' as const, text: line.right }] : []),
    ];
  });
  return [
    { type: 'line', role: 'hairline', x1: 0, x2: width, y1: 0.5, y2: 0.5 },
    { type: 'text', role: 'text', x: 0, y: 28 * unit, size: face.text, text: truncate(row.name, face.text, nameWidth) },
    {
      type: 'text',
      role: missing ? 'text-2' : 'text',
      x: width,
      y: 32 * unit,
      size,
      anchor: 'end',
      text: reading.rate,
      ...(missing ? {} : { bold: true }),
    },
    ...details,
    ...barNodes(reading, width, bar, scale, face),
  ];
}

/** The bar, its track, the tick of time progress and, when the scale goes past it, the line of 100%. */
function barNodes({ ratio }: GaugeReading, width: number, bar: Bar, scale: GaugeScale, face: Face): SceneNode[] {
  const at = (share: number): number => (width * share) / scale.end;
  if (isMissing(ratio)) {
    return [
      { type: 'rect', role: 'no-data', x: 0.5, width: at(1) - 1, ...bar },
      ...tickNodes(at, width, bar, scale, face),
    ];
  }
  const length = at(Math.min(Math.max(ratio, 0), scale.end));
  const cut = ratio > scale.end ? width - 10 * face.unit : null;
  return [
    { type: 'rect', role: 'track', x: 0, width: at(1), ...bar },
    ...(length > 0 ? [{ type: 'rect', role: 'mark', x: 0, width: length, ...bar } as const] : []),
    ...(cut === null
      ? []
      : [{ type: 'line', role: 'cut', x1: cut, x2: cut + 4 * face.unit, y1: bar.y + bar.height, y2: bar.y } as const]),
    ...tickNodes(at, width, bar, scale, face),
  ];
}

function tickNodes(at: (share: number) => number, width: number, bar: Bar, scale: GaugeScale, face: Face): SceneNode[] {
  const { small, unit } = face;
  const ends = { y1: bar.y - 4 * unit, y2: bar.y + bar.height + 4 * unit };
  const line = (x: number, role: 'tick' | 'full'): SceneNode => ({ type: 'line', role, x1: x, x2: x, ...ends });
  const label = (text: string, share: number): TextNode => {
    const half = textWidth(text, small) / 2;
    const x = Math.min(Math.max(at(share), half), width - half);
    return { type: 'text', role: 'text-2', x, y: bar.y - 7 * unit, size: small, anchor: 'middle', text };
  };
  const { timeProgress, end } = scale;
  const time = timeProgress === null ? null : label(`时序 ${formatRatio(timeProgress)}`, timeProgress);
  const full = end > 1 ? label('100%', 1) : null;
  const apart = !time || !full || Math.abs(time.x - full.x) > textWidth(time.text + full.text, small) / 2 + 8;
  return [
    ...(full ? [line(at(1), 'full')] : []),
    ...(full && apart ? [full] : []),
    ...(time ? [time] : []),
    ...(timeProgress === null ? [] : [line(Math.min(Math.max(at(timeProgress), 1), width - 1), 'tick')]),
  ];
}

/** Budget and done to the left, pace to the right, in as few lines as the width allows. */
function detailLines({ planned, done, pace }: GaugeReading, { small, width }: Face): { left: string; right: string }[] {
  const lines = textWidth(`${planned}　${done}`, small) <= width ? [`${planned}　${done}`] : [planned, done];
  const last = lines[lines.length - 1] ?? '';
  if (pace !== '' && textWidth(`${last}　${pace}`, small) > width) lines.push('');
  return lines.map((left, i) => ({ left, right: i === lines.length - 1 ? pace : '' }));
}
