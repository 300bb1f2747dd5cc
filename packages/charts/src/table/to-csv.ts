import type { ChartCell, ChartTable } from './chart-table.js';

/**
 * The table as CSV that Excel opens as it is: UTF-8 with a byte order mark, CRLF, exact figures with their
 * units in the header. Text that a spreadsheet would run as a formula (it begins with `= + - @`, their full-width
 * forms, a tab or a line break) gets a `'` before it; figures stay figures, negative ones too.
 */
export function toCsv(table: ChartTable): string {
  const header = table.columns.map(({ name, unit, plainUnit = unit }) =>
    text(plainUnit ? `${name}（${plainUnit}）` : name),
  );
  const rows = table.rows.map((cells) => cells.map(figureOrText));
  return `\uFEFF${[header, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

function figureOrText(cell: ChartCell): string {
  const plain = cell.plain ?? cell.text;
  return cell.plain !== undefined && /^-?\d+(\.\d+)?$/.test(plain) ? plain : text(plain);
}

function text(value: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
