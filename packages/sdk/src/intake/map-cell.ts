import type { ColumnMapping, DateFormat } from './mapping.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (n: number | string): string => String(n).padStart(2, '0');

const toIso: Readonly<Record<DateFormat, (text: string) => string>> = {
  'YYYY-MM-DD': (text) => text,
  'YYYY/M/D': (text) =>
    text.replace(
      /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
      (_all, year: string, month: string, day: string) => `${year}-${two(month)}-${two(day)}`,
    ),
  YYYYMMDD: (text) => text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'),
  'DD/MM/YYYY': (text) =>
    text.replace(
      /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
      (_all, day: string, month: string, year: string) => `${year}-${two(month)}-${two(day)}`,
    ),
  'DD-Mon-YYYY': (text) =>
    text.replace(/^(\d{1,2})-([A-Za-z]{3})-(\d{4})$/, (all, day: string, month: string, year: string) => {
      const index = months.indexOf(month.toLowerCase());
      return index < 0 ? all : `${year}-${two(index + 1)}-${two(day)}`;
    }),
};

/** Brings a source cell into the text the standard writes; what it cannot read it leaves as it came, for the row reader to refuse. */
export function mapCell(rule: Extract<ColumnMapping, { from: string }>, cell: string): string {
  let text = cell.trim();
  const listed = rule.values?.[text];
  if (listed !== undefined) return listed;
  if (rule.separators)
    text = text.replace(
      /^([+-]?\d{1,3})((?:,\d{3})+)(\.\d*)?$/,
      (_all, head: string, groups: string, tail = '') => `${head}${groups.replace(/,/g, '')}${String(tail)}`,
    );
  if (rule.date !== undefined) text = toIso[rule.date](text);
  if (rule.part === 'year') text = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.slice(0, 4) : text;
  if (rule.pad === 'region' && /^\d{6}$/.test(text)) text += '000';
  return text;
}
