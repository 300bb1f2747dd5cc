import type { CellRule } from './mapping.js';

const plain = /^[+-]?\d+(?:\.\d*)?$/;

/** Full-width digits, letters, signs, points, commas and brackets become half-width, and minus signs one: each has one meaning only. 全角 → 半角 */
export const narrow = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ＋．，（）／＿－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u2212/g, '-');

/** As `narrow`, for codes: digits, letters, point, hyphen and underscore only; brackets and commas belong to a name. */
export const narrowCode = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ．＿－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Where the comma is the decimal mark a point left over has no meaning: with a blank behind, no reader takes the text for a number. */
const unreadable = (cell: string): string => `${cell} `;

const escaped = (chars: string): string => chars.replace(/[\\\]^-]/g, '\\$&');

const grouping = (rule: CellRule): RegExp | undefined => {
  if (rule.separators === undefined) return undefined;
  const marks = escaped(rule.separators === true ? ',' : narrow(rule.separators));
  const decimal = rule.decimal === ',' ? ',' : '\\.';
  return new RegExp(`^([+-]?)(\\d{1,3}(?:([${marks}])\\d{3})(?:\\3\\d{3})*)((?:${decimal}\\d*)?)$`, 'u');
};

/**
 * Compiles how numbers of a column are written into a function to the plain decimal; what does not fit stays as it came, for the
 * reader to refuse. Groups are of three digits, all with the same mark.
 */
export function numberText(rule: CellRule): (text: string) => string {
  const groups = grouping(rule);
  const signs = new Set(rule.negatives ?? []);
  return (cell) => {
    if (plain.test(cell) && rule.decimal === undefined) return cell;
    let text = narrow(cell).replace(/[\u00a0\u202f\u2009]/g, ' ');
    let minus = false;
    const strip = (sign: boolean, inner: string): void =>
      void (sign && !minus && ((minus = true), (text = inner.trim())));
    strip(signs.has('()') && /^\(\s*[\d].*\)$/.test(text), text.slice(1, -1));
    strip(signs.has('trailing') && /^\d.*-$/.test(text), text.slice(0, -1));
    strip((signs.has('△') && text.startsWith('△')) || (signs.has('▲') && text.startsWith('▲')), text.slice(1));
    if (minus && !/^\d/.test(text)) return cell;
    const parts = groups?.exec(text);
    if (parts) text = `${parts[1]}${(parts[2] ?? '').replace(/\D/g, '')}${parts[4]}`;
    if (rule.decimal === ',') text = text.includes('.') ? unreadable(cell) : text.replace(',', '.');
    return minus ? `-${text}` : text;
  };
}
