import type { Direction, FundBook } from '@qianliyan/sdk';
import type { Figures } from '../../plan/figures.js';
import { territory } from '../../roster/territory.js';
import type { Place } from '../../roster/territory.js';
import type { World } from '../../world.js';

/** The province and its prefectures. */
export const cities = territory.filter(({ region }) => region.level === 'province' || region.level === 'prefecture');

/** Counties. */
export const counties = territory.filter(({ region }) => region.level === 'county');

/** A book's own lines in one direction, transfers left out, of a year's monthly report: added up by the place's index. */
export interface OwnLines {
  readonly year: number;
  readonly month?: number;
  readonly book: FundBook;
  readonly direction?: Direction;
  readonly of: keyof Figures;
}

interface Held {
  /** Places in the list of cells, by book and direction. */
  readonly cells: ReadonlyMap<string, readonly number[]>;
  readonly sums: Map<string, Float64Array>;
}

const known = new WeakMap<World, Held>();

function heldOf(world: World): Held {
  const before = known.get(world);
  if (before) return before;
  const cells = new Map<string, number[]>();
  world.cells.cells.forEach(({ scope, isTransfer, book, direction }, index) => {
    if (scope !== 'own' || isTransfer) return;
    const own = cells.get(`${book} ${direction}`) ?? [];
    cells.set(`${book} ${direction}`, own);
    own.push(index);
  });
  const held = { cells, sums: new Map<string, Float64Array>() };
  known.set(world, held);
  return held;
}

/** What places have in the monthly report, fen, by index: budget as approved or adjusted, or to date. 本级合计 */
function ownLines(world: World, { year, month = 12, book, direction = 'expenditure', of }: OwnLines): Float64Array {
  const name = `${year} ${month} ${book} ${direction} ${of}`;
  const held = heldOf(world);
  const before = held.sums.get(name);
  if (before) return before;
  const figures = world.figures(year, month)[of];
  const sums = new Float64Array(territory.length);
  for (const index of held.cells.get(`${book} ${direction}`) ?? [])
    sums[world.cells.cells[index]!.place]! += figures[index] ?? 0;
  held.sums.set(name, sums);
  return sums;
}

/** One place's figure. */
export const ownLine = (world: World, place: Place, lines: OwnLines): number =>
  ownLines(world, lines)[place.index] ?? 0;

/** A part of an amount in thousandths, rounded down to whole fen. */
export const thousandths = (amount: number, part: number): number => Math.floor(amount / 1000) * part;
