import type { Direction, FundBook, Scope } from '@qianliyan/sdk';
import { fundBooks } from '@qianliyan/sdk';
import type { Roster } from '../roster/roster.js';
import { reserveClass } from '../roster/subjects.js';
import { hasWhole, levelBooks, territory, wholesOf } from '../roster/territory.js';
import { slotOf } from './slot.js';

/** One line of the monthly report: a place's figures in one book, scope, direction and class. 月报行 */
export interface Cell {
  readonly place: number;
  readonly book: FundBook;
  readonly scope: Scope;
  readonly direction: Direction;
  readonly subject: string;
  readonly isTransfer: boolean;
}

/** Every line of a month, and where amounts go in it. Indices are into `cells`. */
export interface Cells {
  readonly cells: readonly Cell[];
  /** Own cell of each project. */
  readonly ofProject: Int32Array;
  /** Own cell of each place × book's reserve; −1 where there is none. */
  readonly ofReserve: Int32Array;
  /** Own revenue cells of each place × book: class and share. */
  readonly ofRevenue: readonly (readonly RevenueCell[])[];
  /** Transfers received and passed on, by place; −1 where none are passed on. */
  readonly received: Int32Array;
  readonly passedOn: Int32Array;
  /** Cells of the whole that an own cell counts into; empty for transfers between levels. */
  readonly wholes: readonly (readonly number[])[];
  /** The whole's cell for transfers received, by place; −1 where the level has no whole. */
  readonly wholeReceived: Int32Array;
}

/** A revenue class and the share of the book's revenue it takes; the last takes what is left. */
export interface RevenueCell {
  readonly cell: number;
  readonly share: number;
}

/** Classes of each book's revenue; the tax share is near that published for 2024 (3,600.5 of 5,635.1). */
const revenueSplit: Readonly<Record<FundBook, readonly (readonly [string, number])[]>> = {
  GPB: [
    ['101', 0.64],
    ['103', 0.36],
  ],
  GF: [['103', 1]],
  SCO: [['103', 1]],
  SIF: [['102', 1]],
};

/** Lays out the lines of the monthly report for a roster. */
export function layOutCells(roster: Roster): Cells {
  const cells: Cell[] = [];
  const byKey = new Map<string, number>();
  const cellOf = (
    place: number,
    book: FundBook,
    scope: Scope,
    direction: Direction,
    subject: string,
    isTransfer = false,
  ): number => {
    const key = `${place}/${book}/${scope}/${direction}/${subject}`;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, cells.length);
    return cells.push({ place, book, scope, direction, subject, isTransfer }) - 1;
  };

  const slots = territory.length * fundBooks.length;
  const ofReserve = new Int32Array(slots).fill(-1);
  const ofRevenue: RevenueCell[][] = Array.from({ length: slots }, () => []);
  const received = new Int32Array(territory.length).fill(-1);
  const passedOn = new Int32Array(territory.length).fill(-1);
  const wholeReceived = new Int32Array(territory.length).fill(-1);
  for (const place of territory) {
    const at = place.index;
    for (const book of levelBooks[place.region.level] ?? []) {
      const slot = slotOf(at, book);
      ofReserve[slot] = cellOf(at, book, 'own', 'expenditure', reserveClass[book]);
      ofRevenue[slot] = revenueSplit[book].map(([subject, share]) => ({
        cell: cellOf(at, book, 'own', 'revenue', subject),
        share,
      }));
    }
    received[at] = cellOf(at, 'GPB', 'own', 'revenue', '110', true);
    if (!hasWhole(place)) continue;
    passedOn[at] = cellOf(at, 'GPB', 'own', 'expenditure', '230', true);
    wholeReceived[at] = cellOf(at, 'GPB', 'whole', 'revenue', '110', true);
    cellOf(at, 'GPB', 'whole', 'expenditure', '230', true);
  }
  const ofProject = Int32Array.from(roster.projects, ({ place, book, functionCode }) =>
    cellOf(place, book, 'own', 'expenditure', functionCode.slice(0, 3)),
  );
  const wholes = cells.slice().map(({ place, book, scope, direction, subject, isTransfer }) => {
    const at = territory[place];
    if (!at || isTransfer || scope === 'whole') return [];
    return wholesOf(at).map((above) => cellOf(above, book, 'whole', direction, subject));
  });
  while (wholes.length < cells.length) wholes.push([]);
  return { cells, ofProject, ofReserve, ofRevenue, received, passedOn, wholes, wholeReceived };
}
