import type { FileRecord } from './file-record.js';

/** The letters a spreadsheet gives a column: 0 is `A`, 26 is `AA`. */
export const columnLetters = (place: number): string =>
  (place >= 26 ? columnLetters(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

/** A header as it is compared: line breaks and runs of blanks are one blank, and none stands beside a Chinese character. */
export const headerText = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{Script=Han}（）：]) | (?=[\p{Script=Han}（）：])/gu, '');

type Grid = readonly (readonly string[])[];

/** Merged areas repeat their first cell. */
const fillMerges = (rows: readonly FileRecord[], grid: string[][]): void => {
  const top = rows[0]?.row ?? 1;
  for (const [fromRow, fromCol, toRow, toCol] of rows.flatMap((record) => record.merges ?? [])) {
    const text = grid[fromRow - top]?.[fromCol] ?? '';
    for (let row = fromRow; row <= toRow && row - top < grid.length; row += 1)
      for (let col = fromCol; col <= toCol && col < (grid[0]?.length ?? 0); col += 1)
        (grid[row - top] ?? [])[col] = text;
  }
};

/** Without merges a parent stands at its first column only: it reaches right over blanks, as far as the same grandparents reach. */
const fillRight = (grid: string[][]): void => {
  grid.slice(0, -1).forEach((cells, level) => {
    for (let col = 1; col < cells.length; col += 1) {
      const related = grid.slice(0, level).every((above) => above[col] === above[col - 1]);
      if (cells[col] === '' && related) cells[col] = cells[col - 1] ?? '';
    }
  });
};

const joined = (grid: Grid, col: number): string => {
  const parts: string[] = [];
  for (const row of grid) if (row[col] !== '' && row[col] !== parts.at(-1)) parts.push(row[col] ?? '');
  return parts.join('/');
};

/**
 * The names of a file's columns from its header rows: parents and children joined by `/`, blank columns at the end left out, and a
 * name that is blank or occurs twice marked with its letter: `[C]`, `金额[F]`. 表头
 */
export function headerNames(rows: readonly FileRecord[]): readonly string[] {
  const all = Math.max(0, ...rows.map((record) => record.cells.length));
  const grid = rows.map((record) => Array.from({ length: all }, (_, col) => headerText(record.cells[col] ?? '')));
  if (rows.some((record) => (record.merges ?? []).length > 0)) fillMerges(rows, grid);
  else fillRight(grid);
  const names = Array.from({ length: all }, (_, col) => joined(grid, col));
  while (names.at(-1) === '') names.pop();
  const twice = new Set(names.filter((name, at) => name === '' || names.indexOf(name) !== at));
  return names.map((name, at) => (twice.has(name) ? `${name}[${columnLetters(at)}]` : name));
}
