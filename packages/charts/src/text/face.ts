import { ChartError } from '../errors.js';

/** What every picture takes. */
export interface PictureOptions {
  /** A short noun: 各市州支出进度. */
  readonly title: string;
  /** Pixels to fill; laid out for 240 at least, more when the text is larger. */
  readonly width: number;
  /** Pixels of running text: 14 unless the page is set larger 大字版; small print follows it, never under 12. */
  readonly text?: number;
  /** What else belongs under the title: 演示数据, 示意图, a source. */
  readonly remarks?: readonly string[];
}

/** The sizes a picture is set in. */
export interface Face {
  readonly width: number;
  /** Running text, 14. */
  readonly text: number;
  /** Small print, 12 at least. */
  readonly small: number;
  /** The one figure that matters, 20. */
  readonly figure: number;
  /** One pixel of the design at 14 px text. */
  readonly unit: number;
}

/**
 * The sizes for the options.
 * @throws ChartError `bad-width` when width or text size is not a positive number.
 */
export function faceOf({ width, text = 14 }: { readonly width: number; readonly text?: number }): Face {
  if (!(width > 0 && Number.isFinite(width))) throw new ChartError('bad-width', `not a width: ${width}`);
  if (!(text > 0 && Number.isFinite(text))) throw new ChartError('bad-width', `not a text size: ${text}`);
  const size = Math.max(12, text);
  return {
    width: Math.max((240 * size) / 14, width),
    text: size,
    small: Math.max(12, Math.round((size * 12) / 14)),
    figure: Math.round((size * 20) / 14),
    unit: size / 14,
  };
}

/** The baseline that sets a line of text in the middle of a height. */
export function baseline(middle: number, size: number): number {
  return middle + size * 0.36;
}

/** The note under a title: what the figures are, then the remarks. */
export function noteOf(first: string, remarks: readonly string[] = []): string {
  return [first, ...remarks].join(' · ');
}
