import type { Fen, FundBook, Period } from '@qianliyan/sdk';
import { QianliyanError, fen } from '@qianliyan/sdk';
import { readFundBook, readPeriod } from '../context/selection.js';

/** Data of another shape than the element's. 数据格式错误 */
export class DataError extends QianliyanError {
  override readonly name = 'DataError';
  declare readonly code: 'bad-data';
  constructor(message: string, subject?: string) {
    super('bad-data', message, subject === undefined ? {} : { subject });
  }
}

/** A record of plain data. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** Takes a record. @throws DataError */
export function recordOf(value: unknown, what = 'data'): PlainRecord {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as PlainRecord;
  throw new DataError(`${what} is no object: ${String(value)}`, what);
}

/** Takes a list. @throws DataError */
export function listOf(record: PlainRecord, name: string): readonly unknown[] {
  const value = record[name];
  if (Array.isArray(value)) return value;
  throw new DataError(`${name} is no list: ${String(value)}`, name);
}

/** Takes a text. @throws DataError */
export function textOf(record: PlainRecord, name: string): string {
  const value = record[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new DataError(`${name} is no text: ${String(value)}`, name);
}

/** Takes a text that may be missing. */
export function maybeTextOf(record: PlainRecord, name: string): string | null {
  return record[name] === undefined || record[name] === null ? null : textOf(record, name);
}

/** Takes whole fen; null and missing are 未报送. @throws AmountError */
export function amountOf(record: PlainRecord, name: string): Fen | null {
  const value = record[name];
  return value === undefined || value === null ? null : fen(typeof value === 'number' ? value : NaN);
}

/** Takes one of some words; null when missing. @throws DataError */
export function oneOf<T extends string>(record: PlainRecord, name: string, values: readonly T[]): T | null {
  const value = record[name];
  if (value === undefined || value === null) return null;
  const found = values.find((each) => each === value);
  if (found === undefined) throw new DataError(`${name} is not one of ${values.join(', ')}: ${String(value)}`, name);
  return found;
}

/** Takes `2025-06`, or `{ year, month }`. @throws DataError */
export function periodOf(record: PlainRecord): Period {
  const { period } = record;
  if (typeof period === 'string') {
    const read = readPeriod(period);
    if (read) return read;
  } else if (typeof period === 'object' && period !== null) {
    const { year, month } = recordOf(period);
    const read = readPeriod(`${String(year)}-${String(month).padStart(2, '0')}`);
    if (read) return read;
  }
  throw new DataError(`period is no month like 2025-06: ${String(period)}`, 'period');
}

/** Takes a fund book; the general public budget when missing. @throws DataError */
export function fundBookOf(record: PlainRecord): FundBook {
  const { fundBook = 'GPB' } = record;
  const read = typeof fundBook === 'string' ? readFundBook(fundBook) : null;
  if (read === null) throw new DataError(`fundBook is not one of GPB, GF, SCO, SIF: ${String(fundBook)}`, 'fundBook');
  return read;
}
