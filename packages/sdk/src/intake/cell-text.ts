import { subjectLevel } from '../codes.js';
import type { Column } from '../standard/column.js';
import { dateText } from './date-text.js';
import type { CellPart, CellRule } from './mapping.js';
import { narrow, narrowCode, numberText } from './number-text.js';

type TextOf = (text: string) => string;

const same: TextOf = (text) => text;

const partOf: Readonly<Record<Exclude<CellPart, 'level' | 'path' | 'parent'>, TextOf>> = {
  year: (text) => /^(\d{4})-\d{2}-\d{2}$/.exec(text)?.[1] ?? text,
  month: (text) => /^\d{4}-(\d{2})-\d{2}$/.exec(text)?.[1]?.replace(/^0/, '') ?? text,
  'subject-level': (text) => String(subjectLevel(text) ?? text),
};

const byType = (column: Column, rule: CellRule): TextOf => {
  if (column.type === 'text' || column.type === 'json') return same;
  if (rule.part === 'year' || rule.part === 'month' || column.type === 'date') {
    const date = rule.date === undefined ? same : dateText(rule.date);
    return (text) => date(narrow(text));
  }
  if (column.type === 'fen' || column.type === 'number' || column.type === 'int') return numberText(rule);
  return column.values === undefined ? narrowCode : same;
};

const byPrefix = (prefixes: Readonly<Record<string, string>>): TextOf => {
  const longest = Object.entries(prefixes).sort(([a], [b]) => b.length - a.length);
  return (text) => longest.find(([start]) => text.startsWith(start))?.[1] ?? text;
};

/**
 * Compiles a rule into the text the standard writes for a source cell. What cannot be read stays as it came, for the reader to
 * refuse. Widths are folded in all but names and prose; listed values come first and are taken as they are.
 */
export function cellText(column: Column, rule: CellRule): TextOf {
  const listed = rule.values === undefined ? undefined : new Map(Object.entries(rule.values));
  const typed = byType(column, rule);
  const part =
    rule.part === undefined || rule.part === 'level' || rule.part === 'path' || rule.part === 'parent'
      ? same
      : partOf[rule.part];
  const started = rule.prefixes === undefined ? same : byPrefix(rule.prefixes);
  const pad: TextOf = rule.pad === 'region' ? (text) => (/^\d{6}$/.test(text) ? `${text}000` : text) : same;
  return (cell) => {
    const text = cell.trim();
    return listed?.get(text) ?? pad(started(part(typed(text))));
  };
}
