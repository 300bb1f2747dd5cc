import { fileColumns } from '../intake/row-reader.js';
import type { ColumnMapping, Mapping } from '../intake/mapping.js';
import type { Column } from '../standard/column.js';
import { standard } from '../standard/index.js';
import type { TableName } from '../standard/index.js';
import { booleanWords, exampleRow } from './example-row.js';

const nineDigits = '\\d{9}';

/**
 * An empty file for a table 导入模板: Chinese headers and one row of 演示数据 to show how cells are written and then be deleted.
 * CSV text with a byte-order mark, which spreadsheets need to see UTF-8; amounts in 元.
 */
export function importTemplate(table: TableName): string {
  const header = fileColumns(table).map(([, column]) => column.zh);
  return `\uFEFF${header.join(',')}\n${Object.values(exampleRow(table)).join(',')}\n`;
}

const rule = ({ zh, type, pattern }: Column): ColumnMapping => ({
  from: zh,
  ...(type === 'date' && { date: 'YYYY/M/D' }),
  ...(type === 'fen' && { unit: '元', separators: true }),
  ...(type === 'boolean' && { values: booleanWords }),
  ...(pattern === nineDigits && { pad: 'region' }),
});

/** The mapping a filled template is taken in by: dates as `2025-06-30` or `2025/6/30`, 是 and 否, six digits of a region are enough. */
export function templateMapping(table: TableName): Mapping {
  const { zh, en } = standard[table];
  return {
    format: 'qianliyan-mapping/1',
    id: `template-${table}`,
    name: { zh: `${zh}导入模板`, en: `import template: ${en}` },
    table,
    columns: Object.fromEntries(fileColumns(table).map(([name, column]) => [name, rule(column)])),
  };
}
