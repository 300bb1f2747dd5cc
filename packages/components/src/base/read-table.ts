import type { Fen, MoneyUnit } from '@qianliyan/sdk';
import { parseAmount } from '@qianliyan/sdk';
import type { ChildTable } from './child-data.js';
import { DataError } from './read-data.js';

/** A row of a child table, asked by the headers that may name a column. */
export interface TableRow {
  /** The text of the first column found; null when there is none or the cell is empty. */
  text(...headers: string[]): string | null;
  /** An amount in the unit its header says, `调整预算（万元）`, or yuan; empty, `—` and 未报送 are null. */
  amount(...headers: string[]): Fen | null;
}

/**
 * The rows of a child table. Headers are compared without their unit.
 * @throws DataError when a header that must be there is missing
 */
export function tableRowsOf({ header, rows }: ChildTable, ...required: readonly (readonly string[])[]): TableRow[] {
  const names = header.map((name) => name.replace(/[（(].*$/, '').trim());
  const find = (headers: readonly string[]): number => names.findIndex((name) => headers.includes(name));
  for (const headers of required) {
    if (find(headers) < 0) throw new DataError(`table has no column: ${headers.join(' | ')}`, headers[0]);
  }
  return rows.map((cells) => {
    const text = (...headers: string[]): string | null => cells[find(headers)] || null;
    return { text, amount: (...headers) => amountIn(text(...headers), header[find(headers)] ?? '') };
  });
}

function amountIn(text: string | null, header: string): Fen | null {
  if (text === null || text === '—' || text === '未报送') return null;
  const unit = /[（(]\s*(?:单位[:：])?(亿元|万元|元)\s*[)）]/.exec(header)?.[1] ?? '元';
  return parseAmount(text.replace(/,/g, '').replace('−', '-'), unit as MoneyUnit);
}
