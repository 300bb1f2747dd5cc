import type { TableName } from '@qianliyan/sdk';
import { tableOf } from '../sql/column-types.js';
import type { RowIssueCode } from './column-rules.js';

const words: Readonly<Record<RowIssueCode, { readonly zh: string; readonly en: string }>> = {
  'required-missing': { zh: '不能为空', en: 'is missing' },
  'bad-number': { zh: '不是数字', en: 'is not a number' },
  'too-fine': { zh: '小于一分', en: 'is finer than one fen' },
  'bad-date': { zh: '不是 YYYY-MM-DD 日期', en: 'is not a YYYY-MM-DD day' },
  'bad-int': { zh: '不是整数', en: 'is not a whole number' },
  'bad-boolean': { zh: '不是 true 或 false', en: 'is not true or false' },
  'not-in-list': { zh: '不在取值范围内', en: 'is not in the list of values' },
  'bad-pattern': { zh: '格式不符', en: 'does not match the pattern' },
  'unknown-region': { zh: '不在区划表中', en: 'is not in the region table' },
  'duplicate-key': { zh: '主键重复', en: 'repeats a key' },
  'too-long': { zh: '文字过长', en: 'is too long' },
  'amount-overflow': { zh: '金额超出范围', en: 'is past the safe range of amounts' },
};

/** What a quarantine entry says in Chinese and in English. */
export function issueWords(table: TableName, column: string, code: RowIssueCode): { readonly zh: string; readonly en: string } {
  const of = tableOf(table).columns[column];
  return { zh: `${of?.zh ?? column}${words[code].zh}`, en: `${of?.en ?? column} ${words[code].en}` };
}
