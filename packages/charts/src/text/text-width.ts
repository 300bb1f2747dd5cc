/** Ems of a character in the faces of the font stack, rounded up: without a DOM there is nothing to quantity with. */
function em(character: string): number {
  if (/[0-9]/.test(character)) return 0.6;
  if (/[ .,:;|'!()[\]]/.test(character)) return 0.36;
  if (/[a-z+\-−–÷=<>≥]/.test(character)) return character === 'm' || character === 'w' ? 0.92 : 0.62;
  if (/[A-Z]/.test(character)) return 0.78;
  return 1;
}

/** How wide a line of text may be, in pixels: Chinese is 1 em a character, digits 0.6. An estimate from above. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += em(character);
  return ems * size;
}

/** The text, or as much of it as fits before `…`. Empty when not even one character and the dots fit. */
export function truncate(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return kept === '' ? '' : `${kept}…`;
}

/** A figure, a space, or one character, each with the brackets before it and the punctuation after it. */
const words = /[（《“‘]*(?:[\w.,−+-]+|\s+|.)[，。；：、！？）》”’%]*/gu;

/** Breaks text into lines: between Chinese characters, never inside a figure, before closing or after opening punctuation. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(words) ?? []) {
    if (line !== '' && textWidth(line + word.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = word.trimStart();
    } else {
      line += word;
    }
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}
