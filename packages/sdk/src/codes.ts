import { QianliyanError } from './errors.js';

declare const regionBrand: unique symbol;

/** A nine-digit region code: six digits of GB/T 2260 and three for townships and zones, `510500000`. 财政区划代码 */
export type RegionCode = string & { readonly [regionBrand]: true };

/**
 * Accepts nine digits, or six which are padded with `000`.
 * @throws QianliyanError `bad-region-code` for anything else.
 */
export function regionCode(text: string): RegionCode {
  if (/^\d{9}$/.test(text)) return text as RegionCode;
  if (/^\d{6}$/.test(text)) return `${text}000` as RegionCode;
  throw new QianliyanError('bad-region-code', `region code is not six or nine digits: ${text}`, { subject: text });
}

/** The level of a classification code by its length, 3/5/7/9 digits = 类/款/项/目 = 1–4; `null` when it is no such code. 科目级次 */
export function subjectLevel(code: string): 1 | 2 | 3 | 4 | null {
  if (!/^\d+$/.test(code)) return null;
  switch (code.length) {
    case 3:
      return 1;
    case 5:
      return 2;
    case 7:
      return 3;
    case 9:
      return 4;
    default:
      return null;
  }
}
