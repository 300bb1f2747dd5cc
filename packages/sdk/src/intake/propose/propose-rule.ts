import { isDay } from '../../period.js';
import type { Column } from '../../standard/column.js';
import { cellText } from '../cell-text.js';
import { dateShapes, dateText } from '../date-text.js';
import type { CellRule, DateFormat } from '../mapping.js';
import { cellReader } from '../read-cell.js';
import { narrow } from '../number-text.js';
import { headerUnit } from './match-header.js';

/** A rule for one column, and why a person should look at it. */
export interface RuleProposal {
  readonly rule: CellRule;
  /** In Chinese; nothing to doubt when empty. */
  readonly doubts: readonly string[];
}

const formats = Object.keys(dateShapes) as readonly DateFormat[];

/** Formats in which most texts, and at least half of them, are days; the plainest first. A few that are none do not hide the format. */
function formatsOf(texts: readonly string[]): readonly DateFormat[] {
  const days = formats.map((format) => texts.filter((text) => isDay(dateText(format)(narrow(text)))).length);
  const most = Math.max(...days);
  return most === 0 || most * 2 < texts.length ? [] : formats.filter((_, at) => days[at] === most);
}

const yesNo: Readonly<Record<string, string>> = {
  是: 'true',
  否: 'false',
  有: 'true',
  无: 'false',
  Y: 'true',
  N: 'false',
};

const listed = (texts: readonly string[], words: Readonly<Record<string, string>>): Partial<CellRule> => {
  const used = Object.entries(words).filter(([word]) => texts.includes(word));
  return used.length === 0 ? {} : { values: Object.fromEntries(used) };
};

function ofDate(texts: readonly string[]): { readonly rule: Partial<CellRule>; readonly doubt: string } {
  const [first, second] = formatsOf(texts);
  if (texts.length === 0 || first === undefined)
    return { rule: {}, doubt: texts.length === 0 ? '样本里没有日期，认不出写法' : `认不出日期写法，如“${texts[0]}”` };
  const twofold = first === 'DD/MM/YYYY' && second === 'MM/DD/YYYY';
  return { rule: first === 'YYYY-MM-DD' ? {} : { date: first }, doubt: twofold ? '日在前还是月在前，样本看不出' : '' };
}

function typed(column: Column, header: string, texts: readonly string[], titleUnit: boolean) {
  if (column.type === 'fen') {
    const unit = headerUnit(header) ?? (titleUnit ? ({ title: true } as const) : undefined);
    const how: Partial<CellRule> = { unit: unit ?? '元', separators: true, negatives: ['()'] };
    return { rule: how, doubt: unit === undefined ? '没有写明单位，暂按元' : '' };
  }
  if (column.type === 'date') return ofDate(texts);
  if (column.type === 'boolean') return { rule: listed(texts, yesNo), doubt: '' };
  if (column.values !== undefined) {
    const codes = Object.fromEntries(Object.entries(column.labels ?? {}).map(([value, zh]) => [zh, value]));
    return { rule: listed(texts, codes), doubt: '' };
  }
  if (column.references === 'region' && texts.some((text) => /^\d{6}$/.test(narrow(text))))
    return { rule: { pad: 'region' } satisfies Partial<CellRule>, doubt: '' };
  if (/year$/i.test(column.en) && column.type === 'int' && texts.some((text) => formatsOf([text]).length > 0)) {
    const { rule, doubt } = ofDate(texts);
    return { rule: { ...rule, part: 'year' } satisfies Partial<CellRule>, doubt };
  }
  return { rule: {}, doubt: '' };
}

/**
 * Proposes how a column is read from a header, by the cells of a sample; whatever the sample does not settle is a doubt, in words, and
 * so are cells the proposed rule cannot read.
 */
export function proposeRule(
  column: Column,
  header: string,
  cells: readonly string[],
  titleUnit: boolean,
): RuleProposal {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const { rule: how, doubt } = typed(column, header, texts, titleUnit);
  const rule: CellRule = { from: header, ...how };
  const [text, read] = [cellText(column, rule), cellReader(column)];
  const bad = texts.filter((cell) => {
    const made = text(cell);
    return made !== '' && 'issue' in read(made);
  });
  const unread =
    bad.length === 0 ? '' : `样本 ${texts.length} 个单元格里有 ${bad.length} 个读不出，如“${bad[0]?.slice(0, 40)}”`;
  return { rule, doubts: [doubt, unread].filter((one) => one !== '') };
}
