import { numberText } from '@qianliyan/sdk/workbook';
import type { RowIssueCode } from '@qianliyan/sdk/intake';

/** A cell as text, and why it cannot be trusted if it cannot. */
export interface ParquetCell {
  readonly text: string;
  readonly fault?: RowIssueCode;
}

const midnight = / 00:00:00$/;

const floating = (text: string): ParquetCell => {
  const plain = numberText(text);
  return plain === undefined ? { text, fault: 'cell-error' } : { text: plain };
};

/** Types that are no single value of a cell. */
export const isNested = (type: string): boolean => /\[\d*\]$|^(STRUCT|MAP|UNION|VARIANT|GEOMETRY)\b/.test(type);

/**
 * How the texts of a column's engine type become texts of a record. A timestamp at midnight is its day; one with a time zone keeps its
 * time and offset, since which day it is depends on where one stands.
 */
export function cellOf(type: string): (text: string) => ParquetCell {
  if (type === 'FLOAT' || type === 'DOUBLE') return floating;
  if (type.startsWith('TIMESTAMP') && !type.endsWith('ZONE')) return (text) => ({ text: text.replace(midnight, '') });
  return (text) => ({ text });
}
