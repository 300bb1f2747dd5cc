import { SourceError } from '@qianliyan/sdk';
import { encodeFile } from '@qianliyan/sdk/published';
import type { Shelf } from '@qianliyan/sdk/published';
import type { ColumnRows } from './column-rows.js';
import { cutDrill, mostBytes, rowsByPlace } from './cut-drill.js';
import type { CutFile } from './cut-drill.js';
import type { RegionTree } from './region-tree.js';

/** Cuts the rows of a shelf into parts, and each part into files of at most `mostBytes`. @throws SourceError `file-too-large` */
export function cutShelf(
  shelf: Shelf,
  rowsOf: ReadonlyMap<string, ColumnRows>,
  tree: RegionTree,
): ReadonlyMap<string, readonly CutFile[]> {
  if (shelf.cut === 'place') return cutDrill(shelf, rowsOf, tree);
  const byPart = new Map<string, Map<string, readonly number[]>>();
  for (const [name, schema] of Object.entries(shelf.sections)) {
    const rows = rowsOf.get(name)!;
    const found =
      shelf.cut === 'home'
        ? rowsByPlace(schema, rows, (code) => [tree.homeOf(code)])
        : byValues(rows, shelf.cut === 'whole' ? [] : shelf.cut);
    for (const [part, numbers] of found) {
      const sections = byPart.get(part) ?? new Map<string, readonly number[]>();
      byPart.set(part, sections.set(name, numbers));
    }
  }
  return new Map([...byPart].map(([part, numbers]) => [part, chunks(shelf, rowsOf, numbers, part)]));
}

/** Parts cut by values are named by the values as JSON. */
function byValues(rows: ColumnRows, cut: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows.where()) {
    const part = JSON.stringify(cut.map((column) => rows.cell(column, row)));
    const known = found.get(part);
    if (known) known.push(row);
    else found.set(part, [row]);
  }
  return found;
}

/** One file of some rows, or, where that is too large, those of their halves. */
function chunks(
  shelf: Shelf,
  rowsOf: ReadonlyMap<string, ColumnRows>,
  numbers: ReadonlyMap<string, readonly number[]>,
  part: string,
): readonly CutFile[] {
  const bytes = encodeFile(
    Object.entries(shelf.sections).map(([name, schema]) => ({
      schema,
      rows: rowsOf.get(name)!.pick(numbers.get(name) ?? []),
    })),
  );
  if (bytes.length <= mostBytes) return [{ bytes }];
  const count = [...numbers.values()].reduce((sum, rows) => sum + rows.length, 0);
  if (count < 2)
    throw new SourceError('file-too-large', `one row takes more than ${mostBytes} bytes: ${part}`, { subject: part });
  const half = (from: (length: number) => number, to: (length: number) => number) =>
    new Map([...numbers].map(([name, rows]) => [name, rows.slice(from(rows.length), to(rows.length))]));
  return [
    half(
      () => 0,
      (length) => length >> 1,
    ),
    half(
      (length) => length >> 1,
      (length) => length,
    ),
  ].flatMap((rows) => chunks(shelf, rowsOf, rows, part));
}
