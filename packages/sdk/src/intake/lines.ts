import { SourceError } from '../errors.js';

const longest = 1_048_576;

/**
 * Cuts text into lines at LF or CRLF, in bounded memory; the last line need not end.
 * @throws SourceError `file-too-large` naming the line that is longer than a mebi of characters.
 */
export async function* textLines(texts: AsyncIterable<string>, file: string): AsyncGenerator<string> {
  let rest = '';
  let line = 0;
  const tooLong = (text: string): void => {
    if (text.length > longest)
      throw new SourceError('file-too-large', `line ${line + 1} is longer than ${longest} characters: ${file}`, {
        subject: file,
      });
  };
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const one of lines) {
      tooLong(one);
      line += 1;
      yield one.endsWith('\r') ? one.slice(0, -1) : one;
    }
    tooLong(rest);
  }
  if (rest !== '') yield rest;
}
