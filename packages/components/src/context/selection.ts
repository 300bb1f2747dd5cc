import type { FundBook, Period } from '@qianliyan/sdk';
import { fundBooks } from '@qianliyan/sdk';

/** What the elements of one context look at together. 当前选择 */
export interface Selection {
  /** Nine-digit code of the region in view. */
  readonly region: string;
  /** Null until the source has said how far its data goes. */
  readonly period: Period | null;
  readonly fundBook: FundBook;
  /** Unit code of the selected agency; null for none. */
  readonly agency: string | null;
}

/** A selection as plain texts, for the URL hash and for saving. */
export type SavedSelection = Readonly<Partial<Record<keyof Selection, string>>>;

/** A period as `2025-06`. */
export const periodText = (period: Period): string => `${period.year}-${String(period.month).padStart(2, '0')}`;

/** Reads `2025-06`; null when it is no such text. */
export function readPeriod(text: string | null | undefined): Period | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text ?? '');
  const [year, month] = [Number(match?.[1]), Number(match?.[2])];
  return match && month >= 1 && month <= 12 ? { year, month } : null;
}

/** Reads a region code of six or nine digits, as nine; null when it is no code. */
export function readRegion(text: string | null | undefined): string | null {
  if (!text || !/^(\d{6}|\d{9})$/.test(text)) return null;
  return text.padEnd(9, '0');
}

/** Reads a fund book `GPB | GF | SCO | SIF`; null for anything else. */
export function readFundBook(text: string | null | undefined): FundBook | null {
  return fundBooks.find((book) => book === text) ?? null;
}

/** What of a saved selection is valid; the rest is left out. */
export function readSelection(saved: SavedSelection): Partial<Selection> {
  const region = readRegion(saved.region);
  const period = readPeriod(saved.period);
  const fundBook = readFundBook(saved.fundBook);
  return {
    ...(region === null ? {} : { region }),
    ...(period === null ? {} : { period }),
    ...(fundBook === null ? {} : { fundBook }),
    ...(saved.agency === undefined ? {} : { agency: saved.agency || null }),
  };
}

/** A selection, or a part of one, as plain texts. */
export function saveSelection(selection: Partial<Selection>): SavedSelection {
  const { region, period, fundBook, agency } = selection;
  return {
    ...(region === undefined ? {} : { region }),
    ...(period ? { period: periodText(period) } : {}),
    ...(fundBook === undefined ? {} : { fundBook }),
    ...(agency ? { agency } : {}),
  };
}
