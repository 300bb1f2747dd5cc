import type { DateFormat } from './mapping.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (n: number | string): string => String(n).padStart(2, '0');

type Parts = readonly [year: number, month: number, day: number];

/** Each format as a pattern and the places of year, month and day in it. */
export const dateShapes: Readonly<Record<DateFormat, readonly [RegExp, Parts]>> = {
  'YYYY-MM-DD': [/^(\d{4})-(\d{2})-(\d{2})$/, [1, 2, 3]],
  'YYYY-M-D': [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, [1, 2, 3]],
  'YYYY/M/D': [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, [1, 2, 3]],
  'YYYY.M.D': [/^(\d{4})\.(\d{1,2})\.(\d{1,2})$/, [1, 2, 3]],
  YYYY年M月D日: [/^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/, [1, 2, 3]],
  YYYYMMDD: [/^(\d{4})(\d{2})(\d{2})$/, [1, 2, 3]],
  'DD/MM/YYYY': [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, [3, 2, 1]],
  'MM/DD/YYYY': [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, [3, 1, 2]],
  'DD.MM.YYYY': [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, [3, 2, 1]],
  'DD-Mon-YYYY': [/^(\d{1,2})-([A-Za-z]{3})-(\d{4})$/, [3, 2, 1]],
};

const timeOfDay = /^(.*\d|.*日)[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/** The day a text in a format means, as `YYYY-MM-DD` (not yet checked against the calendar); other texts stay as they came. */
export function dateText(format: DateFormat): (text: string) => string {
  const [shape, [year, month, day]] = dateShapes[format];
  return (cell) => {
    const text = timeOfDay.exec(cell)?.[1]?.trim() ?? cell;
    const match = shape.exec(text);
    if (!match) return dateShapes['YYYY-MM-DD'][0].test(text) ? text : cell;
    const name = match[month] ?? '';
    const at = /^\d/.test(name) ? Number(name) : months.indexOf(name.toLowerCase()) + 1;
    return at === 0 ? cell : `${match[year]}-${two(at)}-${two(match[day] ?? '')}`;
  };
}
