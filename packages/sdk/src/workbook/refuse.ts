import { SourceError } from '../errors.js';
import type { ErrorCode } from '../errors.js';

/** Makes the errors of one file, which all name it and say where in it. */
export interface Refuse {
  (code: ErrorCode, why: string, cause?: unknown): SourceError;
}

/** Errors of a file: `<why>, in file <file>`. */
export const refuseFor =
  (file: string): Refuse =>
  (code, why, cause) =>
    new SourceError(code, `${why}, in file ${file}`, { subject: file, ...(cause === undefined ? {} : { cause }) });

const aLetters = 26;

/** A column as a spreadsheet names it: 0 is `A`, 26 is `AA`. */
function columnName(place: number): string {
  let name = '';
  for (let rest = place; rest >= 0; rest = Math.floor(rest / aLetters) - 1)
    name = String.fromCharCode(65 + (rest % aLetters)) + name;
  return name;
}

/** A place of a sheet as people say it: `sheet 表一 cell C5`. */
export const cellAt = (sheet: string, row: number, place: number): string =>
  `sheet ${sheet} cell ${columnName(place)}${row}`;
