import type { MoneyUnit } from '../money.js';
import type { Column } from '../standard/column.js';
import type { StandardTable } from '../standard/table.js';
import { cellText } from './cell-text.js';
import type { FileRecord } from './file-record.js';
import type { CellRule, ColumnMapping, Mapping } from './mapping.js';
import { outline } from './outline.js';
import type { Place } from './outline.js';
import { cellReader } from './read-cell.js';
import type { CellReading } from './read-cell.js';
import type { RowIssueCode } from './row-issue.js';
import { fileColumns } from './row-reader.js';
import { unitWord } from './unit.js';

/** What is wrong with one column of a row: the header to look under, and the text as it came. */
export interface CellProblem {
  readonly code: RowIssueCode;
  /** Column of the standard. */
  readonly name: string;
  /** Header of the source; null for a column that is made, not read. */
  readonly header: string | null;
  readonly raw: string;
}

/** One column of the standard, compiled over one file's header. */
export interface ColumnPlan {
  readonly name: string;
  readonly column: Column;
  readonly header: string | null;
  /** Place of the source column, −1 without one. */
  readonly place: number;
  /** Null when the row has no value for it. */
  readonly read: (record: FileRecord) => CellReading | null;
}

/** What compiling needs to know of the file. */
export interface FileFacts {
  readonly file: string;
  readonly places: ReadonlyMap<string, number>;
  /** Fixed units and those that stand above the header, by column. */
  readonly units: Readonly<Record<string, MoneyUnit>>;
}

const mostKept = 4096;

/** Remembers readings of texts that come again and again: dates, codes, closed lists. */
function remembered(read: (text: string) => CellReading | null): (text: string) => CellReading | null {
  const known = new Map<string, CellReading | null>();
  return (text) => {
    let reading = known.get(text);
    if (reading === undefined) {
      reading = read(text);
      if (known.size < mostKept && text.length < 64) known.set(text, reading);
    }
    return reading;
  };
}

const ofText =
  (read: (text: string) => CellReading) =>
  (text: string): CellReading | null =>
    text === '' ? null : read(text);

type Read = ColumnPlan['read'];

/** Amounts whose unit stands in the row: a reader for each unit, and an issue for a unit nobody knows. */
function withRowUnit(column: Column, rule: CellRule, place: number, unitPlace: number): Read {
  const text = cellText(column, rule);
  const told = typeof rule.unit === 'object' && 'from' in rule.unit ? (rule.unit.values ?? {}) : {};
  const readers = new Map<MoneyUnit, (text: string) => CellReading>();
  return (record) => {
    const amount = text(record.cells[place] ?? '');
    if (amount === '') return null;
    const word = (record.cells[unitPlace] ?? '').trim();
    const unit = Object.hasOwn(told, word) ? told[word] : unitWord(word);
    if (unit === undefined) return { issue: 'unknown-unit' };
    let read = readers.get(unit);
    if (read === undefined) readers.set(unit, (read = cellReader(column, unit)));
    return read(amount);
  };
}

function readOf(column: Column, name: string, rule: ColumnMapping | undefined, facts: FileFacts): Read {
  if (rule === undefined) return () => null;
  const unit = facts.units[name];
  const value = ofText(cellReader(column, unit));
  if ('constant' in rule) {
    const constant = value(rule.constant);
    return () => constant;
  }
  if ('rowId' in rule) return (record) => value(`${rule.rowId}${facts.file}#${record.row}`);
  const place = facts.places.get(rule.from) ?? -1;
  if (rule.part === 'level' || rule.part === 'path' || rule.part === 'parent') {
    const part = rule.part;
    const follow: (record: FileRecord) => Place = outline(place);
    return (record) => value(String(follow(record)[part]));
  }
  if (typeof rule.unit === 'object' && 'from' in rule.unit)
    return withRowUnit(column, rule, place, facts.places.get(rule.unit.from) ?? -1);
  const text = cellText(column, rule);
  const read = (cell: string): CellReading | null => value(text(cell));
  const often = column.type !== 'fen' && column.type !== 'text' && column.type !== 'json' && column.type !== 'number';
  const kept = often ? remembered(read) : read;
  return (record) => kept(record.cells[place] ?? '');
}

/** Compiles a mapping over one file's columns: a plan for each column of the table that stands in files. */
export function compileRow(table: StandardTable, mapping: Mapping, facts: FileFacts): readonly ColumnPlan[] {
  return fileColumns(table).map(([name, column]) => {
    const rule = mapping.columns[name];
    const header = rule !== undefined && 'from' in rule ? rule.from : null;
    const place = header === null ? -1 : (facts.places.get(header) ?? -1);
    return { name, column, header, place, read: readOf(column, name, rule, facts) };
  });
}
