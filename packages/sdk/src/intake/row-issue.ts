/** Why a row was not accepted. 隔离原因 */
export type RowIssueCode =
  | 'amount-overflow'
  | 'bad-boolean'
  | 'bad-date'
  | 'bad-int'
  | 'bad-number'
  | 'bad-pattern'
  | 'cell-error'
  | 'duplicate-key'
  | 'formula-external'
  | 'formula-without-value'
  | 'not-in-list'
  | 'ragged-row'
  | 'required-missing'
  | 'too-fine'
  | 'too-long'
  | 'unknown-region'
  | 'unknown-unit';

/** A sentence in Chinese and in English. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

const words: Readonly<Record<RowIssueCode, Words>> = {
  'amount-overflow': { zh: '金额超出系统可精确表示的范围', en: 'amount is past what can be kept exactly' },
  'bad-boolean': { zh: '应为“是/否”', en: 'is neither true nor false' },
  'bad-date': { zh: '不是存在的日期', en: 'is no day of the calendar' },
  'bad-int': { zh: '不是整数', en: 'is no whole number' },
  'bad-number': { zh: '不是数字', en: 'is no number' },
  'bad-pattern': { zh: '格式不符合数据标准', en: 'does not match the standard' },
  'cell-error': { zh: '单元格是错误值（如 #REF!）', en: 'holds an error value such as #REF!' },
  'duplicate-key': { zh: '主键重复，先到的一行已收下', en: 'key occurs twice; the first row was kept' },
  'formula-external': {
    zh: '公式引用了别的工作簿，数字无法核实；请粘贴为数值',
    en: 'is a formula on another workbook; paste it as a value',
  },
  'formula-without-value': {
    zh: '公式没有保存计算结果；请在表格软件中打开并另存',
    en: 'is a formula without a stored result; open and save the workbook',
  },
  'not-in-list': { zh: '不在规定的取值之内', en: 'is not one of the values of the standard' },
  'ragged-row': { zh: '列数与表头不一致', en: 'has not as many cells as the header' },
  'required-missing': { zh: '必填项为空', en: 'is missing' },
  'too-fine': { zh: '金额精度超过分', en: 'amount is finer than one fen' },
  'too-long': { zh: '文字过长', en: 'text is too long' },
  'unknown-region': { zh: '区划代码不存在', en: 'is no known region' },
  'unknown-unit': { zh: '不认识的计量单位，应为元、千元、万元或亿元', en: 'is no unit of money known here' },
};

/** What is wrong with a cell, in words. */
export const issueWords = (code: RowIssueCode): Words => words[code];

/** One thing that is wrong with a row: in which column, and the text as it came. */
export interface RowIssue {
  readonly code: RowIssueCode;
  /** Column of the standard; null when the row as a whole is wrong. */
  readonly column: string | null;
  readonly raw: string;
}
