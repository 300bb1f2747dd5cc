import { isMissing, type Reading } from '../format/reading.js';

/** What is ranked. */
export interface RankingItem {
  readonly key: string;
  /** 教育主管部门 */
  readonly name: string;
  readonly value: Reading;
}

/** An item with its place; `null` when it has no figure. */
export interface RankedItem<T extends RankingItem = RankingItem> {
  readonly item: T;
  readonly rank: number | null;
}

/** Largest first, or smallest first. */
export type RankOrder = 'descending' | 'ascending';

/**
 * Standard competition ranks: 1, 2, 2, 4. Equal values keep the order of their names, items without a figure stand
 * last without a rank, 未报送 before 不适用.
 */
export function rankItems<T extends RankingItem>(
  items: readonly T[],
  order: RankOrder = 'descending',
): RankedItem<T>[] {
  const sign = order === 'descending' ? -1 : 1;
  const sorted = [...items].sort(
    (a, b) => byValue(a.value, b.value, sign) || byText(a.name, b.name) || byText(a.key, b.key),
  );
  let rank = 0;
  return sorted.map((item, i) => {
    if (isMissing(item.value)) return { item, rank: null };
    if (i === 0 || sorted[i - 1]?.value !== item.value) rank = i + 1;
    return { item, rank };
  });
}

/** The two ends of a ranking. */
export interface RankingEnds<T extends RankingItem = RankingItem> {
  /** 前 N; everything ranked when both ends together would hold it all. */
  readonly first: RankedItem<T>[];
  /** 后 N, the worst last; empty when `first` holds everything. */
  readonly last: RankedItem<T>[];
  /** Items that share the rank of the last of `first`, or of the first of `last`, but are not shown. */
  readonly tied: number;
  /** Items without a figure. */
  readonly missing: RankedItem<T>[];
}

/** The first and the last `count` of a ranking. No item is in both. */
export function rankingEnds<T extends RankingItem>(ranked: readonly RankedItem<T>[], count: number): RankingEnds<T> {
  const placed = ranked.filter(({ rank }) => rank !== null);
  const missing = ranked.filter(({ rank }) => rank === null);
  if (placed.length <= count * 2) return { first: placed, last: [], tied: 0, missing };
  const first = placed.slice(0, count);
  const last = placed.slice(-count);
  const edges = [first[first.length - 1]?.rank, last[0]?.rank];
  const tied = placed.slice(count, -count).filter(({ rank }) => edges.includes(rank)).length;
  return { first, last, tied, missing };
}

function byValue(a: Reading, b: Reading, sign: number): number {
  const [placeA, placeB] = [place(a), place(b)];
  return placeA - placeB || (isMissing(a) || isMissing(b) ? 0 : (a - b) * sign);
}

function place(value: Reading): number {
  return value === null ? 1 : value === 'not-applicable' ? 2 : 0;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
