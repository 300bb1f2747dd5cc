/** A cell's place: row 1-based, column 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Reads a reference such as `C5` or `$C$5`; undefined when it is none. */
export function placeOf(reference: string): CellPlace | undefined {
  const match = /^\$?([A-Za-z]{1,7})\$?(\d{1,9})$/.exec(reference);
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return { row: Number(digits), column: column - 1 };
}
