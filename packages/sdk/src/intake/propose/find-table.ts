import type { StandardTable } from '../../standard/table.js';
import type { FileRecord } from '../file-record.js';
import { headerNames } from '../header.js';
import { fileColumns } from '../row-reader.js';
import { matchHeaders } from './match-header.js';
import type { Match } from './match-header.js';

/** Where a file's header seems to stand, and the table it seems to be. */
export interface Guess {
  readonly table: StandardTable;
  /** Places of the first and the last header row in the sample. */
  readonly from: number;
  readonly to: number;
  readonly headers: readonly string[];
  readonly matches: readonly Match[];
  readonly score: number;
}

/** True when two names or more are known for sure, and more than in any other table. */
export const isPlain = ([first, second]: readonly Guess[]): boolean => {
  const known = (guess: Guess | undefined): number => guess?.matches.filter(({ certain }) => certain).length ?? 0;
  return known(first) >= 2 && known(first) >= known(second) && (first?.score ?? 0) > (second?.score ?? -Infinity);
};

const deepest = 20;
const tallest = 3;

const numeric = /^[（(]?[+\-－−]?[\d０-９][\d０-９,，.．]*[)）]?$/;

/** A header holds names: most of its cells are filled, and none is a number. */
const looksLikeHeader = (record: FileRecord | undefined): boolean =>
  record?.cells.every((cell) => !numeric.test(cell.trim())) ?? false;

function score(matches: readonly Match[], headers: readonly string[], table: StandardTable): number {
  const found = new Set(matches.map((match) => match.column));
  const certain = matches.filter((match) => match.certain).length;
  const unfilled = fileColumns(table).filter(([name, column]) => column.required && !found.has(name)).length;
  const unnamed = headers.filter((name) => /\[[A-Z]+\]$/.test(name)).length;
  return certain * 4 + (matches.length - certain) - unfilled - unnamed;
}

/** Guesses of header and table (of headers that tell the same the shortest), the best first; each table once, tables of which no name is known left out where there are several. */
export function guesses(sample: readonly FileRecord[], tables: readonly StandardTable[]): readonly Guess[] {
  const found: Guess[] = [];
  for (let from = 0; from < Math.min(sample.length, deepest); from += 1) {
    for (let to = from; to < from + tallest && looksLikeHeader(sample[to]); to += 1) {
      const headers = headerNames(sample.slice(from, to + 1));
      if (headers.length === 0) continue;
      for (const table of tables) {
        const matches = matchHeaders(headers, table);
        found.push({ table, from, to, headers, matches, score: score(matches, headers, table) - (to - from) / 2 });
      }
    }
  }
  const best = new Map<string, Guess>();
  for (const guess of found)
    if (guess.score > (best.get(guess.table.name)?.score ?? -Infinity)) best.set(guess.table.name, guess);
  return [...best.values()]
    .filter(({ matches }) => tables.length === 1 || matches.length > 0)
    .sort((a, b) => b.score - a.score);
}
