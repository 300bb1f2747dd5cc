import type { WarningLevel } from '@qianliyan/sdk';
import { type Quantity, speakReading } from '../format/quantity.js';
import type { Reading } from '../format/reading.js';
import type { PictureOptions } from '../text/face.js';
import type { Breaks } from './breaks.js';

/** What is known of a region. */
export interface RegionReading {
  /** Nine-digit code; regions are joined by it, never by name. */
  readonly code: string;
  readonly value: Reading;
  /** The worst lamp lit in the region, `null` when it was judged and none is; leave out when it was not judged. */
  readonly lamp?: WarningLevel | null;
  /** How many warnings of that level there are: where all lamps are red, it tells one from another. */
  readonly lit?: number | undefined;
}

/** A region of a map, however it is drawn. */
export interface MapRegion {
  readonly code: string;
  /** 泸州市 */
  readonly name: string;
  /** 泸州: what is written on the map. */
  readonly shortName: string;
}

/** Options of both maps. */
export interface MapOptions extends PictureOptions {
  readonly quantity: Quantity;
  /** Fixed for the whole view, the same at every level. */
  readonly breaks: Breaks;
  /** What the regions are: 市州, 区县, 乡镇. */
  readonly noun: string;
  /** The figure of the whole, 全省, with the time progress it is read against. */
  readonly whole?: { readonly name: string; readonly value: Reading; readonly timeProgress?: number };
  /** Drawn last, with an outline of ink. */
  readonly selected?: string;
}

/** Words of the levels, worst first. 预警等级 */
export const lampWords: Readonly<Record<WarningLevel, string>> = { red: '红', orange: '橙', yellow: '黄', blue: '蓝' };

/** The levels, worst first. */
export const lampLevels: readonly WarningLevel[] = ['red', 'orange', 'yellow', 'blue'];

/** The readings by code. A region without one is not reported. */
export function readingsByCode(readings: readonly RegionReading[]): ReadonlyMap<string, RegionReading> {
  return new Map(readings.map((reading) => [reading.code, reading]));
}

/** A count of warnings where it is known: “ 12 条”. */
export const countWords = (lit: number | undefined): string => (lit === undefined ? '' : ` ${lit} 条`);

/** A region in words: “泸州市，支出进度 42.1%，红色预警 12 条”. */
export function regionLabel(region: MapRegion, reading: RegionReading | undefined, quantity: Quantity): string {
  const lamp = reading?.lamp ? `，${lampWords[reading.lamp]}色预警${countWords(reading.lit)}` : '';
  return `${region.name}，${quantity.name} ${speakReading(reading?.value ?? null, quantity)}${lamp}`;
}
