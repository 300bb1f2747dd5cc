import { standard } from '../standard/index.js';
import type { Column } from '../standard/column.js';
import type { ColumnMapping, Mapping } from './mapping.js';

const source = (rule: ColumnMapping): string => {
  if ('constant' in rule) return `固定为“${rule.constant}”`;
  if ('rowId' in rule) return `由“${rule.rowId}”、文件名和行号组成`;
  const notes = [
    rule.date === undefined ? '' : `日期写作 ${rule.date}`,
    rule.part === undefined ? '' : '只取年份',
    rule.unit === undefined ? '' : typeof rule.unit === 'string' ? `单位${rule.unit}` : `单位见“${rule.unit.from}”列`,
    rule.separators ? '去掉千位分隔符' : '',
    rule.pad === undefined ? '' : '六位代码补足九位',
    rule.values === undefined
      ? ''
      : Object.entries(rule.values)
          .map(([from, to]) => `${from}→${to}`)
          .join('，'),
  ].filter((note) => note !== '');
  return `取自“${rule.from}”${notes.length === 0 ? '' : `（${notes.join('；')}）`}`;
};

/** Says a mapping in Chinese, a line a column, before it runs. */
export function explainMapping(mapping: Mapping): readonly string[] {
  const { zh, columns } = standard[mapping.table];
  const head = `${mapping.name.zh} → ${zh}（${mapping.table}）`;
  const lines = Object.entries(mapping.columns).map(
    ([name, rule]) => `${(columns as Readonly<Record<string, Column>>)[name]?.zh ?? name}（${name}）：${source(rule)}`,
  );
  const left = mapping.ignore ?? [];
  return [head, ...lines, ...(left.length === 0 ? [] : [`不导入的列：${left.join('、')}`])];
}
