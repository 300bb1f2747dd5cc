import type { Column } from '../standard/column.js';
import type { StandardTable } from '../standard/table.js';
import { tableFor } from './any-table.js';
import type { AnyTable } from './any-table.js';
import {
  amountLabels,
  derivationLabels,
  partitionLabel,
  sensitivityLabels,
  sourceLabel,
  typeLabels,
} from './labels.js';
import { code, markdownTable } from './markdown.js';

const codes = (texts: readonly string[]): string => texts.map(code).join('、');

const link = (table: string): string => `[${code(table)}](${table}.md)`;

const listed = (values: readonly string[], labels: Column['labels']): string =>
  values
    .map((value) => {
      const label = labels?.[value];
      return label === undefined || label === value ? code(value) : `${code(value)} ${label}`;
    })
    .join('、');

const values = ({ type, values, labels, pattern, references }: Column): string =>
  [
    type === 'fen' ? '元，至多两位小数' : '',
    type === 'boolean' ? codes(['true', 'false']) : '',
    values === undefined ? '' : listed(values, labels),
    pattern === undefined ? '' : `格式 ${code(pattern)}`,
    references === undefined ? '' : `见 ${link(references)}`,
  ]
    .filter((text) => text !== '')
    .join('；');

const columnRow = ([name, column]: readonly [string, Column]): readonly string[] => [
  code(name),
  column.zh,
  column.en,
  typeLabels[column.type],
  column.required ? '是' : '',
  values(column),
  column.amount === undefined ? '' : amountLabels[column.amount],
  column.guard ? '是' : '',
  column.aliases.map((alias) => (/^[A-Z_0-9]+$/.test(alias) ? code(alias) : alias)).join('、'),
  sensitivityLabels[column.sensitivity],
  sourceLabel(column.std),
];

const facts = (table: StandardTable): readonly string[] => [
  `- 主键：${codes(table.key)}`,
  `- 分区：${partitionLabel(table)}`,
  ...(table.period.length === 0 ? [] : [`- 期间：${codes(table.period)}（累计数、时点数合计时须固定或分组）`]),
  ...(table.aliases.length === 0 ? [] : [`- 对应：${codes(table.aliases)}`]),
  `- 来源：${sourceLabel(table.std)}`,
  `- [导入模板](templates/${table.name}.csv) · [JSON Schema](schema/${table.name}.schema.json)`,
];

const derivedSection = (columns: readonly (readonly [string, Column])[]): readonly string[] => {
  const rows = columns.flatMap(([name, { zh, en, guard, derived }]) =>
    derived === undefined ? [] : [[code(name), zh, en, derivationLabels[derived], guard ? '是' : '']],
  );
  if (rows.length === 0) return [];
  return [
    '## 派生字段',
    '装载时按区划填写，不出现在文件里。',
    markdownTable(['字段', '名称', '英文', '取自', '合计须固定'], rows),
  ];
};

/** The reference page of a table, in markdown: what it is keyed and cut by, and what each column means, holds and is called elsewhere. 数据标准参考页 */
export function referencePage(any: AnyTable): string {
  const table = tableFor(any);
  const columns = Object.entries(table.columns);
  const inFiles = columns.filter(([, column]) => column.derived === undefined);
  const header = '字段 名称 英文 类型 必填 取值 金额种类 合计须固定 别名 可见范围 来源'.split(' ');
  const sections = [
    `# ${table.zh} ${code(table.name)}`,
    '<!-- 由 referencePage 从数据标准生成，请勿手改。 -->',
    table.en,
    ...(table.note === undefined ? [] : [table.note]),
    facts(table).join('\n'),
    '## 字段',
    markdownTable(header, inFiles.map(columnRow)),
    ...derivedSection(columns),
  ];
  return `${sections.join('\n\n')}\n`;
}
