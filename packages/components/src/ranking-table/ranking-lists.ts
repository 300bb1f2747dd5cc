import type { RankedItem, RankingItem, Reading } from '@qianliyan/charts';
import { isMissing, rankItems, rankingEnds } from '@qianliyan/charts';
import type { Fen } from '@qianliyan/sdk';
import type { RankingData, RankingEntry } from './ranking-data.js';
import { rateOf } from './ranking-data.js';

/** What of a ranking is shown: both ends, one of them, or all. 显示范围 */
export type RankingShow = 'ends' | 'first' | 'last' | 'all';

/** What the whole list can be sorted by. */
export type RankingSort = 'rate' | 'name' | 'planned' | 'done';

/** An entry with its rate and place. */
export type RankedEntry = RankedItem<RankingItem & { readonly entry: RankingEntry }>;

/** One list of a ranking. */
export interface RankingList {
  /** 前十; empty for the whole list. */
  readonly heading: string;
  readonly rows: readonly RankedEntry[];
  /** The lower end, whose bars step back. */
  readonly muted: boolean;
}

/** Every entry with its place: equal rates share one, those without a rate have none. */
export function rankEntries({ rows }: RankingData): RankedEntry[] {
  return rankItems(rows.map((entry) => ({ key: entry.code, name: entry.name, value: rateOf(entry), entry })));
}

/** The lists to show. When both ends would hold everything there is one list. */
export function listsOf(ranked: readonly RankedEntry[], show: RankingShow, count: number): RankingList[] {
  const { first, last, missing } = rankingEnds(ranked, count);
  if (show === 'all' || last.length === 0)
    return [{ heading: '', rows: show === 'all' ? ranked : [...first, ...missing], muted: false }];
  const lists = {
    first: { heading: `前${countWords(count)}`, rows: first, muted: false },
    last: { heading: `后${countWords(count)}`, rows: last, muted: true },
  };
  return show === 'ends' ? [lists.first, lists.last] : [lists[show]];
}

/** 十 for ten: counts in headings are Chinese words where they are short. */
export function countWords(count: number): string {
  return (
    new Map([
      [3, '三'],
      [5, '五'],
      [10, '十'],
      [20, '二十'],
    ]).get(count) ?? ` ${count} `
  );
}

/** The whole list in another order; what has no figure stays last. */
export function sortEntries(ranked: readonly RankedEntry[], by: RankingSort, descending: boolean): RankedEntry[] {
  const sign = descending ? -1 : 1;
  if (by === 'name') return [...ranked].sort((a, b) => a.item.name.localeCompare(b.item.name, 'zh-CN') * sign);
  const figure = ({ item }: RankedEntry): Reading | Fen => (by === 'rate' ? item.value : item.entry[by]);
  return [...ranked].sort((a, b) => {
    const [x, y] = [figure(a), figure(b)];
    return isMissing(x) || isMissing(y) ? Number(isMissing(x)) - Number(isMissing(y)) : (x - y) * sign;
  });
}
