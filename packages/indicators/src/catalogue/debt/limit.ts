import type { RowInput } from '@qianliyan/sdk';
import type { Measure } from '../../definition/measure.js';
import { caseRegions, eachRegion } from '../case-regions.js';

/** 余额与限额: the debt of a region and all below it, and the limit approved for it. */
export const balanceAndLimit: Readonly<Record<'balance' | 'limit', Measure>> = {
  balance: {
    zh: '债务余额',
    en: 'balance',
    table: 'debtBalance',
    sum: 'balance',
    window: 'quarter-end',
    where: 'scope == "whole"',
    empty: 'unknown',
  },
  limit: {
    zh: '债务限额',
    en: 'limit',
    table: 'debtLimit',
    sum: 'limitAmount',
    window: 'year',
    where: 'scope == "whole"',
    empty: 'unknown',
  },
};

/** Special debts at the end of 2025 of a region each, for the rows of cases. */
export const wholeBalances = (balances: readonly number[]): RowInput<'debtBalance'>[] =>
  eachRegion(balances, (balance, regionCode) => ({
    regionCode,
    year: 2025,
    month: 12,
    scope: 'whole',
    debtType: 'special',
    balance,
  }));

/** The first regions with a limit of 1000 each for special debt. */
export const wholeLimits = (count: number): RowInput<'debtLimit'>[] =>
  caseRegions(count).map(({ regionCode }) => ({
    regionCode,
    year: 2025,
    scope: 'whole',
    debtType: 'special',
    limitAmount: 1000,
  }));
