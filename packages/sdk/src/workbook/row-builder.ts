import type { FileRecord } from '../intake/file-record.js';
import type { RowIssueCode } from '../intake/row-issue.js';
import type { Merge } from './survey-sheet.js';

/** Gathers the cells of one row. */
export class RowBuilder {
  readonly #cells: string[] = [];
  readonly #indents: number[] = [];
  readonly #faults = new Map<number, RowIssueCode>();
  /** Characters of the cells so far. */
  chars = 0;

  has(column: number): boolean {
    return this.#cells[column] !== undefined;
  }

  put(column: number, text: string, indent: number, fault: RowIssueCode | undefined): void {
    this.chars += text.length;
    this.#cells[column] = text;
    if (indent > 0 && text !== '') this.#indents[column] = indent;
    if (fault !== undefined) this.#faults.set(column, fault);
  }

  /** The record of the row, without the empty cells at its end; none of a row that holds nothing. */
  record(sheet: string, row: number, hidden: boolean, merges: readonly Merge[] | undefined): FileRecord | undefined {
    let width = this.#cells.length;
    while (width > 0 && !this.#cells[width - 1] && !this.#faults.has(width - 1)) width -= 1;
    if (width === 0) return undefined;
    return {
      sheet,
      row,
      cells: Array.from({ length: width }, (_, at) => this.#cells[at] ?? ''),
      ...(hidden && { hidden: true as const }),
      ...(this.#indents.length > 0 && { indents: Array.from({ length: width }, (_, at) => this.#indents[at] ?? 0) }),
      ...(this.#faults.size > 0 && { faults: this.#faults }),
      ...(merges !== undefined && { merges }),
    };
  }
}
