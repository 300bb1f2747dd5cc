import type { Day, RowsByTable } from '@qianliyan/sdk';
import type { Case, Key } from '../definition/indicator.js';

/** The case of nothing reported about those who are to be judged: not computable for want of a measure, never clear. */
export const caseLacking = (
  name: string,
  given: RowsByTable,
  measure: string,
  { asOf = '2025-12-31', keys = {} }: { readonly asOf?: Day; readonly keys?: Readonly<Record<string, Key>> } = {},
): Case => ({ name, asOf, given, expect: [{ keys, outcome: 'not-computable', measure }] });
