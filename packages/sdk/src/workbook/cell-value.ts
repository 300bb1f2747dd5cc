import type { RowIssueCode } from '../intake/row-issue.js';
import { dateText } from './date-text.js';
import type { DateSystem } from './date-text.js';
import { numberText } from './number-text.js';
import type { Refuse } from './refuse.js';
import type { CellStyle } from './styles.js';
import { unescaped } from './text-run.js';

/** What cells are read with. */
export interface CellContext {
  readonly shared: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly dateSystem: DateSystem;
  readonly refuse: Refuse;
}

/** A cell as text, and why it cannot be trusted if it cannot. */
export interface CellValue {
  readonly text: string;
  readonly fault?: RowIssueCode;
}

const numeric = (raw: string, style: CellStyle | undefined, system: DateSystem): CellValue => {
  const text = numberText(raw);
  if (text === undefined) return { text: raw, fault: 'cell-error' };
  if (style?.date === undefined) return { text };
  return { text: dateText(Number(raw), style.date, system) ?? text };
};

const midnight = /T00:00:00(?:\.0+)?Z?$/;

/**
 * Turns what stands in `<v>` into the text of a record, by the cell's type (`t`) and format.
 * @throws SourceError `file-unreadable` for a shared string that is not there.
 */
export function cellValue(type: string, raw: string, format: number, context: CellContext): CellValue {
  switch (type) {
    case 's': {
      const text = /^\d+$/.test(raw) ? context.shared[Number(raw)] : undefined;
      if (text === undefined) throw context.refuse('file-unreadable', `shared string is not there: ${raw}`);
      return { text };
    }
    case 'b':
      return { text: raw === '1' || raw === 'true' ? 'true' : 'false' };
    case 'e':
      return { text: raw, fault: 'cell-error' };
    case 'd':
      return { text: raw.replace(midnight, '').replace('T', ' ') };
    case 'n':
      return numeric(raw.trim(), context.styles[format], context.dateSystem);
    default:
      return { text: unescaped(raw, context.refuse) };
  }
}
