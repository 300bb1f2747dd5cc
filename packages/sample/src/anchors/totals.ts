import type { Direction, Fen, FundBook, Scope } from '@qianliyan/sdk';
import { fen, parseAmount } from '@qianliyan/sdk';
import type { Anchor } from './anchors.js';
import { anchors } from './anchors.js';

/** Fiscal years the sample covers. */
export const sampleYears = [2023, 2024, 2025] as const;

const find = (year: number, fundBook: FundBook, direction: Direction, scope: Scope): Anchor => {
  const anchor = anchors.find(
    (a) => a.year === year && a.fundBook === fundBook && a.direction === direction && a.scope === scope,
  );
  if (!anchor) throw new RangeError(`no anchor: ${year} ${fundBook} ${direction} ${scope}`);
  return anchor;
};

/** The executed total of a year, in fen. */
export const executedTotal = (year: number, book: FundBook, direction: Direction, scope: Scope): Fen =>
  parseAmount(find(year, book, direction, scope).value, '亿元');

/** The adjusted budget of a year, in fen: executed over the published percentage, or over that of 2025 where none was published. */
export function budgetTotal(year: number, book: FundBook, direction: Direction, scope: Scope): Fen {
  const percent =
    find(year, book, direction, scope).percentOfBudget ?? find(2025, book, direction, scope).percentOfBudget ?? 100;
  return fen(Math.round((executedTotal(year, book, direction, scope) * 100) / percent));
}
