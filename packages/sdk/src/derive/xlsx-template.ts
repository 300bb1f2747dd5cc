import { fileColumns } from '../intake/row-reader.js';
import type { Column } from '../standard/column.js';
import writeXlsxFile from 'write-excel-file/universal';
import { tableFor } from './any-table.js';
import type { AnyTable } from './any-table.js';
import { exampleRow } from './example-row.js';
import { remarkHeader } from './import-template.js';
import { sourceLabel, typeLabels } from './labels.js';

/** Rows below the example whose cells of codes and texts are set as text, so that a spreadsheet leaves long numbers alone. */
const readyRows = 200;

const remark = '演示数据，填写前删去本行';

const header = (value: string, required = false) => ({
  value,
  fontWeight: 'bold' as const,
  backgroundColor: required ? '#fce4d6' : '#ededed',
});

const asText = { type: String, format: '@' };

const isText = ({ type }: Column): boolean => type === 'code' || type === 'text' || type === 'json';

/** Characters of a header are about two wide. */
const width = ({ zh, type }: Column): number => Math.max(zh.length * 2 + 2, isText({ type } as Column) ? 18 : 12);

/** What may be written into a cell, in words. */
function allowed({ type, values, labels, pattern, references }: Column): string {
  if (values !== undefined) return values.map((value) => labels?.[value] ?? value).join('、');
  if (type === 'boolean') return '是、否';
  if (type === 'date') return '2025-06-30 或 2025/6/30';
  if (type === 'fen') return '元，至多两位小数，可带千位分隔符';
  if (pattern === '\\d{9}') return '六位或九位区划代码';
  if (references !== undefined) return `“${references}”表里的代码`;
  return pattern === undefined ? '' : `格式 ${pattern}`;
}

const guide = [
  '第二行是演示数据，填写前删去；底色较深的列必填。',
  '空着是未报送，不是 0。列表里的值写中文或代码都可以。',
  '一行一条记录，不要合并单元格，不要加合计行。',
];

/**
 * The import template of a table as a workbook 导入模板: Chinese headers and an example row that says it is one; a second sheet 填报说明
 * tells of each column whether it is required, what may be written, and where its definition comes from. `templateMapping` reads it.
 */
export async function xlsxTemplate(table: AnyTable): Promise<Uint8Array> {
  const { zh } = tableFor(table);
  const columns = fileColumns(table);
  const example = exampleRow(table);
  const ready = columns.map(([, column]) => (isText(column) ? asText : null));
  const sheets = [
    {
      sheet: zh,
      stickyRowsCount: 1,
      columns: [...columns.map(([, column]) => ({ width: width(column) })), { width: 28 }],
      data: [
        [...columns.map(([, column]) => header(column.zh, column.required)), header(remarkHeader)],
        [...Object.values(example), remark].map((value) => ({ ...asText, value, textColor: '#7f7f7f' })),
        ...Array.from({ length: readyRows }, () => ready),
      ],
    },
    {
      sheet: '填报说明',
      stickyRowsCount: 1,
      columns: [18, 24, 8, 10, 48, 28].map((one) => ({ width: one })),
      data: [
        ['列', '字段', '必填', '类型', '怎么填', '来源'].map((text) => header(text)),
        ...columns.map(([name, column]) => [
          column.zh,
          name,
          column.required ? '是' : '',
          typeLabels[column.type],
          { value: allowed(column), wrap: true },
          sourceLabel(column.std),
        ]),
        [],
        ...guide.map((text) => [text]),
      ],
    },
  ];
  const blob = await writeXlsxFile(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
