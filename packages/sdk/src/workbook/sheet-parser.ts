import type { FileRecord } from '../intake/file-record.js';
import type { RowIssueCode } from '../intake/row-issue.js';
import { placeOf } from './cell-place.js';
import { cellValue } from './cell-value.js';
import type { CellContext } from './cell-value.js';
import { ExternalFormulas } from './formula.js';
import type { WorkbookLimits } from './limits.js';
import { cellAt } from './refuse.js';
import { RowBuilder } from './row-builder.js';
import type { Refuse } from './refuse.js';
import type { Merge } from './survey-sheet.js';
import { TextRun } from './text-run.js';
import type { Attributes, XmlHandlers } from './xml.js';

/** What a sheet is parsed with. */
export interface SheetContext extends Omit<CellContext, 'refuse'> {
  readonly sheet: string;
  /** The sheet itself is hidden, so every row of it is. */
  readonly hidden: boolean;
  readonly merges: ReadonlyMap<number, readonly Merge[]>;
  readonly externalNames: readonly string[];
  readonly limits: WorkbookLimits;
  readonly refuse: Refuse;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly format: number;
  formula: Attributes | undefined;
  valued: boolean;
}

/** Gathers the rows of a sheet from XML events; `take` hands over the ones that are whole. */
export class SheetParser implements XmlHandlers {
  readonly #context: SheetContext;
  readonly #cellContext: CellContext;
  readonly #external: ExternalFormulas;
  readonly #run = new TextRun();
  #ready: FileRecord[] = [];
  #inData = false;
  #row = 0;
  #hidden = false;
  #line = new RowBuilder();
  #column = -1;
  #cell: OpenCell | undefined;
  #part: 'v' | 'f' | 'is' | undefined;
  #text = '';
  #formula = '';
  /** Rows seen, blank ones too. */
  rows = 0;

  constructor(context: SheetContext) {
    this.#context = context;
    this.#external = new ExternalFormulas(context.externalNames);
    this.#cellContext = {
      ...context,
      refuse: (code, why, cause) => context.refuse(code, `${why}: ${this.#at()}`, cause),
    };
  }

  take(): readonly FileRecord[] {
    const records = this.#ready;
    this.#ready = [];
    return records;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetData') this.#inData = true;
    if (!this.#inData) return;
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (this.#cell === undefined) return;
    else if (this.#part === 'is') this.#run.open(name);
    else if (name === 'v' || name === 'is') this.#part = name;
    else if (name === 'f') {
      this.#part = name;
      this.#cell.formula = attributes;
    }
  }

  text(more: string): void {
    if (this.#part === 'is') this.#run.add(more);
    else if (this.#part === 'v') this.#text += more;
    else if (this.#part === 'f') this.#formula += more;
    else return;
    const { limits, refuse } = this.#context;
    if (Math.max(this.#text.length, this.#run.length, this.#formula.length) > limits.cellChars)
      throw refuse('file-too-large', `cell is longer than ${limits.cellChars} characters: ${this.#at()}`);
  }

  close(name: string): void {
    if (name === 'sheetData') this.#inData = false;
    if (!this.#inData) return;
    if (name === 'row') this.#closeRow();
    else if (name === 'c') this.#closeCell();
    else if (name === this.#part) {
      if (name === 'v' && this.#cell) this.#cell.valued = true;
      this.#part = undefined;
    } else if (this.#part === 'is') this.#run.close(name);
  }

  #openRow(attributes: Attributes): void {
    const { limits, refuse, sheet, hidden } = this.#context;
    const row = attributes['r'] === undefined ? this.#row + 1 : Number(attributes['r']);
    if (!Number.isInteger(row) || row <= this.#row)
      throw refuse('file-unreadable', `row ${attributes['r']} comes after row ${this.#row}: sheet ${sheet}`);
    if (row > limits.rows)
      throw refuse('file-too-large', `sheet has more than ${limits.rows} rows: sheet ${sheet} row ${row}`);
    this.rows += 1;
    this.#row = row;
    this.#hidden = hidden || /^(1|true)$/.test(attributes['hidden'] ?? '') || Number(attributes['ht'] ?? 1) === 0;
    this.#line = new RowBuilder();
    this.#column = -1;
  }

  #openCell(attributes: Attributes): void {
    const { limits, refuse, sheet } = this.#context;
    const place =
      attributes['r'] === undefined ? { row: this.#row, column: this.#column + 1 } : placeOf(attributes['r']);
    if (place === undefined || place.row !== this.#row)
      throw refuse(
        'file-unreadable',
        `cell does not belong to row ${this.#row}: sheet ${sheet} cell ${attributes['r']}`,
      );
    this.#column = place.column;
    if (place.column >= limits.columns)
      throw refuse('file-too-large', `row has more than ${limits.columns} columns: sheet ${sheet} row ${this.#row}`);
    if (this.#line.has(place.column)) throw refuse('file-unreadable', `cell occurs twice: ${this.#at()}`);
    this.#cell = {
      column: place.column,
      type: attributes['t'] ?? 'n',
      format: Number(attributes['s'] ?? 0),
      formula: undefined,
      valued: false,
    };
    this.#text = '';
    this.#formula = '';
  }

  #closeCell(): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    this.#cell = undefined;
    const { limits, styles } = this.#context;
    const inline = cell.type === 'inlineStr';
    const raw = inline ? this.#run.take() : this.#text;
    const empty = inline ? raw === '' : !cell.valued || (raw === '' && cell.type !== 'str');
    const { text, fault } = empty
      ? { text: '', fault: undefined }
      : cellValue(cell.type, raw, cell.format, this.#cellContext);
    this.#line.put(cell.column, text, styles[cell.format]?.indent ?? 0, this.#fault(cell, empty) ?? fault);
    if (this.#line.chars > limits.rowChars)
      throw this.#context.refuse('file-too-large', `row is longer than ${limits.rowChars} characters: ${this.#at()}`);
  }

  #fault(cell: OpenCell, empty: boolean): RowIssueCode | undefined {
    const external =
      cell.formula === undefined
        ? this.#external.covers(this.#row, cell.column)
        : this.#external.note(this.#formula, cell.formula);
    if (external) return 'formula-external';
    return cell.formula !== undefined && empty ? 'formula-without-value' : undefined;
  }

  #closeRow(): void {
    const { sheet, merges } = this.#context;
    const record = this.#line.record(sheet, this.#row, this.#hidden, merges.get(this.#row));
    if (record !== undefined) this.#ready.push(record);
  }

  #at(): string {
    return cellAt(this.#context.sheet, this.#row, this.#column);
  }
}
