import type { Part } from './archive.js';
import { placeOf } from './cell-place.js';
import type { WorkbookLimits } from './limits.js';
import type { Refuse } from './refuse.js';
import { longestToken, partText, xmlParser } from './xml.js';

/** A merged area: [fromRow, fromCol, toRow, toCol], rows 1-based, columns 0-based. 合并单元格 */
export type Merge = readonly [number, number, number, number];

/** What one look through a sheet finds: its merged areas by the row they begin in, and how many characters it is. */
export interface SheetSurvey {
  readonly merges: ReadonlyMap<number, readonly Merge[]>;
  readonly chars: number;
}

const end = /<\/([\w.-]+:)?sheetData\s*>|<([\w.-]+:)?sheetData(?:\s[^<>]*)?\/>/;
const overlap = 64;

function area(ref: string): Merge | undefined {
  const [from = '', to = from] = ref.split(':');
  const [a, b] = [placeOf(from), placeOf(to)];
  return a && b && a.row <= b.row && a.column <= b.column ? [a.row, a.column, b.row, b.column] : undefined;
}

/**
 * Looks through a whole sheet before any row is given out: the archive's checks of it (CRC, sizes) are done by then, and the merged
 * areas, which stand after the rows, are known. The rows themselves are only passed over.
 * @throws SourceError as `openArchive` and `xmlParser`; `file-too-large` past the limit of merged areas.
 */
export async function surveySheet(
  part: Part,
  limits: WorkbookLimits,
  refuse: Refuse,
  signal?: AbortSignal,
): Promise<SheetSurvey> {
  const merges = new Map<number, Merge[]>();
  let count = 0;
  let chars = 0;
  let before = '';
  let still = 0;
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const merge = name === 'mergeCell' ? area(attributes['ref'] ?? '') : undefined;
    if (merge === undefined) return;
    count += 1;
    if (count > limits.merges) throw refuse('file-too-large', `more than ${limits.merges} merged areas: ${part.name}`);
    const known = merges.get(merge[0]);
    if (known) known.push(merge);
    else merges.set(merge[0], [merge]);
  };
  const tail = xmlParser(part.name, { open, text: () => undefined, close: () => undefined }, limits, refuse);
  let inTail = false;
  for await (const text of partText(part, refuse, signal)) {
    chars += text.length;
    if (inTail) {
      tail.feed(text);
      continue;
    }
    const bracket = text.lastIndexOf('<');
    still = bracket < 0 ? still + text.length : text.length - bracket;
    if (still > longestToken)
      throw refuse('file-too-large', `text of more than ${longestToken} characters without an end: ${part.name}`);
    const seen = before + text;
    const found = end.exec(seen);
    before = seen.slice(-overlap);
    if (found === null) continue;
    inTail = true;
    tail.feed(`<${found[1] ?? found[2] ?? ''}worksheet>${seen.slice(found.index + found[0].length)}`);
  }
  return { merges, chars };
}
