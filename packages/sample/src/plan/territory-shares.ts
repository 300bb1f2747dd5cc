import type { Direction, FundBook } from '@qianliyan/sdk';
import { directions, fundBooks } from '@qianliyan/sdk';
import { executedTotal } from '../anchors/totals.js';
import { between, fraction, streams } from '../random/draw.js';
import type { Place } from '../roster/territory.js';
import { levelBooks, prefectureSizes, territory } from '../roster/territory.js';
import { apportion } from './apportion.js';

/** Share of its territory's figures that a level's own budget holds; the province's is published. 本级占比 */
const ownShare: Readonly<Record<'prefecture' | 'county', Readonly<Record<FundBook, number>>>> = {
  prefecture: { GPB: 0.24, GF: 0.3, SCO: 0.6, SIF: 0.55 },
  county: { GPB: 0.88, GF: 0.9, SCO: 1, SIF: 1 },
};

/** What is being shared out: one book and direction of one year. */
interface Share {
  readonly seed: number;
  readonly year: number;
  readonly book: FundBook;
  readonly direction: Direction;
}

/** Unequal sizes of sisters, a few large and many small, between 0.6 and 2.7, with a small drift from year to year. */
function sizeOf({ seed, year, book, direction }: Share, place: Place): number {
  const given = prefectureSizes[place.region.code];
  const drawn = 0.25 + 0.5 / (0.21 + fraction(seed, streams.territory, place.index));
  const drift = between(
    0.97,
    1.03,
    fraction(seed, streams.territory, place.index, year, fundBooks.indexOf(book) * 2 + directions.indexOf(direction)),
  );
  const size = (given ?? drawn * (place.region.level === 'zone' ? 0.5 : 1)) * drift;
  return given !== undefined && direction === 'revenue' ? size * Math.sqrt(size) : size;
}

function descend(share: Share, at: Place, total: number, own: Float64Array): void {
  const { level } = at.region;
  const below = at.children
    .flatMap((child) => territory[child] ?? [])
    .filter((child) => levelBooks[child.region.level]?.includes(share.book));
  if (below.length === 0) {
    own[at.index] = total;
    return;
  }
  const sizes = below.map((child) => sizeOf(share, child));
  const kept = level === 'prefecture' || level === 'county' ? ownShare[level][share.book] : 0;
  const ownSize = (sizes.reduce((a, b) => a + b, 0) * kept) / (1 - kept);
  const [first = 0, ...parts] = apportion(total, [ownSize, ...sizes]);
  own[at.index] = first;
  below.forEach((child, index) => descend(share, child, parts[index] ?? 0, own));
}

/**
 * What every region's own level takes in or spends in a year, in fen by region index: the province's own level and the
 * whole are the published totals, the rest goes down by unequal shares, and everything adds up to the fen. 本级分解
 */
export function ownTotals(seed: number, year: number, book: FundBook, direction: Direction): Float64Array {
  const own = new Float64Array(territory.length);
  const province = territory[0];
  if (!province) return own;
  const atTop = executedTotal(year, book, direction, 'own');
  descend({ seed, year, book, direction }, province, executedTotal(year, book, direction, 'whole') - atTop, own);
  own[0] = atTop;
  return own;
}
