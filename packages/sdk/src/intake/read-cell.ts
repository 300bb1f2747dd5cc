import { AmountError } from '../errors.js';
import { parseAmount } from '../money.js';
import type { MoneyUnit } from '../money.js';
import { isDay } from '../period.js';
import type { Column } from '../standard/column.js';
import type { RowIssueCode } from './row-issue.js';

/** A cell read by its column's rules: a value, or the code of the first rule it broke. */
export type CellReading = { readonly value: string | number | boolean } | { readonly issue: RowIssueCode };

const longest = 4000;

/** Up to 13 digits of yuan and two of fen cannot overflow: read without the general way, which is many times slower. */
const common = /^(-?)(\d{1,13})(?:\.(\d{2}))?$/;

const readAmount = (text: string, unit: MoneyUnit): CellReading => {
  const match = unit === '元' ? common.exec(text) : null;
  if (match) {
    const value = Number(match[2]) * 100 + Number(match[3] ?? 0);
    return { value: match[1] === '-' && value !== 0 ? -value : value };
  }
  if (!/^[+-]?\d+(\.\d*)?$/.test(text)) return { issue: 'bad-number' };
  try {
    return { value: parseAmount(text, unit) };
  } catch (error) {
    if (error instanceof AmountError)
      return { issue: error.code === 'amount-overflow' ? 'amount-overflow' : 'too-fine' };
    throw error;
  }
};

const readInt = (text: string): CellReading => {
  const value = Number(text);
  return /^-?\d+$/.test(text) && Number.isSafeInteger(value)
    ? { value: value === 0 ? 0 : value }
    : { issue: 'bad-int' };
};

const readNumber = (text: string): CellReading => {
  const value = Number(text);
  return /^[+-]?\d+(\.\d+)?$/.test(text) && Number.isFinite(value) ? { value } : { issue: 'bad-number' };
};

const readJson = (text: string): CellReading => {
  try {
    JSON.parse(text);
    return { value: text };
  } catch {
    return { issue: 'bad-pattern' };
  }
};

const byType: Readonly<Record<Column['type'], (text: string, unit: MoneyUnit) => CellReading>> = {
  fen: readAmount,
  int: readInt,
  number: readNumber,
  boolean: (text) => (text === 'true' || text === 'false' ? { value: text === 'true' } : { issue: 'bad-boolean' }),
  date: (text) => (isDay(text) ? { value: text } : { issue: 'bad-date' }),
  json: readJson,
  text: (text) => ({ value: text }),
  code: (text) => ({ value: text }),
};

/** Makes the reader of one column: type, closed list, pattern, as the standard declares them. Amounts are read in `unit`. */
export function cellReader(column: Column, unit: MoneyUnit = '元'): (text: string) => CellReading {
  const ofType = byType[column.type];
  const pattern = column.pattern === undefined ? undefined : new RegExp(`^(?:${column.pattern})$`, 'u');
  const values = column.values === undefined ? undefined : new Set(column.values);
  return (text) => {
    if (text.length > longest && column.type !== 'json') return { issue: 'too-long' };
    if (values !== undefined && !values.has(text)) return { issue: 'not-in-list' };
    if (pattern !== undefined && !pattern.test(text)) return { issue: 'bad-pattern' };
    return ofType(text, unit);
  };
}
