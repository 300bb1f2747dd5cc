import { formatReading, type Quantity } from '../format/quantity.js';
import { isMissing, type Reading } from '../format/reading.js';
import type { Face } from '../text/face.js';
import { textWidth } from '../text/text-width.js';
import type { RankedItem } from './rank.js';

/** Where the columns of a ranking stand, the same in all its lists. */
export interface RankingColumns {
  readonly width: number;
  readonly name: { readonly x: number; readonly width: number };
  /** The bar of a value on the scale of all lists; `null` where there is no room for bars, nothing for a missing value. */
  readonly bar: ((value: Reading) => { readonly x: number; readonly width: number } | undefined) | null;
}

/** Names are given their room first, figures theirs, and bars what is left if it is worth having. */
export function rankingColumns(
  rows: readonly RankedItem[],
  quantity: Quantity,
  face: Face,
  width: number,
): RankingColumns {
  const gap = 10 * face.unit;
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, face.text)));
  const rank = widest(rows.map((row) => String(row.rank ?? '—'))) + gap;
  const value = widest(rows.map(({ item }) => formatReading(item.value, quantity))) + gap;
  const room = width - rank - value;
  const names = widest(rows.map(({ item }) => item.name));
  const track = Math.min(room - names - gap, width * 0.4);
  if (track < 48 * face.unit) return { width, name: { x: rank, width: room }, bar: null };
  const values = rows.flatMap(({ item }) => (isMissing(item.value) ? [] : [item.value]));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const at = (reading: number): number => (high === low ? 0 : ((reading - low) / (high - low)) * track);
  const start = width - value - track;
  return {
    width,
    name: { x: rank, width: room - track },
    bar: (reading) => {
      if (isMissing(reading)) return undefined;
      const [from, to] = reading < 0 ? [at(reading), at(0)] : [at(0), at(reading)];
      return { x: start + from, width: to - from };
    },
  };
}
