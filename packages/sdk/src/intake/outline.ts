import type { FileRecord } from './file-record.js';

/** Where an indented name stands: its level from 1, and the names above it. */
export interface Place {
  readonly level: number;
  readonly path: string;
  readonly parent: string;
}

const wide = '\u3000';

/** Depth of a cell: two blanks an indent step of the format, and the blanks before the text, a full-width one as two. */
const depthOf = (record: FileRecord, at: number): number => {
  const text = record.cells[at] ?? '';
  let depth = (record.indents?.[at] ?? 0) * 2;
  for (const char of text) {
    if (char === wide) depth += 2;
    else if (char === ' ' || char === '\u00a0') depth += 1;
    else break;
  }
  return depth;
};

/** Follows the indents of one column down a file: a name belongs to the last one above that is indented less. 层级 */
export function outline(at: number): (record: FileRecord) => Place {
  const open: { readonly depth: number; readonly name: string }[] = [];
  return (record) => {
    const name = (record.cells[at] ?? '').trim();
    if (name !== '') {
      const depth = depthOf(record, at);
      while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
      open.push({ depth, name });
    }
    return { level: open.length, path: open.map((one) => one.name).join('/'), parent: open.at(-2)?.name ?? '' };
  };
}
