import { possibleEncodings } from '../decode.js';
import type { Encoding } from '../decode.js';

/** What the head of a text file shows of how it is written. */
export interface TextForm {
  /** Undefined when the bytes are of no encoding known here. */
  readonly encoding: Encoding | undefined;
  /** The delimiter that cuts every line into the same number of cells, or undefined when none or several do. 分隔符 */
  readonly delimiter: string | undefined;
}

const delimiters = [',', '\t', ';', '|', '；', '，'];

const cut = (line: string, delimiter: string): number => line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length;

/**
 * Looks at the head of a delimited file: the encoding by byte-order mark or by what decodes without error (UTF-8 before GB18030), the
 * delimiter by the lines. A proposal for a mapping, never what an import does by itself. 看文件的写法
 */
export function sniffText(head: Uint8Array): TextForm {
  const [encoding] = possibleEncodings(head);
  if (encoding === undefined) return { encoding, delimiter: undefined };
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  const lines = text.split(/\r\n|\n|\r/);
  const whole = (lines.length > 1 ? lines.slice(0, -1) : lines).filter((line) => line.trim() !== '').slice(0, 50);
  const scored = delimiters
    .map((delimiter) => {
      const counts = whole.map((line) => cut(line, delimiter));
      const most = Math.max(1, ...counts);
      return { delimiter, most, steady: counts.filter((count) => count === most).length };
    })
    .filter(({ most }) => most > 1)
    .sort((a, b) => b.steady * b.most - a.steady * a.most);
  return { encoding, delimiter: scored[0]?.delimiter };
}
