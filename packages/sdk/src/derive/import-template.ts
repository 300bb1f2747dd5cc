import { fileColumns } from '../intake/row-reader.js';
import type { ColumnMapping, Mapping } from '../intake/mapping.js';
import type { Column } from '../standard/column.js';
import { tableFor } from './any-table.js';
import type { AnyTable } from './any-table.js';
import { booleanWords, exampleRow } from './example-row.js';

const nineDigits = '\\d{9}';

/** Header of the column that marks the example row of a workbook; `templateMapping` leaves it out. */
export const remarkHeader = '填表提示';

/**
 * An empty file for a table 导入模板: Chinese headers and one row of 演示数据 to show how cells are written and then be deleted.
 * CSV text with a byte-order mark, which spreadsheets need to see UTF-8; amounts in 元.
 */
export function importTemplate(table: AnyTable): string {
  const header = fileColumns(table).map(([, column]) => column.zh);
  return `\uFEFF${header.join(',')}\n${Object.values(exampleRow(table)).join(',')}\n`;
}

const words = ({ type, labels }: Column): Readonly<Record<string, string>> | undefined =>
  type === 'boolean'
    ? booleanWords
    : labels && Object.fromEntries(Object.entries(labels).map(([value, label]) => [label, value]));

const rule = (column: Column): ColumnMapping => {
  const { zh, type, pattern } = column;
  const values = words(column);
  return {
    from: zh,
    ...(type === 'date' && { date: 'YYYY/M/D' }),
    ...(type === 'fen' && { unit: '元', separators: true }),
    ...(values && { values }),
    ...(pattern === nineDigits && { pad: 'region' }),
  };
};

/**
 * The mapping a filled template is taken in by: dates as `2025-06-30` or `2025/6/30`, 是 and 否, closed lists by Chinese term or code,
 * six digits of a region are enough.
 */
export function templateMapping(table: AnyTable): Mapping {
  const { name, zh, en } = tableFor(table);
  return {
    format: 'qianliyan-mapping/1',
    id: `template-${name}`,
    name: { zh: `${zh}导入模板`, en: `import template: ${en}` },
    table: name,
    columns: Object.fromEntries(fileColumns(table).map(([column, of]) => [column, rule(of)])),
    ignore: [remarkHeader],
  };
}
