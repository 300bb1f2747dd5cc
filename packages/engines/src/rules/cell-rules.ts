import { isDay } from '@qianliyan/sdk';
import type { Column } from '@qianliyan/sdk';
import type { RowIssueCode } from '@qianliyan/sdk/intake';

/** The code of the first rule of its column that a typed value breaks. Derived columns may be left to the loader. */
export function cellIssue(column: Column, value: unknown): RowIssueCode | undefined {
  if (value === null) return column.required && !column.derived ? 'required-missing' : undefined;
  switch (column.type) {
    case 'fen':
      return Number.isSafeInteger(value)
        ? undefined
        : typeof value !== 'number' || !Number.isFinite(value)
          ? 'bad-number'
          : Number.isInteger(value)
            ? 'amount-overflow'
            : 'too-fine';
    case 'int':
      return Number.isSafeInteger(value) ? undefined : 'bad-int';
    case 'number':
      return Number.isFinite(value) ? undefined : 'bad-number';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'bad-boolean';
    case 'date':
      return typeof value === 'string' && isDay(value) ? undefined : 'bad-date';
    default:
      return textIssue(column, value);
  }
}

function textIssue(column: Column, value: unknown): RowIssueCode | undefined {
  if (typeof value !== 'string') return 'bad-pattern';
  if (column.values && !column.values.includes(value)) return 'not-in-list';
  if (column.pattern && !new RegExp(`^(?:${column.pattern})$`, 'u').test(value)) return 'bad-pattern';
  return undefined;
}
