import { standard as published } from '../standard/index.js';
import type { MappableTables } from './define-mapping.js';
import { mappingTable } from './define-mapping.js';
import type { CellPart, CellRule, ColumnMapping, Mapping, UnitRule } from './mapping.js';

const parts: Readonly<Record<CellPart, string>> = {
  year: '只取年份',
  month: '只取月份',
  'subject-level': '由科目代码的长度得出级次',
  level: '由缩进得出级次',
  path: '由缩进得出各级名称，以“/”相连',
  parent: '由缩进得出上级名称',
};

const unit = (rule: UnitRule): string => {
  if (typeof rule === 'string') return `单位${rule}`;
  if ('from' in rule) {
    const told = Object.entries(rule.values ?? {}).map(([from, to]) => `${from}→${to}`);
    return `单位见“${rule.from}”列${told.length === 0 ? '' : `，${told.join('，')}`}`;
  }
  return 'cell' in rule ? `单位见 ${rule.cell} 单元格` : '单位见表头上方的“单位：”';
};

const pairs = (lead: string, told: Readonly<Record<string, string>>): string =>
  lead +
  Object.entries(told)
    .map(([from, to]) => `${from}→${to === '' ? '（空）' : to}`)
    .join('，');

const notes = (rule: CellRule): readonly string[] =>
  [
    rule.date === undefined ? '' : `日期写作 ${rule.date}`,
    rule.part === undefined ? '' : parts[rule.part],
    rule.unit === undefined ? '' : unit(rule.unit),
    rule.separators === undefined
      ? ''
      : rule.separators === true
        ? '去掉千位分隔符'
        : `去掉千位分隔符“${rule.separators}”`,
    rule.decimal === undefined ? '' : '小数点写作逗号',
    rule.negatives === undefined
      ? ''
      : `负数也可写作 ${rule.negatives.map((sign) => (sign === '()' ? '(1)' : sign === 'trailing' ? '1-' : `${sign}1`)).join('、')}`,
    rule.pad === undefined ? '' : '六位代码补足九位',
    rule.values === undefined ? '' : pairs('', rule.values),
    rule.prefixes === undefined ? '' : pairs('按开头：', rule.prefixes),
  ].filter((note) => note !== '');

const source = (rule: ColumnMapping): string => {
  if ('constant' in rule) return `固定为“${rule.constant}”`;
  if ('rowId' in rule) return `由“${rule.rowId}”、文件名和行号组成`;
  const said = notes(rule);
  return `取自“${rule.from}”${said.length === 0 ? '' : `（${said.join('；')}）`}`;
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

/** How the file is laid out, in sentences; nothing of what is as usual. */
function layout({ sheet, encoding, delimiter, headerRow, headerRows, skipRows, until }: Mapping): readonly string[] {
  const how = [
    sheet === undefined ? '' : `工作表“${sheet}”`,
    encoding === undefined ? '' : `编码 ${encoding}`,
    delimiter === undefined ? '' : `分隔符“${delimiter === '\t' ? '制表符' : delimiter}”`,
    headerRow === undefined ? '' : `表头在第 ${headerRow} 行`,
    headerRows === undefined ? '' : `表头在第 ${headerRows[0]} 至 ${headerRows[1]} 行，各层以“/”相连`,
    skipRows === undefined || skipRows.length === 0 ? '' : `略过第 ${skipRows.join('、')} 行`,
    until === undefined || until.length === 0 ? '' : `到以${quoted(until)}开头的行为止`,
  ].filter((note) => note !== '');
  return how.length === 0 ? [] : [`文件：${how.join('；')}`];
}

function totals({ totals: rule }: Mapping): string {
  if (rule === false) return '合计行：不识别，当作数据';
  const words = ['小计', '合计', '总计', ...(rule?.words ?? [])];
  const where = rule?.from === undefined ? '' : `“${rule.from}”列`;
  const use = rule?.check === false ? '不作数据，也不核对' : '不作数据，用来核对：与所含各行之和不等就整份拒收';
  const of = rule?.of === undefined ? '' : rule.of === 'top' ? '（只加最高一级）' : '（各行都加）';
  return `合计行：${where}写着${quoted(words)}的行${use}${of}`;
}

/** Says a mapping in Chinese, a line a column, before it runs: the table, the layout, every column, totals rows, and what is left out. */
export function explainMapping(mapping: Mapping, standard: MappableTables = published): readonly string[] {
  const { zh, columns } = mappingTable(mapping, standard);
  const lines = Object.entries(mapping.columns).map(
    ([name, rule]) => `${columns[name]?.zh ?? name}（${name}）：${source(rule)}`,
  );
  const left = mapping.ignore ?? [];
  return [
    `${mapping.name.zh} → ${zh}（${mapping.table}）`,
    ...layout(mapping),
    ...lines,
    totals(mapping),
    ...(left.length === 0 ? [] : [`不导入的列：${left.join('、')}`]),
  ];
}
