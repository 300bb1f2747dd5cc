import type { Fen } from '@qianliyan/sdk';

/** "Does not apply" 不适用: there can be no figure, as a rate over a budget of zero. */
export type NotApplicable = 'not-applicable';

/** Why there is no figure: `null` is not reported 未报送, `'not-applicable'` is 不适用. Neither is ever drawn as 0. */
export type Missing = null | NotApplicable;

/** An amount in fen, or why there is none. 金额 */
export type Amount = Fen | Missing;

/** What a picture draws: a ratio (0.471 is 47.1%) or fen, as its quantity says, or why there is none. 读数 */
export type Reading = number | Missing;

/** The words for {@link Missing}, the same in every picture, table and sentence. */
export const missingWords = { unreported: '未报送', notApplicable: '不适用' } as const;

/** True when there is no figure. */
export function isMissing(value: Reading): value is Missing {
  return value === null || value === 'not-applicable';
}

/** `未报送` or `不适用`. */
export function missingText(value: Missing): string {
  return value === null ? missingWords.unreported : missingWords.notApplicable;
}

/** `numerator ÷ denominator` as a ratio: not reported when either is, 不适用 when either is or the denominator is 0. */
export function ratioOf(numerator: Amount, denominator: Amount): Reading {
  if (numerator === 'not-applicable' || denominator === 'not-applicable' || denominator === 0) return 'not-applicable';
  if (numerator === null || denominator === null) return null;
  return numerator / denominator;
}
