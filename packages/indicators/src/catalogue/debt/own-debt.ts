import type { Measure } from '../../definition/measure.js';

/** 本级债务余额: what a region itself owes of a kind of debt at the end of a quarter. */
export const ownDebt = (debtType: 'general' | 'special'): Measure => ({
  zh: debtType === 'general' ? '一般债务余额' : '专项债务余额',
  en: `${debtType} debt`,
  table: 'debtBalance',
  sum: 'balance',
  window: 'quarter-end',
  where: `scope == "own" && debtType == "${debtType}"`,
  empty: 'unknown',
});
